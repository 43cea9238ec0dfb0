#include "app/tables/zipdirectory.h"

#include "app/tables/sheeterrors.h"
#include "app/tables/sheetlimits.h"

#include <QBuffer>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr qint64 endRecordBytes = 22;
constexpr qint64 locatorBytes = 20;
constexpr qint64 longRecordBytes = 56;
constexpr qint64 longestComment = 65535;

/// What an end record says of the directory; bytes that only look like one say what cannot be.
struct Directory
{
    quint64 entries = 0;
    quint64 bytes = 0;
    quint64 offset = 0;

    [[nodiscard]] bool fitsBefore(quint64 position) const
    {
        return offset <= position && bytes <= position - offset;
    }
    [[nodiscard]] bool isTooLarge() const
    {
        return entries > quint64(sheetlimits::zipEntries) || bytes > quint64(sheetlimits::zipDirectoryBytes);
    }
};

/// The 64-bit record, where the end record at @p at of @p tail refers to one.
std::optional<Directory> longRecord(QIODevice &device, const QByteArray &tail, qsizetype at)
{
    const qsizetype locator = at - locatorBytes;
    if (locator < 0 || !QByteArrayView(tail).sliced(locator).startsWith("PK\x06\x07"))
        return {};
    const auto offset = qFromLittleEndian<quint64>(tail.constData() + locator + 8);
    if (offset > quint64(device.size()) || !device.seek(qint64(offset)))
        return {};
    const QByteArray record = device.read(longRecordBytes);
    if (record.size() < longRecordBytes || !record.startsWith("PK\x06\x06"))
        return {};
    const auto number = [&record](qsizetype place) {
        return qFromLittleEndian<quint64>(record.constData() + place);
    };
    return Directory{number(32), number(40), number(48)};
}

Directory shortRecord(const QByteArray &tail, qsizetype at)
{
    return {qFromLittleEndian<quint16>(tail.constData() + at + 10),
            qFromLittleEndian<quint32>(tail.constData() + at + 12),
            qFromLittleEndian<quint32>(tail.constData() + at + 16)};
}

/// The first directory too large that the end of the file could be read as.
std::optional<Directory> tooLargeDirectory(QIODevice &device)
{
    const qint64 size = device.size();
    const qint64 from = std::max<qint64>(0, size - endRecordBytes - longestComment - locatorBytes);
    if (!device.seek(from))
        return {};
    const QByteArray tail = device.read(size - from);
    for (qsizetype at = tail.indexOf("PK\x05\x06"); at >= 0 && at + endRecordBytes <= tail.size();
         at = tail.indexOf("PK\x05\x06", at + 1)) {
        const Directory directory = longRecord(device, tail, at).value_or(shortRecord(tail, at));
        if (directory.isTooLarge() && directory.fitsBefore(quint64(from + at)))
            return directory;
    }
    return {};
}

} // namespace

Result<> checkZipDirectory(const ContainerSource &source, qint64 &bytes)
{
    QFile file(source.path);
    QBuffer buffer;
    QIODevice *device = &file;
    if (source.isInMemory) {
        buffer.setData(source.bytes);
        device = &buffer;
    }
    if (!device->open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {source.path, device->errorString()});
    bytes = device->size();
    if (const auto declared = tooLargeDirectory(*device))
        return tl::make_unexpected(sheetHostile(
            source.path, u"zip: %1 entries, %2 bytes"_s.arg(declared->entries).arg(declared->bytes)));
    return {};
}

} // namespace mizan
