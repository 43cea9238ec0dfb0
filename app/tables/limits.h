// Limits that keep a hostile or broken file from taking the machine down with it.
#pragma once

#include <QtGlobal>

namespace mizan::limits {

inline constexpr qsizetype pieceBytes = 64 * 1024;     ///< of text in another encoding, decoded at a time
inline constexpr qsizetype scanBytes = 256 * 1024;     ///< read at a time; stays in the processor's cache
inline constexpr qsizetype delimiterBytes = 64 * 1024; ///< in which the delimiter shows
/// Of one cell as UTF-8, and of one line without a delimiter.
inline constexpr qsizetype cellBytes = 1024 * 1024;
inline constexpr qsizetype rowBytes = 4 * 1024 * 1024;
inline constexpr int columns = 2000;
inline constexpr int headerSearchRows = 100;      ///< the header stands in these or nowhere
inline constexpr qsizetype keptRowText = 100'000; ///< characters of a rejected row that are kept
inline constexpr qsizetype shownText = 60;        ///< characters of a cell that a reason quotes
inline constexpr int earliestYear = 1970;         ///< a year outside is a slip of the hand, not a month
inline constexpr int latestYear = 2099;

} // namespace mizan::limits
