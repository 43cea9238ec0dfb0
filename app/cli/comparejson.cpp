#include "app/cli/comparejson.h"

#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// Six decimals are more than anybody reads; none is null.
QJsonValue roundedJson(std::optional<double> number)
{
    constexpr double digits = 1e6;
    return number ? QJsonValue(std::round(*number * digits) / digits) : QJsonValue(QJsonValue::Null);
}

/// `lead_to_mql`: a stage is named in the singular there.
QString rateId(const MetricId &from, const MetricId &to)
{
    const auto singular = [](const MetricId &metric) {
        if (metric == metrics::leads())
            return u"lead"_s;
        if (metric == metrics::opportunities())
            return u"opportunity"_s;
        return metric == metrics::customers() ? u"customer"_s : metric.text;
    };
    return singular(from) + u"_to_"_s + singular(to);
}

QJsonObject metricsJson(const ComparedAgency &agency)
{
    QJsonObject json;
    for (const ComparedMetric &metric : agency.metrics) {
        const bool isJudged = metric.judgedMonths > 0;
        json.insert(
            metric.metric.text,
            QJsonObject{{u"judged_months"_s, metric.judgedMonths},
                        {u"months"_s, metric.months},
                        {u"actual"_s, isJudged ? QJsonValue(metric.actual) : QJsonValue()},
                        {u"target"_s, isJudged ? QJsonValue(metric.target) : QJsonValue()},
                        {u"attainment"_s, roundedJson(metric.attainment)},
                        {u"missed_months"_s, metric.missedMonths},
                        {u"longest_miss"_s, metric.longestMiss},
                        {u"sum"_s, metric.countedMonths > 0 ? QJsonValue(metric.counted) : QJsonValue()}});
    }
    return json;
}

QJsonObject ratesJson(const ComparedAgency &agency)
{
    QJsonObject json;
    for (const ComparedRate &rate : agency.rates) {
        if (!rate.rate.value)
            continue;
        const auto low = rate.interval ? std::optional(rate.interval->low) : std::nullopt;
        const auto high = rate.interval ? std::optional(rate.interval->high) : std::nullopt;
        json.insert(rateId(rate.from, rate.to), QJsonObject{{u"value"_s, roundedJson(rate.rate.value)},
                                                            {u"low"_s, roundedJson(low)},
                                                            {u"high"_s, roundedJson(high)}});
    }
    return json;
}

/// In major units; null where several currencies were not added up.
QJsonObject amountJson(std::optional<double> minorUnits, const Currency &currency)
{
    return {{u"amount"_s, minorUnits ? roundedJson(*minorUnits / currency.minorPerMajor()) : QJsonValue()},
            {u"currency"_s, minorUnits ? QJsonValue(currency.code()) : QJsonValue()},
            {u"mixed_currencies"_s, !minorUnits}};
}

QJsonObject costsJson(const ComparedAgency &agency)
{
    QJsonObject json;
    for (const auto &[metric, cost] : agency.costs) {
        const auto perUnit = cost.perUnit();
        if (!perUnit && !cost.mixedCurrencies)
            continue;
        QJsonObject one = amountJson(perUnit, cost.currency);
        one.insert(u"fee"_s, perUnit ? QJsonValue(cost.fee.has_value()) : QJsonValue());
        one.insert(u"spend"_s, perUnit ? QJsonValue(cost.spend.has_value()) : QJsonValue());
        json.insert(metric.text, one);
    }
    return json;
}

/// Fee and media spend.
QJsonObject moneyJson(const ComparedAgency &agency)
{
    QJsonObject json;
    for (const ComparedMoney &money : agency.money) {
        if (!money.minorUnits && !money.mixedCurrencies)
            continue;
        QJsonObject one = amountJson(money.minorUnits, money.currency);
        one.insert(u"months"_s, money.months);
        json.insert(money.metric.text, one);
    }
    return json;
}

/// Months with a verdict of any of the metrics, and all months under contract.
QJsonObject agencyJson(const ComparedAgency &agency)
{
    int judged = 0;
    int months = 0;
    for (const ComparedMetric &metric : agency.metrics) {
        judged = std::max(judged, metric.judgedMonths);
        months = std::max(months, metric.months);
    }
    return {{u"file"_s, agency.file},
            {u"name"_s, agency.name},
            {u"judged_months"_s, judged},
            {u"months"_s, months},
            {u"metrics"_s, metricsJson(agency)},
            {u"rates"_s, ratesJson(agency)},
            {u"money"_s, moneyJson(agency)},
            {u"cost"_s, costsJson(agency)}};
}

QJsonObject differenceJson(const Difference &difference, const Comparison &comparison)
{
    const QString name =
        difference.ofStage ? rateId(*difference.ofStage, difference.metric) : difference.metric.text;
    return {{u"metric"_s, name},
            {u"a"_s, comparison.agencies[difference.a].name},
            {u"b"_s, comparison.agencies[difference.b].name},
            {u"a_file"_s, comparison.agencies[difference.a].file},
            {u"b_file"_s, comparison.agencies[difference.b].file},
            {u"p_value"_s, roundedJson(difference.pValue)},
            {u"adjusted_p"_s, roundedJson(difference.adjusted)},
            {u"signal"_s, difference.isSignal()}};
}

QJsonObject pairJson(const ClaimedPair &pair, const Comparison &comparison)
{
    return {{u"a"_s, comparison.agencies[pair.a].name},
            {u"b"_s, comparison.agencies[pair.b].name},
            {u"file"_s, comparison.agencies[pair.a].file},
            {u"leads"_s, pair.leads}};
}

QJsonObject leadJson(const ListedClaim &lead, const Comparison &comparison)
{
    QJsonArray agencies;
    for (const ListedClaim::Row &row : lead.rows)
        agencies.append(QJsonObject{{u"name"_s, comparison.agencies[row.agency].name},
                                    {u"month"_s, row.month.toIso()},
                                    {u"imported_file"_s, row.importedFile},
                                    {u"line"_s, row.line}});
    return {{u"file"_s, comparison.agencies[lead.rows.front().agency].file},
            {u"month"_s, lead.month.toIso()},
            {u"agencies"_s, agencies}};
}

/// Leads are matched within a file only; `across_files` says that there was something that could not be.
QJsonObject claimsJson(const Comparison &comparison)
{
    const ComparedClaims &claims = comparison.claims;
    QJsonArray pairs;
    for (const ClaimedPair &pair : claims.pairs)
        pairs.append(pairJson(pair, comparison));
    QJsonArray leads;
    for (const ListedClaim &lead : claims.listed)
        leads.append(leadJson(lead, comparison));
    return {{u"leads"_s, claims.leads},
            {u"pairs"_s, pairs},
            {u"listed"_s, leads},
            {u"across_files"_s, claims.isAcrossFiles ? QJsonValue(u"not_matched"_s) : QJsonValue()},
            {u"unread"_s, QJsonArray::fromStringList(claims.unreadFiles)}};
}

} // namespace

QJsonObject comparisonJson(const Comparison &comparison, const std::vector<std::pair<QString, Error>> &unread,
                           const Language &language)
{
    QJsonArray agencies;
    for (const ComparedAgency &agency : comparison.agencies)
        agencies.append(agencyJson(agency));
    QJsonArray differences;
    for (const Difference &difference : comparison.differences)
        differences.append(differenceJson(difference, comparison));
    QJsonArray files;
    for (const auto &[path, error] : unread)
        files.append(QJsonObject{{u"file"_s, path}, {u"error"_s, plainText(errorText(error, language))}});
    return {{u"from"_s, comparison.period.first.toIso()},
            {u"to"_s, comparison.period.last.toIso()},
            {u"agencies"_s, agencies},
            {u"differences"_s, differences},
            {u"claimed_leads"_s, claimsJson(comparison)},
            {u"unread"_s, files}};
}

} // namespace mizan
