#include "app/cli/commandfinder.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString joinedNames(const std::vector<const Command *> &commands)
{
    QStringList names;
    for (const Command *command : commands)
        names.append(nameOf(*command));
    return names.join(u" | "_s);
}

} // namespace

QString nameOf(const Command &command)
{
    return command.syntax(Language::english()).command;
}

std::vector<const Command *> commandsCalled(const CommandList &list, const QString &name)
{
    std::vector<const Command *> found;
    for (const auto &command : list) {
        const QString full = nameOf(*command);
        if (full == name || full.startsWith(name + u' '))
            found.push_back(command.get());
    }
    return found;
}

Result<FoundCommand> findCommand(const CommandList &list, const QStringList &words)
{
    if (words.isEmpty())
        return fail(ErrorCode::MissingArgument, {u"COMMAND"_s});
    if (words.first().startsWith(u'-'))
        return fail(ErrorCode::UnknownOption, {words.first()});
    const QString twoWords = words.mid(0, 2).join(u' ');
    for (const auto &command : list) {
        const QString name = nameOf(*command);
        if (name == words.first())
            return FoundCommand{command.get(), words.mid(1)};
        if (name == twoWords)
            return FoundCommand{command.get(), words.mid(2)};
    }
    const auto group = commandsCalled(list, words.first());
    if (!group.empty() && words.size() == 1)
        return fail(ErrorCode::MissingArgument, {joinedNames(group)});
    return fail(ErrorCode::UnknownCommand, {group.empty() ? words.first() : twoWords});
}

} // namespace mizan
