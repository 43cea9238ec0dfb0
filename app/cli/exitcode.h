// The exit codes of the command line, as scripts know them.
#pragma once

#include "app/base/result.h"

namespace mizan::exitcode {

inline constexpr int done = 0;
inline constexpr int usage = 2;         ///< the command was not written right
inline constexpr int input = 3;         ///< a file, name or value is not acceptable
inline constexpr int storage = 4;       ///< the disk or the database said no
inline constexpr int targetMissed = 10; ///< `check` only

[[nodiscard]] inline int of(const Error &error)
{
    switch (kindOf(error.code)) {
    case ErrorKind::Usage:
        return usage;
    case ErrorKind::Input:
        return input;
    case ErrorKind::Storage:
        break;
    }
    return storage;
}

} // namespace mizan::exitcode
