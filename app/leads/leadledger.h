// LeadLedger: rows of lead-level imports made one lead, and its stages counted by month.
#pragma once

#include "app/domain/leadfindings.h"
#include "app/domain/leadrow.h"
#include "app/leads/leadfigure.h"

#include <memory>
#include <span>
#include <vector>

namespace mizan {

/// Takes the imports of a project in their order, each between beginImport() and endImport(). Within an
/// agency rows merge on record id, else on e-mail; the newer row wins field by field where it has a value.
/// Rows with neither are each a lead; those of an import replace earlier ones of the same agency and stage in
/// the months that it covers. Needs about 55 bytes a lead.
class LeadLedger
{
public:
    /// What a row did to what was known before.
    enum class Effect { New, Changed, Unchanged };

    LeadLedger();
    ~LeadLedger();
    LeadLedger(LeadLedger &&) noexcept;
    LeadLedger &operator=(LeadLedger &&) noexcept;

    void beginImport();
    /// Begins to fetch the memory that add() of this row will need: worth it where there is other work in
    /// between.
    void expect(const LeadRow &row) const;
    Effect add(const LeadRow &row);
    /// @p covered: the months that the import speaks for. Gives the figures of the agencies after it, of each
    /// cell that it covers or changed, by cell: leads, MQLs … customers, pipeline value (deal values by
    /// opportunity day) and revenue (by customer day). Zero is given only where there was a figure before. A
    /// sum of several currencies is left out and told by currencyConflicts().
    [[nodiscard]] std::vector<LeadFigure> endImport(std::span<const Coverage> covered);

    /// Cells whose deal values are of more than one currency, as of the last endImport().
    [[nodiscard]] const std::vector<Cell> &currencyConflicts() const;
    /// Of all rows so far: leads that more than one agency has, each once.
    [[nodiscard]] const std::vector<DoubleClaim> &doubleClaims() const;
    /// Rows of the present import that have no key and equal an earlier row of it in all that counts.
    [[nodiscard]] qint64 equalRows() const;
    /// Rows of the present import after which a later stage of their lead has an earlier day than the one
    /// before.
    [[nodiscard]] qint64 backwardRows() const;
    [[nodiscard]] qint64 leadCount() const; ///< leads that have a key
    [[nodiscard]] size_t bytes() const;     ///< memory that grows with the leads

private:
    struct Books;
    std::unique_ptr<Books> m_books;
};

} // namespace mizan
