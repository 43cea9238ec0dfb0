#include "app/cli/runcli.h"

#include "app/cli/commandfinder.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

bool isHelp(const QString &word)
{
    return word == "--help"_L1 || word == "-h"_L1;
}

/// `--help`, `agency --help` and `agency add --help` are other ways to write `help …`.
QStringList withHelpFirst(const QStringList &words)
{
    if (words.isEmpty() || !isHelp(words.last()) || words.size() > 3)
        return words;
    const QStringList before = words.mid(0, words.size() - 1);
    const bool isName = before.isEmpty() || !commandsCalled(commandList(), before.join(u' ')).empty();
    return isName ? QStringList{u"help"_s} + before : words;
}

Result<int> runCommand(const QStringList &words, CliContext &context)
{
    const CommandList list = commandList();
    const auto found = findCommand(list, words);
    if (!found)
        return failedLike(found);
    const auto arguments = Arguments::parse(found->rest, fullSyntax(*found->command, context.language));
    if (!arguments)
        return failedLike(arguments);
    if (arguments->wantsHelp())
        return runCommand(QStringList{u"help"_s} + nameOf(*found->command).split(u' '), context);
    return found->command->run(*arguments, context);
}

} // namespace

int runCli(const QStringList &words, CliContext &context)
{
    if (words == QStringList{u"--version"_s}) {
        printLine(context.out, u"mizan-cli %1"_s.arg(QLatin1StringView(MIZAN_VERSION)));
        return exitcode::done;
    }
    const Result<int> result = runCommand(withHelpFirst(words), context);
    context.out.flush();
    if (result)
        return *result;
    printLine(context.err, errorText(result.error(), context.language));
    context.err.flush();
    return exitcode::of(result.error());
}

bool needsApplication(const QStringList &words)
{
    const CommandList list = commandList();
    const auto found = findCommand(list, words);
    return found && found->command->drawsCharts();
}

} // namespace mizan
