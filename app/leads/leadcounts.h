// LeadCounts: leads by agency, stage and month, and the money of their deals.
#pragma once

#include "app/leads/leadfigure.h"
#include "app/leads/leadstate.h"
#include "app/leads/monthgrid.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace mizan {

/// The deals of one month, by currency.
class DealSum
{
public:
    struct Part
    {
        std::uint8_t currency = 0;
        std::int64_t deals = 0;
        double minorUnits = 0; ///< a sum of whole numbers: exact to 2^53
        bool operator==(const Part &) const = default;
    };

    /// A number of deals below 0 takes away.
    void add(const Part &deals);
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }
    [[nodiscard]] bool isConflict() const; ///< deals of more than one currency
    /// The part that has deals; where none has, nothing of a currency there was; without conflict.
    [[nodiscard]] Part only() const;

private:
    std::vector<Part> m_parts;
};

/// The same deal @p deals times, or taken away.
[[nodiscard]] DealSum::Part partOf(const Deal &deal, int deals);

/// Which stage's day gives a deal its month: opportunity for the pipeline, customer for revenue.
inline constexpr std::array dealStages = {Stage::Opportunity, Stage::Customer};

class LeadCounts
{
public:
    void addCount(std::uint32_t agency, Stage stage, int month, int leads);
    /// @p line: of dealStages.
    void addDeals(std::uint32_t agency, size_t line, int month, const DealSum::Part &deals);
    /// A lead that was @p before is @p after now; one that is new or gone is empty there.
    void replace(std::uint32_t agency, const LeadState &before, const LeadState &after);

    /// Figures of all cells that @p covered has or that changed since the last call, by cell.
    [[nodiscard]] std::vector<LeadFigure> figures(std::span<const Coverage> covered, AgencyNumbers &agencies,
                                                  const CurrencyNumbers &currencies);
    /// Cells with deals of more than one currency, in order.
    [[nodiscard]] std::vector<Cell> conflicts(const AgencyNumbers &agencies);

private:
    struct Square
    {
        bool isTouched = false; ///< since the last call of figures()
        bool isCovered = false;
        bool wasGiven = false; ///< a figure, ever
    };
    struct Count : Square
    {
        int leads = 0;
        int given = 0;
    };
    struct Money : Square
    {
        DealSum sum;
        std::optional<DealSum::Part> given; ///< none: the deals were of several currencies
    };

    void markCovered(std::span<const Coverage> covered, AgencyNumbers &agencies);
    static std::optional<Value> newFigure(Count &count);
    static std::optional<Value> newFigure(Money &money, const CurrencyNumbers &currencies);

    MonthGrid<Count, stageCount> m_counts;
    MonthGrid<Money, dealStages.size()> m_money;
};

} // namespace mizan
