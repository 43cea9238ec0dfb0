// TextDecoder: turns the bytes of a file into text, piece by piece.
#pragma once

#include "app/importing/encoding.h"

#include <QByteArrayView>
#include <QStringDecoder>

namespace mizan {

/// Decodes one stream of bytes; a byte order mark at its start is dropped, bytes that mean nothing become
/// U+FFFD. Characters that are cut by the border of two pieces come out whole.
class TextDecoder
{
public:
    explicit TextDecoder(Encoding encoding);

    /// Appends the text of the next bytes to @p text.
    void decode(QByteArrayView bytes, QString &text);

private:
    void decodeTable(QByteArrayView bytes, QString &text) const;

    Encoding m_encoding;
    QStringDecoder m_decoder;
    bool m_atStart = true;
};

/// All of @p bytes at once, for small inputs.
[[nodiscard]] QString decoded(QByteArrayView bytes, Encoding encoding);

} // namespace mizan
