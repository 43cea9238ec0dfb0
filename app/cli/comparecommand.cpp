#include "app/cli/commands.h"
#include "app/cli/comparejson.h"
#include "app/cli/comparerequest.h"
#include "app/cli/comparetext.h"
#include "app/cli/documentoptions.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/reports/comparisonfile.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// The file to write, and how.
struct CompareOutput
{
    std::optional<QString> path;
    DocumentOptions options;
};

Result<CompareOutput> outputFrom(const Arguments &arguments, const CliContext &context)
{
    const auto path = arguments.value(u"--output"_s);
    if (path && !comparisonFormatOf(*path))
        return fail(ErrorCode::UnknownFileEnding, {*path, u".pdf, .xlsx, .csv"_s});
    for (const QString &file : arguments.all(u"FILE"_s)) {
        if (path && QFileInfo::exists(*path) && QFileInfo(*path) == QFileInfo(file))
            return fail(ErrorCode::FileExists, {*path});
    }
    const auto options = documentOptionsFrom(arguments, context);
    if (!options)
        return failedLike(options);
    return CompareOutput{path, *options};
}

class CompareCommand : public Command
{
public:
    bool drawsCharts() const override { return true; }

    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"compare"_s,
            .summary =
                language.translate("Cli", "Compares agencies of one or several projects side by side."),
            .parameters = {{.name = u"FILE"_s,
                            .help = language.translate("Cli", "Project files; they are only read."),
                            .isRepeatable = true}},
            .options = options(language),
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const auto output = outputFrom(arguments, context);
        if (!output)
            return failedLike(output);
        const ComparedProjects projects = readProjects(arguments.all(u"FILE"_s), context);
        const bool isNoneRead = projects.judged.empty();
        for (size_t i = isNoneRead ? 1 : 0; i < projects.failed.size(); ++i)
            printLine(context.err, errorText(projects.failed[i].second, context.language));
        if (isNoneRead)
            return tl::make_unexpected(projects.failed.front().second);
        for (const auto &[path, error] : projects.unreadLeads)
            printLine(context.err, errorText(error, context.language));
        const auto comparison = comparisonOf(projects, arguments);
        if (!comparison)
            return failedLike(comparison);
        if (output->path) {
            const auto &[language, pdf] = output->options;
            const auto written =
                writeComparison(*comparison, projects.origin(language), pdf, language, *output->path);
            if (!written)
                return failedLike(written);
        }
        print(*comparison, projects, *output, arguments.wantsJson(), context);
        return exitcode::done;
    }

private:
    static std::vector<Option> options(const Language &language);

    static void print(const Comparison &comparison, const ComparedProjects &projects,
                      const CompareOutput &output, bool asJson, CliContext &context)
    {
        if (asJson)
            printJson(context.out, comparisonJson(comparison, projects.failed, context.language));
        else if (output.path)
            printLine(context.out,
                      context.language.translate("Cli", "Wrote %1.").arg(isolated(*output.path)));
        else
            printComparison(context, comparison);
    }
};

std::vector<Option> CompareCommand::options(const Language &language)
{
    return {{.name = u"--from"_s, .valueName = u"MONTH"_s, .help = language.translate("Cli", "First month.")},
            {.name = u"--to"_s, .valueName = u"MONTH"_s, .help = language.translate("Cli", "Last month.")},
            {.name = u"--agency"_s,
             .valueName = u"NAME"_s,
             .help = language.translate("Cli", "Only this agency; may be given several times."),
             .isRepeatable = true},
            {.name = u"--metric"_s,
             .valueName = u"ID"_s,
             .help = language.translate("Cli", "Only this stage; leads, mql and sql when left out."),
             .isRepeatable = true},
            {.name = u"--by-contract-month"_s,
             .help = language.translate("Cli", "Align months by each agency's contract.")},
            {.name = u"--language"_s,
             .valueName = u"en|ar"_s,
             .help = language.translate("Cli", "The language of the file that is written.")},
            paperOption(language),
            {.name = u"--output"_s,
             .valueName = u"OUT"_s,
             .help = language.translate("Cli", "Write a PDF, XLSX or CSV file, by its ending."),
             .letter = u'o'}};
}

} // namespace

std::unique_ptr<Command> compareCommand()
{
    return std::make_unique<CompareCommand>();
}

} // namespace mizan
