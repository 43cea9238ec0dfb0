// What the tests of a comparison say, in words.
#include "app/wording/comparisoncells.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString differenceText(const Difference &difference, const Comparison &comparison, const Language &language)
{
    const QString text = difference.isSignal()
                             ? language.translate("Compare", "%1: %2 and %3 differ (signal, p %4).",
                                                  "a metric, two agencies, = 0.012")
                             : language.translate("Compare", "%1: no signal between %2 and %3 (p %4).",
                                                  "a metric, two agencies, = 0.245");
    const QString p = probabilityText(difference.adjusted, language);
    return text.arg(
        differenceName(difference, language), isolated(comparedName(comparison, difference.a, language)),
        isolated(comparedName(comparison, difference.b, language)), p.startsWith(u'<') ? p : u"= "_s + p);
}

} // namespace

QString differenceName(const Difference &difference, const Language &language)
{
    if (difference.ofStage)
        return language.translate("Compare", "%1 to %2", "a stage to the next one")
            .arg(metricName(*difference.ofStage, language), metricName(difference.metric, language));
    return metricName(difference.metric, language);
}

ComparisonCell differenceValue(const Difference &difference, size_t agency, const Comparison &comparison,
                               const Language &language)
{
    const ComparedAgency &one = comparison.agencies[agency];
    if (difference.ofStage) {
        const auto rate = std::ranges::find_if(one.rates, [&](const ComparedRate &known) {
            return known.to == difference.metric && known.from == difference.ofStage;
        });
        return rate == one.rates.end() ? noCell() : shareCell(rate->rate.value, language, 1);
    }
    const auto metric = std::ranges::find(one.metrics, difference.metric, &ComparedMetric::metric);
    if (metric == one.metrics.end() || metric->countedMonths == 0)
        return noCell();
    if (metric->attainment)
        return shareCell(metric->attainment, language, 0);
    const double mean = metric->counted / metric->countedMonths;
    return {language.translate("Compare", "%1 a month", "a mean count")
                .arg(language.locale().toString(mean, 'f', 1)),
            mean,
            false,
            ComparisonCell::Kind::Count,
            {}};
}

std::vector<Difference> sortedDifferences(const Comparison &comparison)
{
    std::vector<const Difference *> order;
    for (const Difference &difference : comparison.differences)
        order.push_back(&difference);
    std::ranges::stable_sort(order, {}, &Difference::adjusted);
    std::vector<Difference> sorted;
    for (const Difference *difference : order)
        sorted.push_back(*difference);
    return sorted;
}

QStringList differenceTexts(const Comparison &comparison, const Language &language)
{
    QStringList texts;
    for (const Difference &difference : sortedDifferences(comparison))
        texts << differenceText(difference, comparison, language);
    return texts;
}

QString comparisonHeadline(const Comparison &comparison, const Language &language)
{
    const int signal = static_cast<int>(std::ranges::count_if(comparison.differences, &Difference::isSignal));
    const int tested = static_cast<int>(comparison.differences.size());
    if (tested == 0)
        return language.translate("Compare",
                                  "Nothing can be tested: no two agencies have data of the same metric.");
    if (signal == 0)
        return language.translate("Compare",
                                  "No signal: all differences are within what chance alone makes.");
    return language.translate("Compare", "%n difference(s) are more than chance.", nullptr, signal);
}

} // namespace mizan
