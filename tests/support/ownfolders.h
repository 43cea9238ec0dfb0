// A folder of a test's own for temporary files, and what is left in folders.
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace mizan {

/// The paths of all files below @p folder, hidden ones included, sorted.
[[nodiscard]] inline QStringList namesIn(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(folder).relativeFilePath(files.next()));
    names.sort();
    return names;
}

/// While this lives, this process and those that it starts put their temporary files into a folder that is
/// empty at first.
class OwnTemporaries
{
public:
    OwnTemporaries() { qputenv("TMPDIR", QFile::encodeName(m_folder.path())); }
    ~OwnTemporaries()
    {
        if (m_before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }
    OwnTemporaries(const OwnTemporaries &) = delete;
    OwnTemporaries &operator=(const OwnTemporaries &) = delete;

    [[nodiscard]] QStringList left() const { return namesIn(m_folder.path()); }

private:
    QByteArray m_before = qgetenv("TMPDIR");
    QTemporaryDir m_folder;
};

} // namespace mizan
