#include "app/storage/projectfile.h"

#include "app/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

// https://www.sqlite.org/fileformat.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSizeOf(const QByteArray &header)
{
    const auto size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

/// Whether @p bytes is as long as the header says.
bool hasItsLength(const QByteArray &header, qint64 bytes)
{
    const qint64 pageSize = pageSizeOf(header);
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0 || bytes % pageSize != 0)
        return false;
    const bool isPageCountValid = numberAt(header, 24) == numberAt(header, 92);
    return !isPageCountValid || numberAt(header, 28) == bytes / pageSize;
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

Result<QByteArray> readHeader(QFile &file)
{
    const QString path = file.fileName();
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, {path});
    if (!info.isFile()) // a pipe would never end
        return fail(ErrorCode::NotAProject, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (file.size() == 0)
        return fail(ErrorCode::FileEmpty, {path});
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    return header;
}

} // namespace

Result<ProjectHeader> inspectHeader(const QString &path)
{
    QFile file(path);
    const auto header = readHeader(file);
    if (!header)
        return failedLike(header);
    if (!header->startsWith(magic))
        return fail(ErrorCode::NotAProject, {path});
    if (header->size() < headerSize)
        return fail(ErrorCode::ProjectDamaged, {path}, u"shorter than its header"_s);
    if (numberAt(*header, 68) != projectApplicationId)
        return fail(ErrorCode::NotAProject, {path});
    const auto version = static_cast<qint32>(numberAt(*header, 60));
    if (version > schemaVersion())
        return fail(ErrorCode::ProjectTooNew, {path, version, schemaVersion()});
    if (version < 1)
        return fail(ErrorCode::ProjectDamaged, {path}, u"version %1"_s.arg(version));
    const QString real = realPath(path);
    const bool hasJournal = hasContent(real + "-journal"_L1) || hasContent(real + "-wal"_L1);
    if (!hasJournal && !hasItsLength(*header, file.size()))
        return fail(ErrorCode::ProjectDamaged, {path}, u"%1 bytes are not its length"_s.arg(file.size()));
    return ProjectHeader{version, hasJournal};
}

QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
}

} // namespace mizan
