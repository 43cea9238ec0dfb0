#include "app/tables/oledirectory.h"

#include <QIODevice>
#include <QtEndian>

namespace mizan {

namespace {

constexpr qsizetype headerBytes = 512;
constexpr qsizetype entryBytes = 128;
constexpr qsizetype nameBytes = 64;
constexpr int mostSectors = 256; // of the directory: more than any workbook has
constexpr quint32 sectorsInHeader = 109;

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.data() + at) : 0xFFFFFFFF;
}

/// MS-CFB: a header, then sectors of equal size; a table of sectors links those of the directory.
class OleReader
{
public:
    explicit OleReader(QIODevice &device)
        : m_device(device)
        , m_header(device.seek(0) ? device.read(headerBytes) : QByteArray())
    {
        const auto shift =
            m_header.size() == headerBytes ? qFromLittleEndian<quint16>(m_header.constData() + 30) : 0;
        if (shift == 9 || shift == 12)
            m_sectorBytes = qint64(1) << shift;
    }

    QStringList names()
    {
        QStringList names;
        quint32 sector = numberAt(m_header, 48);
        for (int i = 0; i < mostSectors && m_sectorBytes > 0; ++i) {
            const QByteArray bytes = read(sector);
            for (qsizetype at = 0; at + entryBytes <= bytes.size(); at += entryBytes)
                names << nameOf(QByteArrayView(bytes).sliced(at, entryBytes));
            if (bytes.size() < m_sectorBytes)
                break;
            sector = next(sector);
        }
        return names;
    }

private:
    static QString nameOf(QByteArrayView entry)
    {
        const auto length = qFromLittleEndian<quint16>(entry.data() + nameBytes);
        QString name;
        for (qsizetype at = 0; at + 2 < length && at + 2 <= nameBytes; at += 2) // the last one is a zero
            name += QChar(qFromLittleEndian<char16_t>(entry.data() + at));
        return name;
    }

    QByteArray read(quint32 sector)
    {
        const bool isThere = sector < 0xFFFFFFFA && m_device.seek((qint64(sector) + 1) * m_sectorBytes);
        return isThere ? m_device.read(m_sectorBytes) : QByteArray();
    }

    quint32 next(quint32 sector)
    {
        const auto perSector = static_cast<quint32>(m_sectorBytes / 4);
        const quint32 table = sector / perSector;
        if (table >= sectorsInHeader)
            return 0xFFFFFFFE;
        return numberAt(read(numberAt(m_header, 76 + 4 * qsizetype(table))),
                        4 * qsizetype(sector % perSector));
    }

    QIODevice &m_device;
    QByteArray m_header;
    qint64 m_sectorBytes = 0; ///< 0: no container that can be read
};

} // namespace

bool isOleContainer(QByteArrayView start)
{
    return start.startsWith("\xD0\xCF\x11\xE0");
}

QStringList oleStreamNames(QIODevice &device)
{
    return OleReader(device).names();
}

} // namespace mizan
