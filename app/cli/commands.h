// The commands of mizan-cli; each is made by a file of its own.
#pragma once

#include "app/cli/command.h"

namespace mizan {

[[nodiscard]] std::unique_ptr<Command> newCommand();
[[nodiscard]] std::unique_ptr<Command> agencyAddCommand();
[[nodiscard]] std::unique_ptr<Command> agencyListCommand();
[[nodiscard]] std::unique_ptr<Command> agencyFeeCommand();
[[nodiscard]] std::unique_ptr<Command> targetSetCommand();
[[nodiscard]] std::unique_ptr<Command> importCommand();
[[nodiscard]] std::unique_ptr<Command> importsListCommand();
[[nodiscard]] std::unique_ptr<Command> importsUndoCommand();
[[nodiscard]] std::unique_ptr<Command> eraseCommand();
[[nodiscard]] std::unique_ptr<Command> statusCommand();
[[nodiscard]] std::unique_ptr<Command> checkCommand();
[[nodiscard]] std::unique_ptr<Command> reportCommand();
[[nodiscard]] std::unique_ptr<Command> compareCommand();
[[nodiscard]] std::unique_ptr<Command> verifyCommand();
[[nodiscard]] std::unique_ptr<Command> backupCommand();
[[nodiscard]] std::unique_ptr<Command> helpCommand();

/// All of them, in the order in which a project is worked with.
[[nodiscard]] CommandList commandList();
/// What the command takes, with `--json` and `--help`.
[[nodiscard]] Syntax fullSyntax(const Command &command, const Language &language);

} // namespace mizan
