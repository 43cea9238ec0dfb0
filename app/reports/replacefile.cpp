#include "app/reports/replacefile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace mizan {

namespace {

/// Why a file could not be opened or written, from errno @p number.
tl::unexpected<Error> writeFailure(const QSaveFile &file, int number)
{
    const QFileInfo target(file.fileName());
    if (number == ENOSPC || number == EDQUOT || file.error() == QFileDevice::ResourceError)
        return fail(ErrorCode::DiskFull, {target.filePath()}, file.errorString());
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir() || !folder.isWritable() || number == EROFS)
        return fail(ErrorCode::FolderNotWritable, {folder.filePath()}, file.errorString());
    return fail(ErrorCode::WriteFailed, {target.filePath(), file.errorString()});
}

} // namespace

Result<> replaceFile(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::FileIsFolder, {path});
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(file, errno);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return writeFailure(file, errno);
    if (!file.commit())
        return writeFailure(file, errno);
    return {};
}

} // namespace mizan
