// Parts of sentences that the headlines share.
#include "app/wording/phrases.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace mizan {

std::vector<MetricMonth> judgedMetricsIn(const JudgedAgency &agency, const ProjectSettings &settings,
                                         Month month)
{
    std::vector<MetricMonth> entries;
    for (const MetricId &id : settings.judgedMetrics) {
        const JudgedMetric *metric = agency.metric(id);
        if (!metric)
            continue;
        MetricMonth entry{metric, {}};
        if (const JudgedMonth *judged = metric->at(month))
            entry.judged = *judged;
        else
            entry.judged.verdict = agency.verdictOutside(month);
        entry.judged.month = month;
        entries.push_back(entry);
    }
    return entries;
}

QString ofText(const JudgedMonth &month, const Metric &metric, const Language &language)
{
    if (!month.actual)
        return {};
    if (!month.target)
        return valueText(*month.actual, metric, language);
    return language.translate("Sentences", "%1 of %2", "actual of target")
        .arg(valueText(*month.actual, metric, language), valueText(*month.target, metric, language));
}

QString namedOfText(const MetricMonth &entry, const Language &language)
{
    return language.translate("Sentences", "%1 %2", "name of a metric, actual of target")
        .arg(metricName(entry.metric->metric.id, language),
             ofText(entry.judged, entry.metric->metric, language));
}

QString signalClause(const JudgedMonth &month, const Language &language)
{
    if (!month.signal)
        return {};
    if (*month.signal == Signal::PersistentShortfall && month.shortfallWindow > 0)
        return language.translate("Sentences", "persistent shortfall over %n month(s)", nullptr,
                                  month.shortfallWindow);
    return signalText(*month.signal, language);
}

QString outcomeClause(const JudgedMonth &month, const Language &language)
{
    const bool isMissed = month.verdict == Verdict::Missed;
    if (month.streak < 2)
        return isMissed ? language.translate("Sentences", "missed")
                        : language.translate("Sentences", "met", "of a target");
    const QString text = isMissed ? language.translate("Sentences", "missed for the %1 month in a row")
                                  : language.translate("Sentences", "met for the %1 month in a row");
    return text.arg(ordinalText(month.streak, language));
}

QString dataSentence(const JudgedMonth &month, const Language &language)
{
    if (!month.until.isValid())
        return {};
    const QString text = month.complete ? language.translate("Sentences", "Data complete to %1.")
                                        : language.translate("Sentences", "Data until %1.");
    return text.arg(dayText(month.until, language));
}

QString signalSentence(const MetricMonth &entry, const Language &language)
{
    const JudgedMonth &month = entry.judged;
    if (!month.signal)
        return {};
    if (*month.signal == Signal::PersistentShortfall)
        return language.translate("Sentences",
                                  "Over the last %n judged month(s) together the shortfall is a signal.",
                                  nullptr, month.shortfallWindow);
    if (*month.signal == Signal::BeyondVariation && month.pValue)
        return language
            .translate("Sentences", "If the true mean were the target, the probability of such a month or a "
                                    "worse one would be %1.")
            .arg(probabilityText(*month.pValue, language));
    if (!month.beyondFrom)
        return language.translate("Sentences", "For so small a target no single month can be beyond it.");
    const QString text = entry.metric->metric.direction == Direction::HigherIsBetter
                             ? language.translate("Sentences", "%1 or fewer would be beyond it.")
                             : language.translate("Sentences", "%1 or more would be beyond it.");
    return text.arg(countText(*month.beyondFrom, language));
}

QString verdictSentence(const MetricMonth &entry, const Language &language)
{
    const QString name = metricName(entry.metric->metric.id, language);
    const QString of = ofText(entry.judged, entry.metric->metric, language);
    switch (entry.judged.verdict) {
    case Verdict::Met:
        return language.translate("Sentences", "%1 target met (%2).").arg(name, of);
    case Verdict::Missed:
        return language.translate("Sentences", "%1 target missed (%2).").arg(name, of);
    case Verdict::InProgress:
        return entry.judged.actual ? language.translate("Sentences", "%1 so far: %2.").arg(name, of)
                                   : language.translate("Sentences", "%1: no data yet.").arg(name);
    case Verdict::NoData:
        return language.translate("Sentences", "%1: no data.").arg(name);
    case Verdict::NoTarget:
        return language.translate("Sentences", "%1: %2, no target set.").arg(name, of);
    case Verdict::NotUnderContract:
        return {};
    }
    return {};
}

QString yearToDateSentence(const PeriodTotal &total, const Metric &metric, const Language &language)
{
    if (total.judgedMonths == 0 || total.mixedCurrencies)
        return {};
    const bool higherIsBetter = metric.direction == Direction::HigherIsBetter;
    const double ahead = higherIsBetter ? total.actual.number - total.target.number
                                        : total.target.number - total.actual.number;
    const QString of =
        language.translate("Sentences", "%1 of %2", "actual of target")
            .arg(valueText(total.actual, metric, language), countedText(total.target, metric, language));
    QString text;
    if (ahead > 0)
        text = language.translate("Sentences", "Year to date %1: ahead of plan.");
    else if (ahead < 0)
        text = language.translate("Sentences", "Year to date %1: behind plan.");
    else
        text = language.translate("Sentences", "Year to date %1: on plan.");
    return text.arg(of);
}

QString paceSentence(const MetricMonth &entry, const Language &language)
{
    const Metric &metric = entry.metric->metric;
    const auto pace = paceOf(entry.judged, metric);
    if (!pace)
        return {};
    const Currency currency = entry.judged.actual ? entry.judged.actual->currency : Currency();
    const auto text = [&](double number) {
        return valueText({std::round(number), currency}, metric, language);
    };
    return language
        .translate("Sentences", "At this pace %1 by the end of the month (80 % interval %2 to %3).")
        .arg(countedText({std::round(pace->expected), currency}, metric, language), text(pace->low),
             text(pace->high));
}

} // namespace mizan
