// EncodingEvidence: looks at the bytes of a file and says which encoding they are in, or that they are no
// text.
#pragma once

#include "app/tables/encoding.h"

#include <QByteArray>
#include <QByteArrayView>

namespace mizan {

/// Collects evidence while the bytes of a whole file pass by; takes no more memory than a small sample.
/// Decides by byte order mark, then zero bytes, then validity as UTF-8, then by what the upper bytes look
/// like.
class EncodingEvidence
{
public:
    void add(QByteArrayView bytes);

    /// Zero bytes without the pattern of UTF-16, or many control characters: a picture, an archive, a
    /// program.
    [[nodiscard]] bool isBinary() const;
    /// The most likely encoding; means little when isBinary().
    [[nodiscard]] Encoding encoding() const;

    /// Nothing in the bytes is broken as UTF-8.
    [[nodiscard]] bool isValidUtf8() const { return m_brokenSequences == 0 && m_awaited == 0; }

private:
    const char *passPlain(const char *at, const char *end);
    bool addByte(unsigned char byte);
    void addUtf8(unsigned char byte);
    void addHighRun(unsigned char byte);
    [[nodiscard]] bool hasUtf16Pattern(qint64 zerosThere, qint64 zerosElsewhere) const;
    [[nodiscard]] Encoding singleByteEncoding() const;

    QByteArray m_start;  ///< the first bytes, for the byte order mark
    QByteArray m_sample; ///< lines with upper bytes, for the detector
    qint64 m_bytes = 0;
    qint64 m_zeros[2] = {0, 0}; ///< at even and at odd offsets
    qint64 m_controls = 0;
    qint64 m_validSequences = 0; ///< of UTF-8, longer than one byte
    qint64 m_brokenSequences = 0;
    int m_awaited = 0;          ///< continuation bytes
    unsigned char m_low = 0x80; ///< bounds of the next continuation byte
    unsigned char m_high = 0xBF;
    qint64 m_upper = 0;        ///< bytes from 0x80
    qint64 m_upperInWords = 0; ///< of these: Arabic letters of Windows-1256 in runs of two and more
    qint64 m_c1 = 0;           ///< bytes 0x80 to 0x9F, which ISO-8859-1 has no characters for
    qint64 m_run = 0;
};

} // namespace mizan
