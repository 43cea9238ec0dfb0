#include "app/wording/comparisoncells.h"

#include "app/wording/numbers.h"

using namespace Qt::StringLiterals;

namespace mizan {

using Kind = ComparisonCell::Kind;

ComparisonCell noCell()
{
    return {u"–"_s, std::nullopt, false, Kind::Text, {}};
}

ComparisonCell textCell(const QString &text)
{
    return {text, std::nullopt, false, Kind::Text, {}};
}

ComparisonCell countCell(double count, bool isKnown, const Language &language)
{
    return isKnown ? ComparisonCell{countText(count, language), count, false, Kind::Count, {}} : noCell();
}

ComparisonCell shareCell(std::optional<double> share, const Language &language, int decimals)
{
    return share ? ComparisonCell{percentText(*share, language, decimals), share, false, Kind::Share, {}}
                 : noCell();
}

ComparisonCell moneyCell(std::optional<double> minorUnits, const Currency &currency, bool mixedCurrencies,
                         const Language &language)
{
    if (mixedCurrencies)
        return textCell(language.translate("Compare", "several currencies"));
    if (!minorUnits)
        return noCell();
    return {moneyText({*minorUnits, currency}, language), *minorUnits / currency.minorPerMajor(), false,
            Kind::Money, currency};
}

ComparisonCell costCell(const UnitCost &cost, const Language &language)
{
    return moneyCell(cost.perUnit(), cost.currency, cost.mixedCurrencies, language);
}

QString partsText(const UnitCost &cost, const Language &language)
{
    if (!cost.perUnit())
        return {};
    if (cost.fee && cost.spend)
        return language.translate("Compare", "fee and media spend");
    return cost.fee ? language.translate("Compare", "fee only")
                    : language.translate("Compare", "media spend only");
}

ComparisonCell judgedMonthsCell(const ComparedMetric &metric, const Language &language)
{
    return {language.translate("Compare", "%1 of %2", "7 of 9 months")
                .arg(countText(metric.judgedMonths, language), countText(metric.months, language)),
            metric.judgedMonths > 0 ? std::optional<double>(metric.judgedMonths) : std::nullopt,
            false,
            Kind::Count,
            {}};
}

ComparisonCell rateCell(const ComparedRate &rate, const Language &language)
{
    ComparisonCell cell = shareCell(rate.rate.value, language, 1);
    if (rate.rate.value && rate.interval)
        cell.text = language.translate("Compare", "%1 (%2 to %3)", "share, 95 % interval")
                        .arg(cell.text, percentText(rate.interval->low, language, 1),
                             percentText(rate.interval->high, language, 1));
    return cell;
}

} // namespace mizan
