// CliContext: the world around a command: its streams, its language and its clock.
#pragma once

#include "app/project/projectenvironment.h"
#include "app/wording/language.h"

#include <QDateTime>
#include <QTextStream>

#include <optional>

namespace mizan {

struct CliContext
{
    QTextStream &out;
    QTextStream &err;
    Language language;
    ProjectEnvironment environment;
    std::optional<QDateTime> stamp; ///< UTC; the date of a report in place of now (SOURCE_DATE_EPOCH)
    bool errIsTerminal = false;     ///< someone looks on, and a line can be written over
};

} // namespace mizan
