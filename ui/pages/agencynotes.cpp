#include "ui/pages/agencynotes.h"

#include "app/analysis/period.h"
#include "app/domain/projectdata.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

#include <cmath>
#include <set>

namespace mizan {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("AgencyNotes", source);
}

QString differenceText(const JudgedMonth &month, const Metric &metric, const Language &language)
{
    const double difference = month.reported->number - month.counted->number;
    if (difference == 0)
        return text(QT_TRANSLATE_NOOP("AgencyNotes", "No difference."));
    const QString amount = valueText({std::abs(difference), month.counted->currency}, metric, language);
    return (difference > 0
                ? text(QT_TRANSLATE_NOOP("AgencyNotes", "The agency reported %1 more than was counted."))
                : text(QT_TRANSLATE_NOOP("AgencyNotes", "The agency reported %1 less than was counted.")))
        .arg(amount);
}

QString typedText(const TypedFigure &typed, const Metric &metric, const Language &language)
{
    const QString day = dateText(typed.typedAt.date(), language);
    const QString value = valueText(typed.value, metric, language);
    const QString author = isolated(typed.author);
    QString sentence =
        typed.corrected
            ? text(QT_TRANSLATE_NOOP("AgencyNotes", "Corrected from %1 to %2 by %3 on %4."))
                  .arg(valueText({*typed.corrected, typed.value.currency}, metric, language), value, author,
                       day)
            : text(QT_TRANSLATE_NOOP("AgencyNotes", "%1, typed by %2 on %3.")).arg(value, author, day);
    if (!typed.reason.isEmpty())
        sentence =
            text(QT_TRANSLATE_NOOP("AgencyNotes", "%1 Reason: %2")).arg(sentence, isolated(typed.reason));
    return sentence;
}

} // namespace

Notes yearNotes(const JudgedAgency &agency, const ProjectSettings &settings, Month month,
                const Language &language)
{
    const MonthRange year{fiscalYearOf(month, settings.fiscalYearStart).first, month};
    Notes notes;
    for (const MetricId &id : settings.judgedMetrics) {
        const JudgedMetric *metric = agency.metric(id);
        if (!metric)
            continue;
        const PeriodTotal total = totalOf(metric->months, metric->metric, year);
        const RestOfYear rest = restOfYear(metric->months, metric->metric, month, settings.fiscalYearStart);
        const QString sentence = yearToDateText(total, rest, metric->metric, language);
        if (total.judgedMonths > 0 && !sentence.isEmpty())
            notes.push_back({metricName(id, language), sentence});
    }
    return notes;
}

Notes sourceComparison(const JudgedAgency &agency, Month month, const Language &language)
{
    Notes notes;
    for (const JudgedMetric &metric : agency.metrics) {
        const JudgedMonth *judged = metric.at(month);
        if (!judged || !judged->reported || !judged->counted ||
            judged->reported->currency != judged->counted->currency)
            continue;
        const QString both = text(QT_TRANSLATE_NOOP("AgencyNotes", "Reported %1, counted %2."))
                                 .arg(valueText(*judged->reported, metric.metric, language),
                                      valueText(*judged->counted, metric.metric, language));
        notes.push_back({metricName(metric.metric.id, language), both});
        notes.push_back({{}, differenceText(*judged, metric.metric, language), true});
    }
    return notes;
}

Notes sourceNotes(const ProjectData &data, const FigureBook &figures, const JudgedAgency &agency, Month month,
                  const Language &language)
{
    Notes notes;
    std::set<Id<ImportRecord>> seen;
    for (const JudgedMetric &metric : agency.metrics) {
        const CellFigures cell = figures.figures({agency.agency.id, metric.metric.id, month});
        for (const std::optional<Figure> &figure : {cell.reported, cell.counted}) {
            if (!figure)
                continue;
            if (figure->typed)
                notes.push_back({metricName(metric.metric.id, language),
                                 typedText(*figure->typed, metric.metric, language)});
            const ImportRecord *import = figure->import ? data.import(*figure->import) : nullptr;
            if (import && seen.insert(import->id).second)
                notes.push_back({{}, provenanceText(*import, language)});
        }
    }
    return notes;
}

Notes definitionNotes(const ProjectData &data, Month month, const Language &language)
{
    Notes notes;
    for (const MetricId &stage : {metrics::leads(), metrics::mql(), metrics::sql()}) {
        const Definition *definition = data.definitionInForce(stage, month);
        if (!definition)
            continue;
        notes.push_back({metricName(stage, language), isolated(definition->text)});
        notes.push_back({{},
                         text(QT_TRANSLATE_NOOP("AgencyNotes", "In force since %1."))
                             .arg(monthText(definition->from, language)),
                         true});
    }
    return notes;
}

} // namespace mizan
