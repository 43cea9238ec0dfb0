#include "app/importing/textdecoder.h"

#include "app/importing/singlebytetables.h"

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
    else
        text += m_decoder.decode(bytes);
    if (m_atStart && text.size() > before) {
        m_atStart = false;
        if (text.at(before) == QChar(QChar::ByteOrderMark))
            text.remove(before, 1);
    }
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
    TextDecoder(encoding).decode(bytes, text);
    return text;
}

} // namespace mizan
