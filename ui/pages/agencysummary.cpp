#include "ui/pages/agencysummary.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString figureText(const JudgedMonth &month, const Metric &metric, const Language &language)
{
    if (!month.actual)
        return u"–"_s;
    return month.target ? ofTargetText(*month.actual, *month.target, metric, language)
                        : valueText(*month.actual, metric, language);
}

AgencySummary::Line lineOf(const JudgedMetric &metric, Month month, const Language &language)
{
    const JudgedMonth shown = judgedMonth(metric, month);
    AgencySummary::Line line;
    const QString text = QCoreApplication::translate("AgencySummary", "%1 %2", "metric, figure");
    line.text = text.arg(metricName(metric.metric.id, language), figureText(shown, metric.metric, language));
    if (shown.verdict == Verdict::Missed) {
        line.text = QCoreApplication::translate("AgencySummary", "%1 ✕", "a missed figure").arg(line.text);
        line.note = signalText(shown.signal.value_or(Signal::WithinVariation), language);
        if (!shown.signal)
            line.note.clear();
    }
    const QString streak = streakText(shown, language);
    if (!streak.isEmpty())
        line.note = line.note.isEmpty()
                        ? streak
                        : QCoreApplication::translate("AgencySummary", "%1 · %2", "streak, signal")
                              .arg(streak, line.note);
    line.verdict = shown.verdict;
    return line;
}

QString descriptionOf(const AgencySummary &summary, const Language &language)
{
    const QString sentence = QCoreApplication::translate("AgencySummary", "%1.", "a spoken sentence");
    QStringList sentences{sentence.arg(summary.stateWords)};
    for (const AgencySummary::Line &line : summary.lines)
        sentences << sentence.arg(joinedClauses({line.text, line.note}, language));
    return joinedSentences(sentences);
}

Sparkline sparklineOf(const JudgedMetric &metric, Month last)
{
    Sparkline line;
    for (Month month = last - (monthsOfOverview - 1); month <= last; ++month) {
        const JudgedMonth *judged = metric.at(month);
        const auto number = [](const std::optional<Value> &value) {
            return value ? std::optional(value->number) : std::nullopt;
        };
        line.values.push_back(judged ? number(judged->actual) : std::nullopt);
        line.targets.push_back(judged ? number(judged->target) : std::nullopt);
        line.missed.push_back(judged && judged->verdict == Verdict::Missed);
    }
    return line;
}

} // namespace

AgencySummary summaryOf(const JudgedAgency &agency, const ProjectSettings &settings, Month month,
                        const Language &language)
{
    AgencySummary summary;
    summary.name = agency.agency.name;
    summary.state = stateOf(agency, settings, month);
    summary.stateWords = agencyStateText(summary.state, language);
    for (const MetricId &id : settings.judgedMetrics) {
        const JudgedMetric *metric = agency.metric(id);
        if (!metric)
            continue;
        if (summary.lines.empty())
            summary.sparkline = sparklineOf(*metric, month);
        summary.lines.push_back(lineOf(*metric, month, language));
    }
    summary.description = descriptionOf(summary, language);
    return summary;
}

JudgedMonth judgedMonth(const JudgedMetric &metric, Month month)
{
    if (const JudgedMonth *judged = metric.at(month))
        return *judged;
    JudgedMonth nothing;
    nothing.month = month;
    return nothing;
}

} // namespace mizan
