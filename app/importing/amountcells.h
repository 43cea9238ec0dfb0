// AmountCells: the number cells of one column of a lead-level file, read from bytes.
#pragma once

#include "app/domain/importrecord.h"
#include "app/importing/numberreader.h"
#include "app/tables/rawrow.h"

#include <cstdint>
#include <optional>
#include <string_view>

#include <tl/expected.hpp>

namespace mizan {

/// Money of one lead.
struct Amount
{
    std::int64_t minorUnits = 0;
    Currency currency;
    bool operator==(const Amount &) const = default;
};

/// Reads plain digits byte by byte and leaves other forms to NumberText. Keeps a vote on the decimal mark.
class AmountCells
{
public:
    /// @p unit Money or Score.
    AmountCells(Unit unit, DecimalMark mark)
        : m_mark(mark)
        , m_vote(unit)
    {
    }

    /// None for a blank cell. InvalidMoney, NegativeValue, or OtherCurrency where the cell names another one
    /// than
    /// @p rowCurrency, if there is one; otherwise the cell's own word beats @p usual.
    [[nodiscard]] tl::expected<std::optional<Amount>, RejectReason>
    money(std::string_view cell, CellKind kind, const Currency &usual,
          const std::optional<Currency> &rowCurrency);
    /// None for a blank cell; InvalidNumber.
    [[nodiscard]] tl::expected<std::optional<double>, RejectReason> number(std::string_view cell,
                                                                           CellKind kind);

    [[nodiscard]] DecimalMark mark() const { return m_mark; }
    [[nodiscard]] const DecimalVote &vote() const { return m_vote; }

private:
    [[nodiscard]] bool isPlain(std::string_view cell);

    DecimalMark m_mark;
    DecimalVote m_vote;
    bool m_sawPoint = false; ///< a cell has shown that the point parts the fraction
};

} // namespace mizan
