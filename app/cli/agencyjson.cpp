#include "app/cli/agencyjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mizan {

QJsonObject agencyJson(const Agency &agency)
{
    QJsonArray contract;
    for (const ContractPeriod &period : agency.contract) {
        const QJsonValue last = period.last ? QJsonValue(period.last->toIso()) : QJsonValue(QJsonValue::Null);
        contract.append(QJsonObject{{u"from"_s, period.first.toIso()}, {u"to"_s, last}});
    }
    QJsonArray fees;
    for (const Fee &fee : agency.fees) {
        const double amount = static_cast<double>(fee.minorUnits) / fee.currency.minorPerMajor();
        fees.append(QJsonObject{
            {u"from"_s, fee.from.toIso()}, {u"amount"_s, amount}, {u"currency"_s, fee.currency.code()}});
    }
    return {{u"name"_s, agency.name},
            {u"aliases"_s, QJsonArray::fromStringList(agency.aliases)},
            {u"contract"_s, contract},
            {u"fees"_s, fees}};
}

} // namespace mizan
