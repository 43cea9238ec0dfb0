#include "app/storage/stagedfile.h"

#include "app/storage/database.h"
#include "app/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// What @p systemError means for writing @p path.
tl::unexpected<Error> failedWriting(const QString &path, int systemError)
{
    const QString reason = qt_error_string(systemError);
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::DiskFull, {path}, reason);
    case EEXIST:
        return fail(ErrorCode::FileExists, {path}, reason);
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorCode::FolderNotWritable, {QFileInfo(path).absolutePath()}, reason);
    default:
        return fail(ErrorCode::WriteFailed, {path, reason});
    }
}

/// Waits until a file or folder is on disk; false with errno set.
bool isSynced(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0 || errno == EINVAL; // EINVAL: not a thing this file system does
    const int systemError = errno;
    ::close(file);
    errno = systemError;
    return done;
}

/// Renames without replacing, also on file systems that cannot do that in one step; false with errno set.
bool isMovedWithoutReplacing(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData()) == 0;
    if (errno != EPERM && errno != EOPNOTSUPP)
        return false;
    if (::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.constData(), to.constData()) == 0;
}

} // namespace

StagedFile::StagedFile(QString path, QString target)
    : m_path(std::move(path))
    , m_target(std::move(target))
{
}

StagedFile::StagedFile(StagedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_target(std::move(other.m_target))
{
}

StagedFile::~StagedFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    QFile::remove(m_path + "-journal"_L1);
}

Result<StagedFile> StagedFile::beside(const QString &target)
{
    const QString folder = QFileInfo(target).absolutePath();
    const QString path =
        u"%1/.mizan-%2.new"_s.arg(folder).arg(QRandomGenerator::system()->generate64(), 0, 36);
    const int file =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
    if (file < 0)
        return failedWriting(target, errno);
    ::close(file);
    return StagedFile(path, target);
}

Result<> StagedFile::copyFrom(Database &database)
{
    const auto copied =
        database.run([&] { Statement(database, u"VACUUM INTO :path"_s).bind(u"path"_s, m_path).run(); });
    if (!copied && copied.error().code == ErrorCode::DiskFull)
        return fail(ErrorCode::DiskFull, {m_target}, copied.error().detail);
    return copied;
}

Result<> StagedFile::publish(bool mayReplace)
{
    if (mayReplace &&
        QFileInfo::exists(m_target)) // whoever could not read the old file cannot read the new one
        QFile::setPermissions(m_path, QFile::permissions(m_target));
    if (!isSynced(m_path, O_RDONLY))
        return failedWriting(m_target, errno);
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    const bool isMoved =
        mayReplace ? ::rename(from.constData(), to.constData()) == 0 : isMovedWithoutReplacing(from, to);
    if (!isMoved)
        return failedWriting(m_target, errno);
    m_path.clear();
    if (!isSynced(QFileInfo(m_target).absolutePath(), O_RDONLY | O_DIRECTORY))
        return failedWriting(m_target, errno);
    return {};
}

} // namespace mizan
