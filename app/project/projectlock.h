// ProjectLock: the right to write a project file, held by one process at a time.
#pragma once

#include <QLockFile>
#include <QString>

namespace mizan {

/// A hidden file beside the project. One left behind by a killed process is in nobody's way.
class ProjectLock
{
public:
    enum class Outcome { Taken, HeldByOther, NotPossible };

    /// @p projectPath as given by realPath().
    explicit ProjectLock(const QString &projectPath);

    [[nodiscard]] Outcome take(); ///< NotPossible leaves the system's reason in errno
    /// Who has it: "mizan, host, PID 123"; empty when that cannot be told.
    [[nodiscard]] QString holder() const;

private:
    QLockFile m_file;
};

} // namespace mizan
