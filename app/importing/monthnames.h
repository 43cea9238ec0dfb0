// Names of months in the languages that files come in.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace mizan {

/// 1 to 12 for a month's name or abbreviation in English, Arabic (Egyptian, Levantine, Maghrebi), German,
/// French or Spanish; also for two names of the same month side by side (`اكتوبر تشرين الاول`). @p folded as
/// by foldedWords().
[[nodiscard]] std::optional<int> monthNumber(QStringView folded);

} // namespace mizan
