// SmallDisk: a folder on a tiny file system of its own, to fill it up or to make it read-only.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>

#include <unistd.h>

namespace mizan {

/// Needs root and the right to mount; isMounted() tells whether that worked.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder)
    {
        m_isMounted =
            geteuid() == 0 && QDir().mkpath(folder) &&
            call({QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"),
                  QStringLiteral("-o"), QStringLiteral("size=256k"), QStringLiteral("tmpfs"), folder});
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            call({QStringLiteral("umount"), QStringLiteral("-l"), m_folder});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    bool makeReadOnly()
    {
        return call({QStringLiteral("mount"), QStringLiteral("-o"), QStringLiteral("remount,ro"), m_folder});
    }
    /// Leaves no byte free.
    void fill()
    {
        QFile file(m_folder + QStringLiteral("/filler"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (qint64 size = 65536; size > 0; size /= 2) {
            while (file.write(QByteArray(size, 'x')) == size)
                continue;
        }
    }

private:
    static bool call(QStringList command)
    {
        const QString program = command.takeFirst();
        QProcess process;
        process.start(program, command);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }

    QString m_folder;
    bool m_isMounted = false;
};

} // namespace mizan
