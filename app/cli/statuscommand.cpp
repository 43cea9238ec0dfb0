#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/judgementjson.h"
#include "app/cli/optionvalues.h"
#include "app/cli/output.h"
#include "app/cli/projectaccess.h"
#include "app/cli/statustext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// The months to show: as told, else from the first month of the project to that of the day of judging, or to
/// the last one with data where no day is given.
Result<MonthRange> chosenMonths(const Arguments &arguments, const ProjectJudgement &judgement)
{
    const auto stated = statedMonthsFrom(arguments);
    if (!stated)
        return failedLike(stated);
    const Month present = Month::of(judgement.asOf);
    const MonthRange known = judgement.range.value_or(MonthRange{present, present});
    Month last = present;
    if (!arguments.has(u"--as-of"_s))
        last = std::max(last, lastMonthWithData(judgement).value_or(present));
    const MonthRange months{stated->from.value_or(known.first),
                            stated->to.value_or(std::min(last, known.last))};
    if (months.isEmpty() && stated->from && stated->to)
        return fail(ErrorCode::InvalidMonthRange, {months.toIso()});
    return months;
}

QJsonObject monthJson(const JudgedAgency &agency, Month month)
{
    QJsonObject metrics;
    for (const JudgedMetric &metric : agency.metrics) {
        const JudgedMonth *judged = metric.at(month);
        if (judged && hasContent(*judged))
            metrics.insert(metric.metric.id.text, judgedMonthJson(*judged, metric.metric));
    }
    return {{u"month"_s, month.toIso()}, {u"metrics"_s, metrics}};
}

QJsonObject statusJson(const ProjectJudgement &judgement, const std::vector<Agency> &agencies,
                       MonthRange months)
{
    QJsonArray agencyList;
    for (const Agency &agency : agencies) {
        QJsonArray monthList;
        for (Month month = months.first; month <= months.last; ++month)
            monthList.append(monthJson(*judgement.agency(agency.id), month));
        agencyList.append(QJsonObject{{u"name"_s, agency.name}, {u"months"_s, monthList}});
    }
    return {{u"client"_s, judgement.settings.client}, {u"agencies"_s, agencyList}};
}

class StatusCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"status"_s,
            .summary =
                language.translate("Cli", "Shows which agency met or missed which target, month by month."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")}},
            .options = {{.name = u"--agency"_s,
                         .valueName = u"NAME"_s,
                         .help = language.translate("Cli", "Only this agency.")},
                        {.name = u"--from"_s,
                         .valueName = u"MONTH"_s,
                         .help = language.translate("Cli", "First month.")},
                        {.name = u"--to"_s,
                         .valueName = u"MONTH"_s,
                         .help = language.translate("Cli", "Last month.")},
                        {.name = u"--as-of"_s,
                         .valueName = u"DATE"_s,
                         .help = language.translate("Cli", "Judge as on this day; today when left out.")}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const auto asOf = optionalFrom(arguments, u"--as-of"_s, dateFrom);
        if (!asOf)
            return failedLike(asOf);
        const auto project = openForReading(arguments[u"FILE"_s], context);
        if (!project)
            return failedLike(project);
        const ProjectData &data = (*project)->data();
        const auto agencies = chosenAgencies(arguments, data);
        if (!agencies)
            return failedLike(agencies);
        const auto judgement = judgeProject(data, asOf->value_or(todayOf(data.settings, context)));
        const auto months = chosenMonths(arguments, judgement);
        if (!months)
            return failedLike(months);
        if (arguments.wantsJson())
            printJson(context.out, statusJson(judgement, *agencies, *months));
        else
            printStatus(context, judgement, *agencies, *months);
        return exitcode::done;
    }
};

} // namespace

std::unique_ptr<Command> statusCommand()
{
    return std::make_unique<StatusCommand>();
}

} // namespace mizan
