// ProjectEnvironment: what a project needs to know of the world around it.
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace mizan {

struct ProjectEnvironment
{
    std::function<QDateTime()> now; ///< UTC
    QString backupFolder;           ///< made when needed; each project file has a folder of its own inside
    QString presetFolder = {};      ///< the user's own presets of files to import; empty: none
};

} // namespace mizan
