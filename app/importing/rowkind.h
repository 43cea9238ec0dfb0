// RowKind: data, or one of the things that stand around data.
#pragma once

#include "app/importing/columnmapping.h"
#include "app/tables/rowreader.h"

#include <QTimeZone>

#include <functional>
#include <vector>

namespace mizan {

enum class RowKind {
    Data,
    Blank,
    Comment, ///< starts with `#` and is no row of the table
    Total,   ///< `Total`, `Grand total`, `Summe`, `الإجمالي`
    Note,    ///< prose without month, agency and number: a footer when no data follows
};

class RowClassifier
{
public:
    /// @p isAgency: the text names an agency of the project, which may well be called Total.
    RowClassifier(const ColumnMapping &mapping, qsizetype headerCount,
                  std::function<bool(QStringView)> isAgency);

    /// A row with a blank in one of these columns is a total as well.
    void setTotalIfBlank(std::vector<int> columns) { m_totalIfBlank = std::move(columns); }

    [[nodiscard]] RowKind kindOf(const TableRow &row) const;

private:
    [[nodiscard]] bool isTotal(const TableRow &row) const;
    [[nodiscard]] bool isNote(const TableRow &row) const;

    int m_month;
    int m_agency;
    size_t m_headerCount;
    std::vector<int> m_totalIfBlank;
    std::function<bool(QStringView)> m_isAgency;
};

/// `Total`, `Total: Campaigns`, `Grand totals (57 records)`, `Summe 2026`; not `Total Media`.
[[nodiscard]] bool namesTotal(QStringView cell);

} // namespace mizan
