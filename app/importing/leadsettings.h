// LeadSettings: what must be right before a lead-level file's cells mean what they say.
#pragma once

#include "app/base/result.h"
#include "app/importing/datetext.h"
#include "app/importing/leadreader.h"
#include "app/importing/numbertext.h"

#include <QStringList>

#include <optional>

namespace mizan {

struct LeadSettings
{
    DateOrder dateOrder = DateOrder::MonthDayYear;
    DecimalMark dealMark = DecimalMark::Point;
    DecimalMark scoreMark = DecimalMark::Point;
    bool usesAgencyColumn = true;
    bool operator==(const LeadSettings &) const = default;
};

/// What is known of the date order and the decimal sign besides the cells.
struct LeadHints
{
    std::optional<DateOrder> statedOrder; ///< the user's word
    std::optional<DateOrder> usualOrder;  ///< where the cells show none
    std::optional<DecimalMark> statedMark;
    std::optional<DecimalMark> usualMark;

    /// To start with: most files need no other.
    [[nodiscard]] LeadSettings guess() const;
    /// The guess is contradicted by what @p reader has seen so far, so that reading on is in vain.
    [[nodiscard]] bool isRefuted(const LeadSettings &guess, const LeadReader &reader) const;
    /// What the whole file shows. Fails with UndecidedDateOrder or UndecidedDecimal where it matters and is
    /// open.
    [[nodiscard]] Result<LeadSettings> decide(LeadSettings guess, const LeadReader &reader,
                                              const QStringList &headers) const;

private:
    [[nodiscard]] Result<DateOrder> decideOrder(const LeadReader &reader, const QStringList &headers) const;
    [[nodiscard]] Result<DecimalMark> decideMark(const AmountCells &cells, const AmountCells &others,
                                                 const QString &header) const;
};

} // namespace mizan
