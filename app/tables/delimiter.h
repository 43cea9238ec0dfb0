// Which character parts the cells of a text file.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace mizan {

/// The delimiter that a first line `sep=;` names.
[[nodiscard]] std::optional<QChar> statedDelimiter(QStringView firstLine);

/// The one of `,` `;` tab and `|` that parts most rows of @p start into the same number of cells; a comma
/// where none does. @p start is the beginning of the file; its last line may be cut.
[[nodiscard]] QChar likelyDelimiter(const QString &start);

} // namespace mizan
