// ColumnSurvey: what the columns of a file show before their cells are read for good.
#pragma once

#include "app/base/result.h"
#include "app/importing/columnmapping.h"
#include "app/importing/monthreader.h"
#include "app/importing/numberreader.h"
#include "app/tables/rawrow.h"
#include "app/tables/rowreader.h"

#include <QStringList>

#include <map>
#include <vector>

namespace mizan {

class ColumnSurvey
{
public:
    ColumnSurvey(QStringList headers, const ColumnMapping &mapping, const QTimeZone &zone);

    /// To be called for each row of data.
    void add(const TableRow &row);
    /// The same; cells that the file itself types as numbers or dates need no decision.
    void add(const RawRow &row);

    /// The first few different values of a column.
    [[nodiscard]] QStringList examples(int column) const;
    /// The order of all date columns together. Fails with UndecidedDateOrder where it matters and is not
    /// shown.
    /// @p stated: the user's word. @p usual: what holds where the columns show none.
    [[nodiscard]] Result<DateOrder> dateOrder(std::optional<DateOrder> stated,
                                              std::optional<DateOrder> usual = {}) const;
    /// The decimal mark of each column of numbers, by field: metrics, `score`, `deal_value`. Its own
    /// evidence, else that of the file's other columns. Fails with UndecidedDecimal where it matters and is
    /// not shown. @p stated: the user's word. @p usual: what holds where no column shows one.
    [[nodiscard]] Result<std::map<QString, DecimalMark>>
    decimalMarks(std::optional<DecimalMark> stated, std::optional<DecimalMark> usual = {}) const;

private:
    template <typename Row>
    void addRow(const Row &row);
    void addExamples(size_t column, QStringView cell);
    [[nodiscard]] QString headerOf(const QString &field) const;
    [[nodiscard]] std::optional<DecimalMark> commonMark() const;

    struct NumberColumn
    {
        QString field;
        int column = 0;
        DecimalVote vote;
    };

    QStringList m_headers;
    ColumnMapping m_mapping;
    std::vector<QStringList> m_examples;
    size_t m_openExamples = 0; ///< columns that may still take one
    std::vector<int> m_dates;  ///< columns
    DateOrderVote m_order;
    int m_openDate = -1; ///< the column of the vote's open example
    std::vector<NumberColumn> m_numbers;
};

} // namespace mizan
