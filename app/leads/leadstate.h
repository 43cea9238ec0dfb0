// LeadState: what is counted of a lead: when it entered each stage, and what its deal is worth.
#pragma once

#include "app/domain/leadrow.h"

#include <array>
#include <cstdint>
#include <vector>

namespace mizan {

/// Small numbers for currencies, from 1; 0 stands for no deal.
class CurrencyNumbers
{
public:
    [[nodiscard]] std::uint8_t numberOf(const Currency &currency);
    [[nodiscard]] std::uint8_t last() const { return static_cast<std::uint8_t>(m_currencies.size()); }
    [[nodiscard]] const Currency &currency(std::uint8_t number) const { return m_currencies[number - 1U]; }

private:
    std::vector<Currency> m_currencies;
};

/// Greater amounts are taken as this one, in minor units.
inline constexpr std::int64_t largestAmount = std::int64_t{1} << 53;

/// The value of a deal in 8 bytes; as a double it is exact.
struct Deal
{
    std::int64_t minorUnits : 56 = 0; ///< within ±largestAmount
    std::uint64_t currency : 8 = 0;   ///< CurrencyNumbers; 0: no deal

    [[nodiscard]] bool isKnown() const { return currency != 0; }
    bool operator==(const Deal &) const = default;
};

using StageDays = std::array<Day, stageCount>;

struct LeadState
{
    StageDays days;
    Deal deal;

    [[nodiscard]] Day day(Stage stage) const { return days[static_cast<size_t>(stage)]; }
    /// A stage was entered on an earlier day than one before it.
    [[nodiscard]] bool isBackward() const;
    /// @p newer wins field by field, where it has a value.
    void take(const LeadState &newer);
    bool operator==(const LeadState &) const = default;
};

[[nodiscard]] LeadState stateOf(const LeadRow &row, CurrencyNumbers &currencies);

/// Small numbers for agencies, from 0.
class AgencyNumbers
{
public:
    [[nodiscard]] std::uint32_t numberOf(Id<Agency> agency);
    [[nodiscard]] Id<Agency> agency(std::uint32_t number) const { return m_agencies[number]; }
    [[nodiscard]] size_t size() const { return m_agencies.size(); }

private:
    std::vector<Id<Agency>> m_agencies;
    std::uint32_t m_last = 0; ///< rows of one agency mostly stand together
};

} // namespace mizan
