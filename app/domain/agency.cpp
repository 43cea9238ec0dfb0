#include "app/domain/agency.h"

#include <algorithm>

namespace mizan {

bool Agency::isUnderContract(Month month) const
{
    return contract.empty() || std::ranges::any_of(contract, [month](const ContractPeriod &period) {
               return period.first <= month && (!period.last || month <= *period.last);
           });
}

std::optional<Fee> Agency::feeIn(Month month) const
{
    if (!isUnderContract(month))
        return std::nullopt;
    const auto later = std::ranges::upper_bound(fees, month, {}, &Fee::from);
    if (later == fees.begin())
        return std::nullopt;
    return *std::prev(later);
}

QString foldedName(QStringView name)
{
    return name.toString().normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

const Agency *findAgency(const std::vector<Agency> &agencies, QStringView name)
{
    const QString wanted = foldedName(name);
    const auto byName =
        std::ranges::find(agencies, wanted, [](const Agency &agency) { return foldedName(agency.name); });
    if (byName != agencies.end())
        return &*byName;
    const auto byAlias = std::ranges::find_if(agencies, [&wanted](const Agency &agency) {
        return std::ranges::any_of(agency.aliases,
                                   [&](const QString &alias) { return foldedName(alias) == wanted; });
    });
    return byAlias == agencies.end() ? nullptr : &*byAlias;
}

} // namespace mizan
