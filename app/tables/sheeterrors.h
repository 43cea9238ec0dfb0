// How the readers of spreadsheets say what is wrong with a file.
#pragma once

#include "app/base/result.h"

#include <string_view>

namespace mizan {

/// Text of a file for a message.
[[nodiscard]] inline QString textFrom(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

[[nodiscard]] inline Error sheetDamaged(const QString &path, const QString &reason)
{
    return {ErrorCode::SpreadsheetDamaged, {path, reason}, {}};
}

[[nodiscard]] inline Error sheetHostile(const QString &path, const QString &what)
{
    return {ErrorCode::SpreadsheetHostile, {path, what}, {}};
}

} // namespace mizan
