#include "app/cli/statustext.h"

#include "app/cli/judgementjson.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString optionalText(const std::optional<Value> &value, const Metric &metric, const Language &language)
{
    return value ? plainText(valueText(*value, metric, language)) : u"–"_s;
}

QStringList rowOf(const JudgedMonth &month, const Metric &metric, const Language &language)
{
    return {
        plainText(metricName(metric.id, language)),
        optionalText(month.actual, metric, language),
        optionalText(month.target, metric, language),
        month.attainment ? plainText(percentText(*month.attainment, language)) : u"–"_s,
        plainText(verdictWithSignal(month, language)),
    };
}

/// The metrics that have content in these months, either those with a target (or judged) or the others.
std::vector<const JudgedMetric *> metricsOf(const JudgedAgency &agency, const ProjectSettings &settings,
                                            MonthRange months, bool withTarget)
{
    std::vector<const JudgedMetric *> chosen;
    for (const JudgedMetric &metric : agency.metrics) {
        bool isTargeted = settings.isJudged(metric.metric.id);
        bool isThere = false;
        for (const JudgedMonth &month : metric.months) {
            const bool isInside = months.contains(month.month);
            isTargeted = isTargeted || (isInside && month.target);
            isThere = isThere || (isInside && hasContent(month));
        }
        if (isThere && isTargeted == withTarget)
            chosen.push_back(&metric);
    }
    return chosen;
}

/// A row for each month and metric.
TextTable verdictTable(const std::vector<const JudgedMetric *> &metrics, MonthRange months,
                       const Language &language)
{
    TextTable table({language.translate("Cli", "Month"), language.translate("Cli", "Metric"),
                     language.translate("Cli", "Actual"), language.translate("Cli", "Target"),
                     language.translate("Cli", "Attainment"), language.translate("Cli", "Verdict")});
    table.alignEnd({2, 3, 4});
    for (Month month = months.first; month <= months.last; ++month) {
        QString label = plainText(monthText(month, language));
        for (const JudgedMetric *metric : metrics) {
            const JudgedMonth *judged = metric->at(month);
            if (!judged || !hasContent(*judged))
                continue;
            table.addRow(QStringList{label} + rowOf(*judged, metric->metric, language));
            label.clear();
        }
    }
    return table;
}

/// A row for each month, a column for each metric.
TextTable figureTable(const std::vector<const JudgedMetric *> &metrics, MonthRange months,
                      const Language &language)
{
    QStringList header{language.translate("Cli", "Month")};
    QSet<int> numbers;
    for (const JudgedMetric *metric : metrics) {
        numbers.insert(static_cast<int>(header.size()));
        header.append(plainText(metricName(metric->metric.id, language)));
    }
    TextTable table(header);
    table.alignEnd(numbers);
    for (Month month = months.first; month <= months.last; ++month) {
        QStringList row{plainText(monthText(month, language))};
        for (const JudgedMetric *metric : metrics) {
            const JudgedMonth *judged = metric->at(month);
            row.append(optionalText(judged ? judged->actual : std::nullopt, metric->metric, language));
        }
        table.addRow(row);
    }
    return table;
}

void printAgency(CliContext &context, const JudgedAgency &agency, const ProjectSettings &settings,
                 MonthRange months)
{
    const Language &language = context.language;
    const auto targeted = metricsOf(agency, settings, months, true);
    const auto others = metricsOf(agency, settings, months, false);
    printLine(context.out, u"\n"_s + agency.agency.name);
    if (targeted.empty() && others.empty())
        printLine(context.out, language.translate("Cli", "No figures and no targets in these months."));
    if (!targeted.empty())
        context.out << verdictTable(targeted, months, language).text(2);
    if (!targeted.empty() && !others.empty())
        printLine(context.out, {});
    if (!others.empty())
        context.out << figureTable(others, months, language).text(2);
}

} // namespace

std::optional<Month> lastMonthWithData(const ProjectJudgement &judgement)
{
    std::optional<Month> last;
    for (const JudgedAgency &agency : judgement.agencies) {
        for (const JudgedMetric &metric : agency.metrics) {
            if (metric.metric.id == metrics::fee())
                continue;
            for (const JudgedMonth &month : metric.months) {
                if (month.actual && (!last || *last < month.month))
                    last = month.month;
            }
        }
    }
    return last;
}

void printStatus(CliContext &context, const ProjectJudgement &judgement, const std::vector<Agency> &agencies,
                 MonthRange months)
{
    printLine(context.out, judgement.settings.client);
    if (agencies.empty())
        printLine(context.out,
                  context.language.translate("Cli", "This project has no agencies yet; add one with "
                                                    "“mizan-cli agency add”."));
    for (const Agency &agency : agencies)
        printAgency(context, *judgement.agency(agency.id), judgement.settings, months);
    context.out.flush();
}

} // namespace mizan
