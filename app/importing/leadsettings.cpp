#include "app/importing/leadsettings.h"

namespace mizan {

LeadSettings LeadHints::guess() const
{
    const DateOrder order = statedOrder.value_or(usualOrder.value_or(DateOrder::MonthDayYear));
    const DecimalMark mark = statedMark.value_or(usualMark.value_or(DecimalMark::Point));
    return {order, mark, mark, true};
}

bool LeadHints::isRefuted(const LeadSettings &guess, const LeadReader &reader) const
{
    const auto differs = [](const auto &shown, const auto &used) { return shown && *shown != used; };
    if (!statedOrder &&
        (reader.days().isContradictory() || differs(reader.days().shownOrder(), guess.dateOrder)))
        return true;
    return !statedMark && (differs(reader.deals().vote().decided(), guess.dealMark) ||
                           differs(reader.scores().vote().decided(), guess.scoreMark));
}

Result<LeadSettings> LeadHints::decide(LeadSettings guess, const LeadReader &reader,
                                       const QStringList &headers) const
{
    const auto order = decideOrder(reader, headers);
    if (!order)
        return failedLike(order);
    const LeadColumns &columns = reader.reading().columns;
    const auto deal = decideMark(reader.deals(), reader.scores(), headers.value(columns.dealValue));
    if (!deal)
        return failedLike(deal);
    const auto score = decideMark(reader.scores(), reader.deals(), headers.value(columns.score));
    if (!score)
        return failedLike(score);
    return LeadSettings{*order, *deal, *score, guess.usesAgencyColumn};
}

Result<DateOrder> LeadHints::decideOrder(const LeadReader &reader, const QStringList &headers) const
{
    const DayCells &days = reader.days();
    if (statedOrder)
        return *statedOrder;
    if (const auto shown = days.shownOrder())
        return *shown;
    if (days.openExample().isEmpty())
        return days.order(); // nothing hangs on it
    if (usualOrder && !days.isContradictory())
        return *usualOrder;
    return fail(ErrorCode::UndecidedDateOrder, {headers.value(days.openColumn()), days.openExample()});
}

/// The column's own evidence, else that of the other column.
Result<DecimalMark> LeadHints::decideMark(const AmountCells &cells, const AmountCells &others,
                                          const QString &header) const
{
    if (statedMark)
        return *statedMark;
    if (const auto shown = cells.vote().decided())
        return *shown;
    const auto shownByOthers = others.vote().decided();
    if (shownByOthers && !cells.vote().isContradictory())
        return *shownByOthers;
    if (cells.vote().openExample().isEmpty())
        return cells.mark(); // nothing hangs on it
    if (usualMark && !cells.vote().isContradictory())
        return *usualMark;
    return fail(ErrorCode::UndecidedDecimal, {header, cells.vote().openExample()});
}

} // namespace mizan
