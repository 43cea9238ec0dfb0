#include "app/cli/commandfinder.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/wording/numbers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString labelOf(const Option &option)
{
    QString label = option.letter.isNull() ? option.name : u"-%1, %2"_s.arg(option.letter).arg(option.name);
    return option.valueName.isEmpty() ? label : label + u' ' + option.valueName;
}

/// Usage, summary, arguments and options of one command.
QString helpText(const Syntax &syntax)
{
    TextTable table;
    for (const Parameter &parameter : syntax.parameters)
        table.addRow({parameter.name, parameter.help});
    for (const Option &option : syntax.options)
        table.addRow({labelOf(option), option.help});
    return u"%1\n  %2\n\n%3"_s.arg(usageLine(syntax), syntax.summary, table.text(2));
}

QString overviewText(const CommandList &list, const Language &language)
{
    TextTable table;
    for (const auto &command : list) {
        const Syntax syntax = command->syntax(language);
        table.addRow({syntax.command, syntax.summary});
    }
    return language.translate("Cli", "Mizan judges marketing agencies by their targets, month by month.") +
           u"\n\n"_s + table.text(2) + u'\n' +
           language.translate("Cli", "“mizan-cli help COMMAND” explains a command.") + u'\n' +
           language.translate(
               "Cli", "Exit codes: 0 done, 2 wrong usage, 3 the input is not acceptable, 4 the disk or "
                      "the database said no, 10 a target was missed (check only).") +
           u'\n';
}

QJsonObject syntaxJson(const Syntax &syntax)
{
    return {{u"name"_s, syntax.command}, {u"usage"_s, usageLine(syntax)}, {u"summary"_s, syntax.summary}};
}

class HelpCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"help"_s,
            .summary = language.translate("Cli", "Explains the commands."),
            .parameters = {{u"COMMAND"_s,
                            language.translate("Cli", "The command to explain; all when left out."), false},
                           {u"SUBCOMMAND"_s, language.translate("Cli", "Its second word, such as add."),
                            false}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const CommandList list = commandList();
        const QString name = (arguments[u"COMMAND"_s] + u' ' + arguments[u"SUBCOMMAND"_s]).trimmed();
        std::vector<const Command *> commands = commandsCalled(list, name);
        if (!name.isEmpty() && commands.empty())
            return fail(ErrorCode::UnknownCommand, {name});
        if (arguments.wantsJson())
            printJson(context.out, json(list, commands, context.language));
        else if (name.isEmpty())
            context.out << plainText(overviewText(list, context.language));
        else
            print(commands, context);
        return exitcode::done;
    }

private:
    static void print(const std::vector<const Command *> &commands, CliContext &context)
    {
        for (const Command *command : commands) {
            if (command != commands.front())
                printLine(context.out, {});
            context.out << plainText(helpText(fullSyntax(*command, context.language)));
        }
    }

    static QJsonObject json(const CommandList &all, const std::vector<const Command *> &chosen,
                            const Language &language)
    {
        QJsonArray json;
        for (const auto &command : all) {
            if (chosen.empty() || std::ranges::count(chosen, command.get()) > 0)
                json.append(syntaxJson(fullSyntax(*command, language)));
        }
        return {{u"commands"_s, json}};
    }
};

} // namespace

std::unique_ptr<Command> helpCommand()
{
    return std::make_unique<HelpCommand>();
}

} // namespace mizan
