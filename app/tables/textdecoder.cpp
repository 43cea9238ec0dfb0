#include "app/tables/textdecoder.h"

#include "app/tables/singlebytetables.h"

#include <algorithm>

namespace mizan {

namespace {

QStringDecoder decoderFor(Encoding encoding)
{
    constexpr auto keepMark = QStringConverter::Flag::ConvertInitialBom; // dropped here, for all alike
    switch (encoding) {
    case Encoding::Utf16LittleEndian:
        return QStringDecoder(QStringConverter::Utf16LE, keepMark);
    case Encoding::Utf16BigEndian:
        return QStringDecoder(QStringConverter::Utf16BE, keepMark);
    case Encoding::Latin1:
        return QStringDecoder(QStringConverter::Latin1, keepMark);
    default:
        return QStringDecoder(QStringConverter::Utf8, keepMark);
    }
}

/// How many bytes at the end of @p bytes begin a character of UTF-8 that is longer than they are.
qsizetype unfinishedUtf8(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0)
            return byte >= (back == 1 ? 0xC0 : back == 2 ? 0xE0 : 0xF0) ? back : 0;
    }
    return 0;
}

} // namespace

TextDecoder::TextDecoder(Encoding encoding)
    : m_encoding(encoding)
    , m_decoder(decoderFor(encoding))
{
}

void TextDecoder::decode(QByteArrayView bytes, QString &text)
{
    const qsizetype before = text.size();
    if (m_encoding == Encoding::Windows1252 || m_encoding == Encoding::Windows1256)
        decodeTable(bytes, text);
    else if (m_encoding == Encoding::Utf8)
        decodeUtf8(bytes, text);
    else
        text += m_decoder.decode(bytes);
    if (m_atStart && text.size() > before) {
        m_atStart = false;
        if (text.at(before) == QChar(QChar::ByteOrderMark))
            text.remove(before, 1);
    }
}

void TextDecoder::finish(QString &text)
{
    text += QString::fromUtf8(m_unfinished);
    m_unfinished.clear();
}

/// A QStringDecoder of Qt 6.4 loses the byte after a broken character that ends a piece.
void TextDecoder::decodeUtf8(QByteArrayView bytes, QString &text)
{
    const QByteArray joined = m_unfinished.isEmpty() ? QByteArray() : m_unfinished + bytes.toByteArray();
    const QByteArrayView all = m_unfinished.isEmpty() ? bytes : QByteArrayView(joined);
    const qsizetype unfinished = unfinishedUtf8(all);
    text += QString::fromUtf8(all.chopped(unfinished));
    m_unfinished = all.last(unfinished).toByteArray();
}

void TextDecoder::decodeTable(QByteArrayView bytes, QString &text) const
{
    const auto &upper = m_encoding == Encoding::Windows1252 ? windows1252Upper : windows1256Upper;
    const qsizetype before = text.size();
    text.resize(before + bytes.size());
    QChar *to = text.data() + before;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        *to++ = code < 0x80 ? QChar(char16_t(code)) : QChar(upper[code - 0x80U]);
    }
}

QString decoded(QByteArrayView bytes, Encoding encoding)
{
    QString text;
    TextDecoder decoder(encoding);
    decoder.decode(bytes, text);
    decoder.finish(text);
    return text;
}

} // namespace mizan
