#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/projectaccess.h"
#include "app/wording/numbers.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

Result<ImportRecord> importWithId(const QString &text, const ProjectData &data)
{
    bool isNumber = false;
    const Id<ImportRecord> id{text.toLongLong(&isNumber)};
    const ImportRecord *import = isNumber ? data.import(id) : nullptr;
    if (!import)
        return fail(ErrorCode::ImportNotFound, {text});
    return *import;
}

class ImportsUndoCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"imports undo"_s,
            .summary = language.translate(
                "Cli", "Takes an import out of a project; older figures are in force again."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")},
                           {u"ID"_s, language.translate("Cli", "The import's number, from “imports list”.")}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const auto project = openForWriting(arguments[u"FILE"_s], context);
        if (!project)
            return failedLike(project);
        const auto import = importWithId(arguments[u"ID"_s], (*project)->data());
        if (!import)
            return failedLike(import);
        if (const Result<> removed = (*project)->removeImport(import->id); !removed)
            return failedLike(removed);
        if (arguments.wantsJson())
            printJson(context.out, {{u"removed"_s, import->id.value}, {u"file"_s, import->fileName}});
        else
            printLine(context.out, context.language.translate("Cli", "Removed import %1, %2.")
                                       .arg(import->id.value)
                                       .arg(isolated(import->fileName)));
        return exitcode::done;
    }
};

} // namespace

std::unique_ptr<Command> importsUndoCommand()
{
    return std::make_unique<ImportsUndoCommand>();
}

} // namespace mizan
