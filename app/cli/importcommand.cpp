#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/importoutput.h"
#include "app/cli/importrequestfrom.h"
#include "app/cli/output.h"
#include "app/cli/progressline.h"
#include "app/cli/projectaccess.h"
#include "app/importing/presetlist.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

std::vector<Option> agencyAndFormOptions(const Language &language)
{
    return {{.name = u"--agency"_s,
             .valueName = u"NAME"_s,
             .help = language.translate("Cli", "The agency of all rows, for files without such a column.")},
            {.name = u"--format"_s,
             .valueName = u"ID"_s,
             .help = language.translate("Cli", "The form of the file; auto recognises it.")},
            {.name = u"--map"_s,
             .valueName = u"field=Column"_s,
             .help = language.translate("Cli", "Which column holds a field: month, agency, a metric such as "
                                               "mql, or mql_date and the like of a file of leads."),
             .isRepeatable = true},
            {.name = u"--encoding"_s,
             .valueName = u"NAME"_s,
             .help = language.translate("Cli", "Such as UTF-8 or windows-1252; recognised when left out.")},
            {.name = u"--delimiter"_s,
             .valueName = u"C"_s,
             .help = language.translate("Cli",
                                        "The character between columns, or tab; recognised when left out.")},
            {.name = u"--sheet"_s,
             .valueName = u"NAME"_s,
             .help = language.translate("Cli", "The sheet of a spreadsheet; else the first visible one.")},
            {.name = u"--table"_s,
             .valueName = u"N"_s,
             .help = language.translate("Cli", "Which table of a file that has several, from 1.")}};
}

std::vector<Option> leadOptions(const Language &language)
{
    return {
        {.name = u"--imply-stages"_s,
         .help = language.translate("Cli", "A lead that has a stage's date has the stages before it too.")},
        {.name = u"--agency-rule"_s,
         .valueName = u"source:TEXT=NAME"_s,
         .help = language.translate("Cli", "The agency of leads by source or campaign; TEXT may end in *."),
         .isRepeatable = true},
        {.name = u"--keep-persons"_s,
         .help = language.translate("Cli", "Keep names, e-mail addresses and phone numbers of leads, which "
                                           "are dropped otherwise.")}};
}

std::vector<Option> meaningOptions(const Language &language)
{
    return {{.name = u"--date-order"_s,
             .valueName = u"dmy|mdy|ymd"_s,
             .help = language.translate("Cli",
                                        "The order of day, month and year where the file leaves it open.")},
            {.name = u"--decimal"_s,
             .valueName = u".|,"_s,
             .help = language.translate("Cli", "The decimal sign where the file leaves it open.")},
            {.name = u"--covers"_s,
             .valueName = u"MONTHS"_s,
             .help = language.translate("Cli", "The months the file speaks for; one without a row is zero.")},
            {.name = u"--exported-on"_s,
             .valueName = u"DATE"_s,
             .help = language.translate(
                 "Cli", "The day the file was exported; a month not over then is not complete.")},
            {.name = u"--dry-run"_s,
             .help = language.translate("Cli", "Say what would change and change nothing.")}};
}

/// Plans the import and, but for a dry run or a file that is there already, brings it in.
Result<ImportOutcome> importFile(Project &project, const ImportRequest &request, bool isDryRun,
                                 CliContext &context)
{
    const auto leads = project.leadArchive();
    const PresetList presets({context.environment.presetFolder});
    for (const Error &problem : presets.problems())
        printLine(context.err, errorText(problem, context.language));
    ProgressLine watch(context);
    auto plan = planImport(request, {.project = project.data(),
                                     .leads = leads.get(),
                                     .now = context.environment.now(),
                                     .watch = &watch,
                                     .presets = &presets});
    if (!plan)
        return failedLike(plan);
    if (isDryRun || plan->sameAs)
        return ImportOutcome{*plan, isDryRun ? std::nullopt : plan->sameAs};
    const auto id = project.addImport(plan->bundle, &watch);
    if (!id)
        return failedLike(id);
    return ImportOutcome{std::move(*plan), *id};
}

class ImportCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        Syntax syntax{
            .command = u"import"_s,
            .summary =
                language.translate("Cli", "Brings a file of monthly figures or of leads into a project."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")},
                           {u"DATA"_s, language.translate("Cli", "The file: CSV, XLSX or ODS.")}},
            .options = agencyAndFormOptions(language),
        };
        std::ranges::move(meaningOptions(language), std::back_inserter(syntax.options));
        std::ranges::move(leadOptions(language), std::back_inserter(syntax.options));
        return syntax;
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const Result<int> result = importInto(arguments, context);
        if (!result && arguments.wantsJson())
            printJson(context.out, refusalJson(result.error(), context.language));
        return result;
    }

private:
    static Result<int> importInto(const Arguments &arguments, CliContext &context)
    {
        const auto request = importRequestFrom(arguments);
        if (!request)
            return failedLike(request);
        const QString path = arguments[u"FILE"_s];
        const bool isDryRun = arguments.has(u"--dry-run"_s);
        const auto project = isDryRun ? openForReading(path, context) : openForWriting(path, context);
        if (!project)
            return failedLike(project);
        const auto outcome = importFile(**project, *request, isDryRun, context);
        if (!outcome)
            return failedLike(outcome);
        if (arguments.wantsJson())
            printJson(context.out, importJson(*outcome, (*project)->data(), context.language));
        else
            printImport(context, *outcome, (*project)->data());
        return exitcode::done;
    }
};

} // namespace

std::unique_ptr<Command> importCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace mizan
