#include "app/project/projectlock.h"

#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString lockPath(const QString &projectPath)
{
    const QFileInfo info(projectPath);
    return u"%1/.%2.lock"_s.arg(info.absolutePath(), info.fileName());
}

} // namespace

ProjectLock::ProjectLock(const QString &projectPath)
    : m_file(lockPath(projectPath))
{
    m_file.setStaleLockTime(0);
}

ProjectLock::Outcome ProjectLock::take()
{
    if (m_file.tryLock(0))
        return Outcome::Taken;
    if (m_file.error() != QLockFile::LockFailedError)
        return Outcome::NotPossible;
    // QLockFile trusts the process id in the file, which may by now be another process's. The system's own
    // lock on the file cannot outlive its process, and this looks at it.
    qint64 process = 0;
    QString host;
    QString program;
    const bool isReadable = m_file.getLockInfo(&process, &host, &program);
    const bool isOurHost = !isReadable || host.isEmpty() || host == QSysInfo::machineHostName();
    if (isOurHost && m_file.removeStaleLockFile() && m_file.tryLock(0))
        return Outcome::Taken;
    return Outcome::HeldByOther;
}

QString ProjectLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&process, &host, &program))
        return {};
    return u"%1, %2, PID %3"_s.arg(program, host, QString::number(process));
}

} // namespace mizan
