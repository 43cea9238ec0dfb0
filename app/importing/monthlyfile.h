// MonthlyFile: one file of monthly figures on its way from its name to a plan.
#pragma once

#include "app/domain/figurebook.h"
#include "app/importing/agencyfinder.h"
#include "app/importing/columnmapping.h"
#include "app/importing/columnsurvey.h"
#include "app/importing/importrequest.h"
#include "app/importing/monthlyplanner.h"
#include "app/importing/readingoptions.h"
#include "app/importing/recognition.h"
#include "app/importing/rowkind.h"
#include "app/importing/tablefile.h"

#include <QTimeZone>

#include <functional>

namespace mizan {

/// Reads the file three times: for its encoding and fingerprint, for what its columns show, for its values.
class MonthlyFile
{
public:
    /// Fails with UnknownAgency or InvalidOptionValue for what @p request says, or as reading does.
    [[nodiscard]] static Result<MonthlyFile> open(const ImportRequest &request,
                                                  const ImportSurroundings &around, TableFile table,
                                                  Recognition recognition);

    /// The columns with their examples and what they are taken for.
    [[nodiscard]] Result<std::vector<ImportColumn>> columns() const;
    /// What importing the file would do. Fails with NoMonthColumn, PeriodNotByMonth, NoMetricColumn,
    /// NoAgencyColumn, UndecidedDateOrder, UndecidedDecimal, NothingImportable or Cancelled.
    [[nodiscard]] Result<ImportPlan> plan() const;

private:
    MonthlyFile(ImportRequest request, const ImportSurroundings &around, TableFile table,
                Recognition recognition);

    Result<> settleAgencyColumn();
    Result<> checkColumns() const;
    Result<ColumnSurvey> survey() const;
    Result<MonthlyReading> reading(const ColumnSurvey &survey) const;
    Result<MonthlyRows> readRows(MonthlyReading reading, const FigureBook &book, int &skipped) const;
    enum class Pass { Survey, Reading };
    Result<> forEachRow(Pass pass, const std::function<void(const TableRow &, RowKind)> &use) const;
    Result<> tellProgress(Pass pass, qint64 position, qint64 rows) const;
    RowClassifier classifier() const;
    tl::unexpected<Error> nothingImportable(const MonthlyRows &rows) const;
    Result<> checkPeriod(const MonthlyRows &rows, DateOrder order) const;
    tl::unexpected<Error> notByMonth(const QString &period) const;
    int columnOf(const QSet<QString> &presetKeys) const;
    std::vector<MetricColumn> metricColumns(const std::map<QString, DecimalMark> &marks) const;
    ImportRecord record(const MonthlyRows &rows) const;
    QDate exportedOn() const;
    std::vector<ImportColumn> columnList(const ColumnSurvey &survey) const;

    ImportRequest m_request;
    ImportSurroundings m_around; ///< what it refers to outlives this
    TableFile m_table;
    Recognition m_recognition;
    QTimeZone m_zone;
    AgencyFinder m_agencies;
    ReadingOptions m_options;
};

} // namespace mizan
