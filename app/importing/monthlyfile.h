// MonthlyFile: one file of monthly figures on its way from its name to a plan.
#pragma once

#include "app/domain/figurebook.h"
#include "app/importing/agencyfinder.h"
#include "app/importing/columnmapping.h"
#include "app/importing/columnsurvey.h"
#include "app/importing/importrequest.h"
#include "app/importing/monthlyplanner.h"
#include "app/importing/readingoptions.h"
#include "app/importing/rowkind.h"
#include "app/importing/tablefile.h"

#include <QTimeZone>

#include <functional>

namespace mizan {

/// Reads the file three times: for its encoding and fingerprint, for what its columns show, for its values.
class MonthlyFile
{
public:
    /// Opens the file, finds its table and maps its columns. Fails as examineFile(), TableFile::open() and
    /// withUserMap() do, and with UnknownAgency or InvalidOptionValue for what @p request says.
    [[nodiscard]] static Result<MonthlyFile> open(const ImportRequest &request, const ProjectData &project);

    /// The columns with their examples and what they are taken for.
    [[nodiscard]] Result<std::vector<ImportColumn>> columns() const;
    /// What importing the file would do. Fails with NoMonthColumn, NoMetricColumn, NoAgencyColumn,
    /// UndecidedDateOrder, UndecidedDecimal or NothingImportable.
    [[nodiscard]] Result<ImportPlan> plan(QDateTime now) const;

private:
    MonthlyFile(ImportRequest request, const ProjectData &project, TableFile table);

    Result<> settleAgencyColumn();
    Result<> checkColumns() const;
    Result<ColumnSurvey> survey() const;
    Result<MonthlyReading> reading(const ColumnSurvey &survey) const;
    Result<MonthlyRows> readRows(MonthlyReading reading, const FigureBook &book, int &skipped) const;
    Result<> forEachRow(const std::function<void(const TableRow &, RowKind)> &use) const;
    RowClassifier classifier() const;
    tl::unexpected<Error> nothingImportable(const MonthlyRows &rows) const;
    ImportRecord record(const MonthlyRows &rows, QDateTime now) const;
    QDate exportedOn() const;
    QString formatOf() const;
    std::vector<ImportColumn> columnList(const ColumnSurvey &survey) const;

    ImportRequest m_request;
    const ProjectData &m_project; ///< outlives this
    TableFile m_table;
    ColumnMapping m_mapping;
    QTimeZone m_zone;
    AgencyFinder m_agencies;
    ReadingOptions m_options;
};

} // namespace mizan
