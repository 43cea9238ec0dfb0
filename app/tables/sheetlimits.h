// Limits of spreadsheets: what no honest file passes, so that a hostile one is refused before it costs
// anything.
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace mizan::sheetlimits {

// The container
inline constexpr qint64 zipEntries = 10'000;
inline constexpr qint64 zipDirectoryBytes = 4 * 1024 * 1024;
inline constexpr qint64 partBytes = 8LL * 1024 * 1024 * 1024; ///< of one inflated part
inline constexpr qint64 freeBytes = 32 * 1024 * 1024;         ///< an inflated part may always have
inline constexpr qint64 inflation = 200; ///< inflated bytes for each packed one, beyond freeBytes

// The XML
inline constexpr qsizetype pieceBytes = 64 * 1024; ///< inflated and scanned at a time
inline constexpr int depth = 100;
inline constexpr int attributes = 500;           ///< of one element
inline constexpr qint64 tokenBytes = 256 * 1024; ///< of one tag or comment

// The workbook
inline constexpr int sheets = 10'000;
inline constexpr int cellStyles = 100'000;
inline constexpr qint64 sharedBytes = 2LL * 1024 * 1024 * 1024; ///< of all shared strings
inline constexpr qint64 residentBytes =
    32 * 1024 * 1024; ///< of them that stay in memory; others go to a temporary file

// The sheet
inline constexpr std::int64_t rows = 1'048'576; ///< as of Excel and LibreOffice
inline constexpr std::int64_t columns = 16'384; ///< as well; a table has limits::columns at most
inline constexpr std::int64_t blankRows =
    1000; ///< given between others; the rest of a gap shows in the row numbers
inline constexpr std::int64_t repeatedCells = 8'000'000; ///< that stand in a file once and count many times
inline constexpr std::int64_t repeatedBytes = 128 * 1024 * 1024; ///< their text

} // namespace mizan::sheetlimits
