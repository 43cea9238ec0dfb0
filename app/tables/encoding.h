// Encoding: the encodings of text that files come in.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace mizan {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Windows1256, Latin1 };

/// The name as it is shown and as `--encoding` takes it: `UTF-16LE`.
[[nodiscard]] QString encodingName(Encoding encoding);
/// Knows the usual spellings (`utf8`, `cp1252`, `latin1`); none for an encoding that cannot be read.
[[nodiscard]] std::optional<Encoding> encodingFromName(QStringView name);

} // namespace mizan
