// The most memory that this process had since it was last forgotten, as Linux tells it.
#pragma once

#include <QFile>

namespace mizan {

/// What reading a hostile file may take beside what is there already, in MB.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostMegabytes = 1000; // the sanitizer keeps what was freed
#else
constexpr qint64 mostMegabytes = 200;
#endif

/// Makes the present memory of this process its peak.
inline void forgetPeak()
{
    QFile marks(QStringLiteral("/proc/self/clear_refs"));
    if (marks.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        marks.write("5");
}

/// The most memory that this process had, in MB.
[[nodiscard]] inline qint64 peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

} // namespace mizan
