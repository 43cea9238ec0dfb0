// TextDecoder: turns the bytes of a file into text, piece by piece.
#pragma once

#include "app/tables/encoding.h"

#include <QByteArray>
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
    /// Appends U+FFFD where the bytes ended inside a character of UTF-8.
    void finish(QString &text);

private:
    void decodeUtf8(QByteArrayView bytes, QString &text);
    void decodeTable(QByteArrayView bytes, QString &text) const;

    Encoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_unfinished; ///< of UTF-8: the beginning of a character
    bool m_atStart = true;
};

/// All of @p bytes at once, for small inputs.
[[nodiscard]] QString decoded(QByteArrayView bytes, Encoding encoding);

} // namespace mizan
