// Folding of text: what is left of a header or a name of a month when spelling is set aside.
#pragma once

#include <QString>
#include <QStringView>

namespace mizan {

/// The words of @p text, parted by single spaces: without case, accents, vowel signs, forms of alef,
/// punctuation, quotes, underscores, and with `totalSpend` as two words. Digits of every script become 0
/// to 9.
[[nodiscard]] QString foldedWords(QStringView text);

/// @p text with the digits of every script as 0 to 9 and without marks that only steer the writing direction.
[[nodiscard]] QString withAsciiDigits(QStringView text);

} // namespace mizan
