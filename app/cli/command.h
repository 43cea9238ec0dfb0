// Command: one command of mizan-cli.
#pragma once

#include "app/base/result.h"
#include "app/cli/arguments.h"
#include "app/cli/clicontext.h"
#include "app/cli/syntax.h"

#include <memory>
#include <vector>

namespace mizan {

class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    /// Without `--json` and `--help`, which every command has.
    [[nodiscard]] virtual Syntax syntax(const Language &language) const = 0;
    /// Charts need a QApplication.
    [[nodiscard]] virtual bool drawsCharts() const { return false; }
    /// Prints what it did and gives the exit code; a failure is printed by the caller.
    [[nodiscard]] virtual Result<int> run(const Arguments &arguments, CliContext &context) const = 0;
};

using CommandList = std::vector<std::unique_ptr<Command>>;

} // namespace mizan
