#include "app/cli/commands.h"
#include "app/cli/documentoptions.h"
#include "app/cli/exitcode.h"
#include "app/cli/optionvalues.h"
#include "app/cli/output.h"
#include "app/cli/projectaccess.h"
#include "app/cli/reportwriter.h"
#include "app/wording/numbers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

Result<ReportSettings> reportSettingsFrom(const Arguments &arguments, const CliContext &context)
{
    const auto month = monthFrom(arguments.value(u"--month"_s, {}));
    if (!month)
        return failedLike(month);
    const auto options = documentOptionsFrom(arguments, context);
    if (!options)
        return failedLike(options);
    return ReportSettings{*month, options->language, options->pdf};
}

class ReportCommand : public Command
{
public:
    bool drawsCharts() const override { return true; }

    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"report"_s,
            .summary = language.translate("Cli", "Writes the monthly report as PDF."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")}},
            .options = {{.name = u"--month"_s,
                         .valueName = u"MONTH"_s,
                         .help = language.translate("Cli", "The month, such as 2026-10."),
                         .isRequired = true},
                        {.name = u"--agency"_s,
                         .valueName = u"NAME"_s,
                         .help = language.translate("Cli", "Only this agency; all of them when left out.")},
                        {.name = u"--language"_s,
                         .valueName = u"en|ar"_s,
                         .help = language.translate("Cli", "The language of the report.")},
                        paperOption(language),
                        {.name = u"--output"_s,
                         .valueName = u"OUT.pdf"_s,
                         .help = language.translate("Cli", "The PDF to write; one that exists is replaced."),
                         .letter = u'o'},
                        {.name = u"--all-into"_s,
                         .valueName = u"FOLDER"_s,
                         .help = language.translate(
                             "Cli", "Write a PDF for each agency into this folder instead.")}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const auto settings = reportSettingsFrom(arguments, context);
        if (!settings)
            return failedLike(settings);
        if (!arguments.has(u"--output"_s) && !arguments.has(u"--all-into"_s))
            return fail(ErrorCode::MissingOption, {u"-o"_s});
        const auto project = openForReading(arguments[u"FILE"_s], context);
        if (!project)
            return failedLike(project);
        const auto files = write(arguments, **project, *settings, context);
        if (!files)
            return failedLike(files);
        if (arguments.wantsJson())
            printJson(context.out, {{u"month"_s, settings->month.toIso()},
                                    {u"language"_s, settings->language.code()},
                                    {u"files"_s, QJsonArray::fromStringList(*files)}});
        else
            for (const QString &file : *files)
                printLine(context.out, context.language.translate("Cli", "Wrote %1.").arg(isolated(file)));
        return exitcode::done;
    }

private:
    static Result<QStringList> write(const Arguments &arguments, const Project &project,
                                     const ReportSettings &settings, const CliContext &context)
    {
        const auto agencies = chosenAgencies(arguments, project.data());
        if (!agencies)
            return failedLike(agencies);
        const ReportWriter writer(project, settings, todayOf(project.data().settings, context));
        if (const auto folder = arguments.value(u"--all-into"_s))
            return writer.writeEach(*agencies, *folder);
        const bool isOne = arguments.has(u"--agency"_s);
        return writer.write(isOne ? std::optional(agencies->front().id) : std::nullopt,
                            arguments.value(u"--output"_s, {}));
    }
};

} // namespace

std::unique_ptr<Command> reportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace mizan
