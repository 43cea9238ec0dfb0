#include "app/project/backupstore.h"

#include "app/storage/database.h"
#include "app/storage/stagedfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
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

/// Newest first.
std::vector<BackupFile> backupsIn(const QStringList &folders)
{
    std::vector<BackupFile> files;
    for (const QString &folder : folders) {
        const auto entries = QDir(folder).entryInfoList({u"*.mizan"_s}, QDir::Files);
        for (const QFileInfo &info : entries) {
            const QDateTime time = timeIn(info.fileName());
            if (time.isValid())
                files.push_back({info.absoluteFilePath(), time, info.size()});
        }
    }
    std::ranges::sort(files, std::greater(), [](const BackupFile &file) {
        return std::pair(file.madeAt, numberIn(QFileInfo(file.path).fileName()));
    });
    return files;
}

/// The file beside the backups that says whose they are.
QString noteIn(const QString &folder)
{
    return folder + "/path.txt"_L1;
}

bool isOfMissingFile(const QString &folder)
{
    QFile note(noteIn(folder));
    return note.open(QIODevice::ReadOnly) && !QFile::exists(QString::fromUtf8(note.readAll()));
}

} // namespace

QString backupFolderOf(const QString &root, const QUuid &uuid, const QString &projectPath)
{
    if (root.isEmpty())
        return {};
    const QByteArray place = QCryptographicHash::hash(projectPath.toUtf8(), QCryptographicHash::Sha256);
    return u"%1/%2/%3"_s.arg(root, uuid.toString(QUuid::WithoutBraces),
                             QString::fromLatin1(place.toHex().left(16)));
}

BackupStore::BackupStore(const QString &root, const QUuid &uuid, QString projectPath)
    : m_projectPath(std::move(projectPath))
    , m_folder(backupFolderOf(root, uuid, m_projectPath))
{
}

std::vector<BackupFile> BackupStore::list() const
{
    if (!isEnabled())
        return {};
    QStringList folders{m_folder};
    const auto copies = QFileInfo(m_folder).dir().entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &copy : copies) {
        if (copy.absoluteFilePath() != QFileInfo(m_folder).absoluteFilePath() &&
            isOfMissingFile(copy.absoluteFilePath()))
            folders << copy.absoluteFilePath();
    }
    return backupsIn(folders);
}

bool BackupStore::hasBackupOf(QDate day) const
{
    return std::ranges::any_of(backupsIn({m_folder}),
                               [day](const BackupFile &file) { return file.madeAt.date() == day; });
}

/// A note that cannot be written only keeps a moved project from finding these backups.
void BackupStore::notePath() const
{
    QSaveFile note(noteIn(m_folder));
    if (QFile::exists(note.fileName()) || !note.open(QIODevice::WriteOnly))
        return;
    note.write(m_projectPath.toUtf8());
    note.commit();
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
    notePath();
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
    if (!isEnabled())
        return;
    const auto files = backupsIn({m_folder});
    for (size_t i = keptBackups; i < files.size(); ++i)
        QFile::remove(files[i].path);
    const auto leftovers = QDir(m_folder).entryInfoList({u".mizan-*.new*"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &leftover : leftovers) // of a process that was killed
        QFile::remove(leftover.absoluteFilePath());
}

} // namespace mizan
