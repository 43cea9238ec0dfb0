// Runs mizan-cli: finds the command, reads its arguments, runs it, says what went wrong.
#pragma once

#include "app/cli/clicontext.h"

#include <QStringList>

namespace mizan {

/// @p words are the arguments without the program's name; the result is the exit code.
[[nodiscard]] int runCli(const QStringList &words, CliContext &context);
/// Whether the command named by @p words draws charts, which needs a QApplication.
[[nodiscard]] bool needsApplication(const QStringList &words);

} // namespace mizan
