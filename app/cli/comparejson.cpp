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

QJsonObject costsJson(const ComparedAgency &agency)
{
    QJsonObject json;
    for (const ComparedCost &cost : agency.costs) {
        const auto perUnit = cost.cost.perUnit();
        if (!perUnit)
            continue;
        json.insert(cost.metric.text,
                    QJsonObject{{u"amount"_s, roundedJson(*perUnit / cost.cost.currency.minorPerMajor())},
                                {u"currency"_s, cost.cost.currency.code()}});
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
            {u"unread"_s, files}};
}

} // namespace mizan
