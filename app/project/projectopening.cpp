#include "app/project/projectopening.h"

#include "app/storage/projectfile.h"
#include "app/storage/schema.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// Why @p path cannot be written, in the system's words; empty when it can be. SQLite needs the folder, too.
QString writeProtection(const QString &path)
{
    for (const QString &each : {path, QFileInfo(path).absolutePath()}) {
        if (::access(QFile::encodeName(each).constData(), W_OK) != 0)
            return qt_error_string(errno);
    }
    return {};
}

void takeLock(OpenedProject &opened, const QString &path)
{
    opened.reason = writeProtection(path);
    if (!opened.reason.isEmpty()) {
        opened.cause = ReadOnlyCause::NotWritable;
        return;
    }
    auto lock = std::make_unique<ProjectLock>(path);
    switch (lock->take()) {
    case ProjectLock::Outcome::Taken:
        opened.lock = std::move(lock);
        return;
    case ProjectLock::Outcome::HeldByOther:
        opened.cause = ReadOnlyCause::InUse;
        opened.reason = lock->holder();
        return;
    case ProjectLock::Outcome::NotPossible:
        opened.cause =
            errno == ENOSPC || errno == EDQUOT ? ReadOnlyCause::DiskFull : ReadOnlyCause::NotWritable;
        opened.reason = qt_error_string(errno);
        return;
    }
}

/// Reading alone cannot roll back what a killed writer left half done. A living one is left in peace.
Result<> recover(const QString &path)
{
    OpenedProject writer;
    takeLock(writer, path);
    if (!writer.lock)
        return {};
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failedLike(database);
    return (*database)->run([&] { std::ignore = storedSchemaVersion(**database); }); // a first look does it
}

} // namespace

Result<OpenedProject> openProjectFile(const QString &path, Project::Mode mode)
{
    auto header = inspectHeader(path);
    if (!header)
        return failedLike(header);
    const QString real = realPath(path);
    OpenedProject opened;
    if (mode == Project::Mode::ReadWrite)
        takeLock(opened, real);
    else
        opened.cause = ReadOnlyCause::Asked;
    if (!opened.lock && header->hasJournal) {
        if (const auto recovered = recover(real); !recovered)
            return failedLike(recovered);
    }
    auto database =
        Database::open(real, opened.lock ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!database)
        return failedLike(database);
    opened.database = std::move(*database);
    if (header->hasJournal) // now that it is rolled back, its length must be right
        header = inspectHeader(path);
    if (!header)
        return failedLike(header);
    opened.schemaVersion = header->schemaVersion;
    return opened;
}

} // namespace mizan
