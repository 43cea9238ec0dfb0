// CommandFinder: which command the first words of a command line mean.
#pragma once

#include "app/cli/commands.h"

#include <QStringList>

namespace mizan {

struct FoundCommand
{
    const Command *command = nullptr; ///< borrowed from the list
    QStringList rest;                 ///< the words behind the command's name
};

/// Fails with UnknownCommand, or MissingArgument when the line ends before the command is clear.
[[nodiscard]] Result<FoundCommand> findCommand(const CommandList &list, const QStringList &words);
/// The commands called @p name or whose first word is @p name: `agency` means all of its commands.
[[nodiscard]] std::vector<const Command *> commandsCalled(const CommandList &list, const QString &name);
/// The name as it is typed: `agency add`.
[[nodiscard]] QString nameOf(const Command &command);

} // namespace mizan
