// ColumnSurvey: what the columns of a file show before their cells are read for good.
#pragma once

#include "app/base/result.h"
#include "app/importing/columnmapping.h"
#include "app/importing/monthreader.h"
#include "app/importing/numberreader.h"
#include "app/importing/rowreader.h"

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

    /// The first few different values of a column.
    [[nodiscard]] QStringList examples(int column) const;
    /// Fails with UndecidedDateOrder where the order matters and is not shown. @p stated: the user's word.
    [[nodiscard]] Result<DateOrder> dateOrder(std::optional<DateOrder> stated) const;
    /// The decimal mark of each metric's column: its own evidence, else that of the file's other columns.
    /// Fails with UndecidedDecimal where it matters and is not shown. @p stated: the user's word.
    [[nodiscard]] Result<std::map<QString, DecimalMark>>
    decimalMarks(std::optional<DecimalMark> stated) const;

private:
    [[nodiscard]] std::optional<DecimalMark> commonMark() const;

    QStringList m_headers;
    ColumnMapping m_mapping;
    std::vector<QStringList> m_examples;
    DateOrderVote m_order;
    std::map<QString, DecimalVote> m_decimals; ///< by metric id
};

} // namespace mizan
