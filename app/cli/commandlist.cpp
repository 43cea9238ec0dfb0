#include "app/cli/commands.h"

using namespace Qt::StringLiterals;

namespace mizan {

CommandList commandList()
{
    CommandList list;
    for (const auto make :
         {newCommand, agencyAddCommand, agencyListCommand, agencyFeeCommand, targetSetCommand, importCommand,
          importsListCommand, importsUndoCommand, eraseCommand, statusCommand, checkCommand, reportCommand,
          compareCommand, verifyCommand, backupCommand, helpCommand})
        list.push_back(make());
    return list;
}

Syntax fullSyntax(const Command &command, const Language &language)
{
    Syntax syntax = command.syntax(language);
    syntax.options.push_back(
        {.name = u"--json"_s, .help = language.translate("Cli", "Print the result as JSON, for scripts.")});
    syntax.options.push_back(
        {.name = u"--help"_s, .help = language.translate("Cli", "Print this help."), .letter = u'h'});
    return syntax;
}

} // namespace mizan
