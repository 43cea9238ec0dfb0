#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/projectaccess.h"
#include "app/wording/numbers.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

class BackupCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"backup"_s,
            .summary = language.translate("Cli", "Writes a complete copy of a project to a new file."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")},
                           {u"OUT"_s,
                            language.translate("Cli", "The copy; a file of this name must not exist.")}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const QString out = arguments[u"OUT"_s];
        const auto project = openForReading(arguments[u"FILE"_s], context);
        if (!project)
            return failedLike(project);
        if (const Result<> saved = (*project)->saveCopy(out, false); !saved)
            return failedLike(saved);
        if (arguments.wantsJson())
            printJson(context.out, {{u"file"_s, out}, {u"bytes"_s, QFileInfo(out).size()}});
        else
            printLine(context.out,
                      context.language.translate("Cli", "The project was copied to %1.").arg(isolated(out)));
        return exitcode::done;
    }
};

} // namespace

std::unique_ptr<Command> backupCommand()
{
    return std::make_unique<BackupCommand>();
}

} // namespace mizan
