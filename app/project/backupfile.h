// BackupFile: one backup of a project, as it is listed for people.
#pragma once

#include <QDateTime>
#include <QString>

namespace mizan {

/// A backup of a project, beside the application's data.
struct BackupFile
{
    QString path;
    QDateTime madeAt; ///< UTC
    qint64 bytes = 0;
    bool operator==(const BackupFile &) const = default;
};

} // namespace mizan
