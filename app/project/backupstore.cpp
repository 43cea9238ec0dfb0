#include "app/project/backupstore.h"

#include "app/storage/database.h"
#include "app/storage/stagedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

// 20261121T230615.123Z.mizan, 20261121T230615.123Z-2.mizan: ISO 8601 without the colons that some disks
// refuse
const QString timeFormat = u"yyyyMMddTHHmmss.zzz"_s;
constexpr qsizetype timeLength = 19;

QDateTime timeIn(const QString &fileName)
{
    QDateTime time = QDateTime::fromString(fileName.left(timeLength), timeFormat);
    time.setTimeZone(QTimeZone::utc());
    return time;
}

int numberIn(const QString &fileName)
{
    const QString rest = QFileInfo(fileName.mid(timeLength)).completeBaseName();
    return rest.startsWith("Z-"_L1) ? rest.mid(2).toInt() : 1;
}

Result<> copyBytes(const QString &from, StagedFile &to)
{
    QFile source(from);
    QFile target(to.path());
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {from, source.errorString()});
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorCode::WriteFailed, {to.path(), target.errorString()});
    while (!source.atEnd()) {
        if (target.write(source.read(1 << 20)) < 0)
            return fail(ErrorCode::WriteFailed, {to.path(), target.errorString()});
    }
    return {};
}

} // namespace

BackupStore::BackupStore(QString folder)
    : m_folder(std::move(folder))
{
}

std::vector<BackupFile> BackupStore::list() const
{
    std::vector<BackupFile> files;
    if (!isEnabled())
        return files;
    const auto entries = QDir(m_folder).entryInfoList({u"*.mizan"_s}, QDir::Files);
    for (const QFileInfo &info : entries) {
        const QDateTime time = timeIn(info.fileName());
        if (time.isValid())
            files.push_back({info.absoluteFilePath(), time, info.size()});
    }
    std::ranges::sort(files, std::greater(), [](const BackupFile &file) {
        return std::pair(file.madeAt, numberIn(QFileInfo(file.path).fileName()));
    });
    return files;
}

bool BackupStore::hasBackupOf(QDate day) const
{
    return std::ranges::any_of(list(), [day](const BackupFile &file) { return file.madeAt.date() == day; });
}

QString BackupStore::freePath(const QDateTime &now) const
{
    const QString name = m_folder + u'/' + now.toUTC().toString(timeFormat);
    QString path = name + "Z.mizan"_L1;
    for (int number = 2; QFile::exists(path); ++number)
        path = u"%1Z-%2.mizan"_s.arg(name).arg(number);
    return path;
}

Result<> BackupStore::make(Database &database, const QDateTime &now) const
{
    if (!isEnabled())
        return {};
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::FolderNotWritable, {m_folder});
    auto staged = StagedFile::beside(freePath(now));
    if (!staged)
        return failedLike(staged);
    QFile::setPermissions(staged->path(), QFile::ReadOwner | QFile::WriteOwner);
    auto copied = staged->copyFrom(database);
    if (!copied && copied.error().code == ErrorCode::ProjectDamaged)
        copied = copyBytes(database.path(), *staged);
    if (!copied)
        return copied;
    return staged->publish(false);
}

void BackupStore::prune() const
{
    const auto files = list();
    for (size_t i = keptBackups; i < files.size(); ++i)
        QFile::remove(files[i].path);
    if (!isEnabled())
        return;
    const auto leftovers = QDir(m_folder).entryInfoList({u".mizan-*.new*"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &leftover : leftovers) // of a process that was killed
        QFile::remove(leftover.absoluteFilePath());
}

} // namespace mizan
