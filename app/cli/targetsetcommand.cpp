#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/judgementjson.h"
#include "app/cli/optionvalues.h"
#include "app/cli/output.h"
#include "app/cli/projectaccess.h"
#include "app/project/edits.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// One value for one metric of one agency over months.
struct NewTargets
{
    Agency agency;
    Metric metric;
    MonthRange months;
    Value value;

    std::vector<AnyEdit> edits(const ProjectData &data) const
    {
        std::vector<AnyEdit> edits;
        for (Month month = months.first; month <= months.last; ++month)
            edits.emplace_back(editTarget(data, {agency.id, metric.id, month}, value));
        return edits;
    }

    QJsonObject json() const
    {
        return {{u"agency"_s, agency.name},
                {u"metric"_s, metric.id.text},
                {u"months"_s, months.toIso()},
                {u"value"_s, valueJson(value)}};
    }

    QString text(const Language &language) const
    {
        const QString when =
            months.count() == 1 ? monthText(months.first, language) : monthRangeText(months, language);
        return language.translate("Cli", "%1: the %2 target is %3 a month in %4.")
            .arg(isolated(agency.name), metricName(metric.id, language), valueText(value, metric, language),
                 when);
    }
};

Result<NewTargets> targetsFrom(const Arguments &arguments, const ProjectData &data)
{
    const auto agency = agencyCalled(arguments.value(u"--agency"_s, {}), data);
    if (!agency)
        return failedLike(agency);
    const auto metric = metricFrom(arguments.value(u"--metric"_s, {}));
    if (!metric)
        return failedLike(metric);
    const auto months = monthRangeFrom(arguments.value(u"--months"_s, {}));
    if (!months)
        return failedLike(months);
    const auto value = valueFrom(arguments.value(u"--value"_s, {}), *metric, data.settings.currency);
    if (!value)
        return failedLike(value);
    return NewTargets{*agency, *metric, *months, *value};
}

class TargetSetCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"target set"_s,
            .summary = language.translate("Cli", "Sets an agency's monthly target of a metric."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")}},
            .options = {{.name = u"--agency"_s,
                         .valueName = u"NAME"_s,
                         .help = language.translate("Cli", "The agency's name."),
                         .isRequired = true},
                        {.name = u"--metric"_s,
                         .valueName = u"ID"_s,
                         .help = language.translate("Cli", "What is counted, such as leads, mql or sql."),
                         .isRequired = true},
                        {.name = u"--months"_s,
                         .valueName = u"MONTHS"_s,
                         .help = language.translate("Cli", "One month or a range, such as 2026-01..2026-12."),
                         .isRequired = true},
                        {.name = u"--value"_s,
                         .valueName = u"NUMBER"_s,
                         .help = language.translate(
                             "Cli", "The target of each month; money in whole units and decimals."),
                         .isRequired = true}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const auto project = openForWriting(arguments[u"FILE"_s], context);
        if (!project)
            return failedLike(project);
        const auto targets = targetsFrom(arguments, (*project)->data());
        if (!targets)
            return failedLike(targets);
        const auto changed = (*project)->change(ChangeName::SetTargets, targets->edits((*project)->data()));
        if (!changed)
            return failedLike(changed);
        if (arguments.wantsJson())
            printJson(context.out, targets->json());
        else
            printLine(context.out, targets->text(context.language));
        return exitcode::done;
    }
};

} // namespace

std::unique_ptr<Command> targetSetCommand()
{
    return std::make_unique<TargetSetCommand>();
}

} // namespace mizan
