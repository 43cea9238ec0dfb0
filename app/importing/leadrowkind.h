// LeadRowClassifier: what a row of a lead-level file is: a lead, or something that stands around leads.
#pragma once

#include "app/importing/columnmapping.h"
#include "app/importing/rowkind.h"
#include "app/tables/rawrow.h"

#include <QRegularExpression>

#include <vector>

namespace mizan {

/// Cheap for rows that have a date, an id or an e-mail in its column: those are data.
class LeadRowClassifier
{
public:
    /// @p footers: what the first filled cell of a footer looks like, beside the usual totals.
    LeadRowClassifier(const ColumnMapping &mapping, qsizetype headerCount,
                      std::vector<QRegularExpression> footers);

    /// Note: prose in one cell, or in fewer cells than there are headers; a footer only when no data follows
    /// it.
    [[nodiscard]] RowKind kindOf(const RawRow &row) const;

private:
    [[nodiscard]] RowKind kindOfUnkeyed(const RawRow &row) const;

    std::vector<int> m_keys; ///< columns that only leads fill
    size_t m_headerCount;
    std::vector<QRegularExpression> m_footers;
};

} // namespace mizan
