#include "app/wording/costtexts.h"

#include "app/wording/numbers.h"

namespace mizan {

QString unitCostName(const MetricId &stage, const Language &language)
{
    if (stage == metrics::visits())
        return language.translate("Reports", "Cost per visit");
    if (stage == metrics::leads())
        return language.translate("Reports", "Cost per lead");
    if (stage == metrics::mql())
        return language.translate("Reports", "Cost per MQL");
    if (stage == metrics::sql())
        return language.translate("Reports", "Cost per SQL");
    if (stage == metrics::opportunities())
        return language.translate("Reports", "Cost per opportunity");
    if (stage == metrics::customers())
        return language.translate("Reports", "Cost per customer");
    return {};
}

QString unitCostText(const UnitCost &cost, const MetricId &stage, const Language &language)
{
    const QString name = unitCostName(stage, language);
    const auto perUnit = cost.perUnit();
    if (name.isEmpty() || !perUnit)
        return {};
    const auto money = [&](double minorUnits) { return moneyText({minorUnits, cost.currency}, language); };
    const auto fee = cost.feePerUnit();
    const auto spend = cost.spendPerUnit();
    if (fee && spend)
        return language
            .translate("Reports", "%1: %2, of which agency fee %3 and media spend %4.", "cost per MQL …")
            .arg(name, money(*perUnit), money(*fee), money(*spend));
    const QString text =
        fee ? language.translate("Reports", "%1: %2 of the agency fee; media spend is not known.")
            : language.translate("Reports", "%1: %2 of media spend; the agency fee is not known.");
    return text.arg(name, money(*perUnit));
}

} // namespace mizan
