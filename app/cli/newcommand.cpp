#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/optionvalues.h"
#include "app/cli/output.h"
#include "app/project/project.h"
#include "app/wording/numbers.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

Result<int> fiscalYearStartFrom(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > 12)
        return fail(ErrorCode::InvalidFiscalYearStart, {text});
    return number;
}

Result<QByteArray> timeZoneFrom(const QString &text)
{
    const QByteArray id = text.toUtf8();
    if (!QTimeZone::isTimeZoneIdAvailable(id))
        return fail(ErrorCode::UnknownTimeZone, {text});
    return id;
}

/// Ids of metrics with commas between them.
Result<std::vector<MetricId>> judgedMetricsFrom(const QString &text)
{
    std::vector<MetricId> judged;
    for (const QString &id : text.split(u',')) {
        const auto metric = metricFrom(id.trimmed());
        if (!metric)
            return failedLike(metric);
        judged.push_back(metric->id);
    }
    return judged;
}

QString systemTimeZone()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return QTimeZone::isTimeZoneIdAvailable(id) ? QString::fromUtf8(id) : u"UTC"_s;
}

Result<ProjectSettings> settingsFrom(const Arguments &arguments)
{
    const auto currency = currencyFrom(arguments.value(u"--currency"_s, u"EUR"_s));
    if (!currency)
        return failedLike(currency);
    const auto yearStart = fiscalYearStartFrom(arguments.value(u"--fiscal-year-start"_s, u"1"_s));
    if (!yearStart)
        return failedLike(yearStart);
    const auto timeZone = timeZoneFrom(arguments.value(u"--time-zone"_s, systemTimeZone()));
    if (!timeZone)
        return failedLike(timeZone);
    const auto judged = judgedMetricsFrom(arguments.value(u"--judged"_s, u"mql,sql"_s));
    if (!judged)
        return failedLike(judged);
    ProjectSettings settings;
    settings.uuid = QUuid::createUuid();
    settings.client = arguments.value(u"--client"_s, {}).trimmed();
    settings.currency = *currency;
    settings.fiscalYearStart = *yearStart;
    settings.timeZone = *timeZone;
    settings.judgedMetrics = *judged;
    return settings;
}

class NewCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"new"_s,
            .summary = language.translate("Cli", "Makes the project file of a client."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The new file, such as client.mizan.")}},
            .options = {{.name = u"--client"_s,
                         .valueName = u"NAME"_s,
                         .help = language.translate("Cli", "The company that hired the agencies."),
                         .isRequired = true},
                        {.name = u"--currency"_s,
                         .valueName = u"CODE"_s,
                         .help = language.translate("Cli",
                                                    "ISO code of the client's currency; EUR when left out.")},
                        {.name = u"--fiscal-year-start"_s,
                         .valueName = u"N"_s,
                         .help = language.translate(
                             "Cli", "First month of the fiscal year, 1 to 12; 1 when left out.")},
                        {.name = u"--time-zone"_s,
                         .valueName = u"ZONE"_s,
                         .help = language.translate(
                             "Cli", "Time zone such as Europe/Berlin; that of this computer when "
                                    "left out.")},
                        {.name = u"--judged"_s,
                         .valueName = u"METRICS"_s,
                         .help = language.translate(
                             "Cli", "The metrics that flag an agency when missed; mql,sql when left out.")}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const QString path = arguments[u"FILE"_s];
        const auto settings = settingsFrom(arguments);
        if (!settings)
            return failedLike(settings);
        const auto project = Project::create(path, *settings, context.environment);
        if (!project)
            return failedLike(project);
        const ProjectSettings &stored = (*project)->data().settings;
        if (arguments.wantsJson())
            printJson(context.out, {{u"file"_s, path},
                                    {u"client"_s, stored.client},
                                    {u"currency"_s, stored.currency.code()},
                                    {u"fiscal_year_start"_s, stored.fiscalYearStart},
                                    {u"time_zone"_s, QString::fromUtf8(stored.timeZone)}});
        else
            printLine(context.out, context.language.translate("Cli", "Made the project of %1 in %2.")
                                       .arg(isolated(stored.client), isolated(path)));
        return exitcode::done;
    }
};

} // namespace

std::unique_ptr<Command> newCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace mizan
