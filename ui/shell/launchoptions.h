// LaunchOptions: what the command line asks of the window.
#pragma once

#include "app/base/result.h"
#include "app/wording/language.h"
#include "ui/widgets/theme.h"

#include <QStringList>

#include <optional>

namespace mizan {

struct LaunchOptions
{
    QString projectFile; ///< empty: the start page
    bool sample = false; ///< open a copy of the sample project
    std::optional<Language> language;
    std::optional<ThemeChoice> theme;
    bool showHelp = false;
    bool showVersion = false;
};

/// Reads the arguments without the program's name. Fails with UnknownOption, MissingOption,
/// InvalidOptionValue or UnexpectedArgument.
[[nodiscard]] Result<LaunchOptions> parseArguments(const QStringList &arguments);
[[nodiscard]] QString launchHelp(const Language &language);

} // namespace mizan
