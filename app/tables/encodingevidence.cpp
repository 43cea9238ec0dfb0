#include "app/tables/encodingevidence.h"

#include "app/tables/bytesearch.h"
#include "app/tables/singlebytetables.h"

#include <QChar>

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <bit>
#include <memory>

namespace mizan {

namespace {

constexpr qsizetype sampleBytes = 32 * 1024;

/// For each byte from 0x80: an Arabic letter in Windows-1256.
const std::array<bool, 128> &arabicLetters1256()
{
    static const std::array<bool, 128> letters = [] {
        std::array<bool, 128> found{};
        for (size_t i = 0; i < found.size(); ++i)
            found[i] = QChar(windows1256Upper[i]).script() == QChar::Script_Arabic;
        return found;
    }();
    return letters;
}

bool isStrangeControl(unsigned char byte)
{
    return byte < 0x20 && byte != 0 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' &&
           byte != 0x1A;
}

/// What the detector of Mozilla's making says; it errs on short text and is one voice only.
QByteArray detectorsWord(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<size_t>(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toUpper();
}

} // namespace

void EncodingEvidence::add(QByteArrayView bytes)
{
    if (m_start.size() < 4)
        m_start.append(bytes.first(std::min<qsizetype>(4 - m_start.size(), bytes.size())).toByteArray());
    const qint64 upperBefore = m_upper;
    for (const char *at = bytes.begin(); at < bytes.end();) {
        at = passPlain(at, bytes.end());
        for (bool isPlain = false; at < bytes.end() && !isPlain; ++at)
            isPlain = !addByte(static_cast<unsigned char>(*at));
    }
    if (m_upper > upperBefore && m_sample.size() < sampleBytes) {
        const auto first = std::ranges::find_if(bytes, [](char byte) { return (byte & 0x80) != 0; });
        const auto lines = bytes.sliced(first - bytes.begin());
        m_sample.append(lines.first(std::min(sampleBytes - m_sample.size(), lines.size())).toByteArray());
    }
}

/// Passes printable ASCII, which is evidence of nothing, as far as whole blocks can be looked at.
const char *EncodingEvidence::passPlain(const char *at, const char *end)
{
    if (m_awaited > 0)
        return at;
    const char *const from = at;
    while (end - at >= bytesearch::lookAhead) {
        const bytesearch::Block block(at);
        const unsigned found = block.unprintable() & ~block.equalTo('\t', '\n', '\r', '\f');
        at += found == 0 ? bytesearch::lookAhead : std::countr_zero(found);
        if (found != 0)
            break;
    }
    if (at > from)
        m_run = 0;
    m_bytes += at - from;
    return at;
}

/// False for a byte that is evidence of nothing.
bool EncodingEvidence::addByte(unsigned char byte)
{
    if (byte == 0)
        ++m_zeros[m_bytes % 2];
    else if (isStrangeControl(byte))
        ++m_controls;
    ++m_bytes;
    if (byte >= 0x80 || m_awaited > 0)
        addUtf8(byte);
    if (byte >= 0x80)
        addHighRun(byte);
    else
        m_run = 0;
    return byte < ' ' || byte >= 0x80;
}

void EncodingEvidence::addUtf8(unsigned char byte)
{
    if (m_awaited > 0) {
        if (byte >= m_low && byte <= m_high) {
            m_low = 0x80;
            m_high = 0xBF;
            if (--m_awaited == 0)
                ++m_validSequences;
            return;
        }
        ++m_brokenSequences;
        m_awaited = 0;
        if (byte < 0x80)
            return;
    }
    m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;  // no overlong forms
    m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF; // no surrogates, nothing past U+10FFFF
    if (byte >= 0xC2 && byte <= 0xDF)
        m_awaited = 1;
    else if (byte >= 0xE0 && byte <= 0xEF)
        m_awaited = 2;
    else if (byte >= 0xF0 && byte <= 0xF4)
        m_awaited = 3;
    else
        ++m_brokenSequences;
}

void EncodingEvidence::addHighRun(unsigned char byte)
{
    ++m_upper;
    if (byte < 0xA0)
        ++m_c1;
    m_run = arabicLetters1256()[byte - 0x80U] ? m_run + 1 : 0;
    if (m_run == 2)
        m_upperInWords += 2;
    else if (m_run > 2)
        ++m_upperInWords;
}

bool EncodingEvidence::hasUtf16Pattern(qint64 zerosThere, qint64 zerosElsewhere) const
{
    return zerosThere > 1 && zerosThere * 50 >= m_bytes && zerosElsewhere * 20 <= zerosThere;
}

bool EncodingEvidence::isBinary() const
{
    const bool marked = m_start.startsWith("\xFF\xFE") || m_start.startsWith("\xFE\xFF");
    if (m_start == QByteArray::fromRawData("\xFF\xFE\0\0", 4)) // UTF-32
        return true;
    if (marked || hasUtf16Pattern(m_zeros[1], m_zeros[0]) || hasUtf16Pattern(m_zeros[0], m_zeros[1]))
        return false;
    return (m_zeros[0] + m_zeros[1] + m_controls) * 100 > m_bytes;
}

Encoding EncodingEvidence::encoding() const
{
    if (m_start.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (m_start.startsWith("\xFF\xFE") || (m_zeros[1] > 0 && hasUtf16Pattern(m_zeros[1], m_zeros[0])))
        return Encoding::Utf16LittleEndian;
    if (m_start.startsWith("\xFE\xFF") || (m_zeros[0] > 0 && hasUtf16Pattern(m_zeros[0], m_zeros[1])))
        return Encoding::Utf16BigEndian;
    // A few broken characters in a long text are damage, not another encoding.
    if (m_brokenSequences * 50 <= m_validSequences)
        return Encoding::Utf8;
    return singleByteEncoding();
}

Encoding EncodingEvidence::singleByteEncoding() const
{
    // Words of Arabic are runs of upper bytes; in Western text they stand alone between plain letters.
    const double inWords =
        static_cast<double>(m_upperInWords) / static_cast<double>(std::max<qint64>(m_upper, 1));
    if (inWords >= 0.8)
        return Encoding::Windows1256;
    if (inWords >= 0.3) {
        const QByteArray word = detectorsWord(m_sample);
        if (word == "WINDOWS-1256" || word == "ISO-8859-6")
            return Encoding::Windows1256;
    }
    return m_c1 > 0 ? Encoding::Windows1252 : Encoding::Latin1;
}

} // namespace mizan
