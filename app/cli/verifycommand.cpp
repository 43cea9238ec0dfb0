#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/project/project.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

class VerifyCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"verify"_s,
            .summary = language.translate(
                "Cli", "Looks at every page of a project file and says whether it is sound."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const QString path = arguments[u"FILE"_s];
        const auto problems = verifyProject(path);
        if (!problems)
            return failedLike(problems);
        if (arguments.wantsJson())
            printJson(context.out, {{u"file"_s, path},
                                    {u"sound"_s, problems->isEmpty()},
                                    {u"problems"_s, QJsonArray::fromStringList(*problems)}});
        else
            printLines(problems->isEmpty()
                           ? QStringList(context.language.translate("Cli", "The project file is sound."))
                           : *problems,
                       context);
        if (!problems->isEmpty())
            return fail(ErrorCode::VerifyFailed, {path, problems->size(), problems->first()});
        return exitcode::done;
    }

private:
    static void printLines(const QStringList &lines, CliContext &context)
    {
        for (const QString &line : lines)
            printLine(context.out, line);
    }
};

} // namespace

std::unique_ptr<Command> verifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace mizan
