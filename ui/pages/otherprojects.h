// OtherProjects: other project files, read off the window's thread and kept until they change.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/base/result.h"
#include "app/domain/claimedlead.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace mizan {

/// What a project file holds for comparing.
struct OtherContent
{
    ProjectJudgement judgement;
    std::optional<ProjectClaims> claims; ///< none: its leads cannot be read
};

/// Or why it cannot be read.
using OtherProject = Result<std::shared_ptr<const OtherContent>>;

class OtherProjects : public QObject
{
    Q_OBJECT

public:
    /// @p now is UTC; each project is judged on the day it is in its own time zone.
    explicit OtherProjects(std::function<QDateTime()> now, QObject *parent = nullptr);
    /// What is being read is read to its end, for nobody: a locked file must not hold the window up.
    ~OtherProjects() override;

    /// Begins to read those that are new, changed or were judged on another day; forgets all others.
    /// changed() follows for each that was read.
    void look(const QStringList &paths);
    /// Files of which something could not be read are read again at the next look(): they may be locked no
    /// more.
    void tryFailedAgain();
    /// As it was read last; null while it is read for the first time.
    [[nodiscard]] const OtherProject *project(const QString &path) const;
    [[nodiscard]] bool isReading() const;

signals:
    void changed();

private:
    /// What a file's content follows from: where it is the same, so is that.
    struct Stamp
    {
        bool exists = false;
        qint64 size = 0;
        QDateTime modified;
        QDate day; ///< UTC
        bool operator==(const Stamp &) const = default;
    };
    struct Entry
    {
        Stamp stamp;
        std::optional<OtherProject> read;
        bool isReading = false; ///< until the outcome stands in read
        QFutureWatcher<OtherProject> watcher;
    };
    [[nodiscard]] Stamp stampOf(const QString &path) const;
    void read(const QString &path, Entry &entry);

    std::function<QDateTime()> m_now;
    std::unordered_map<QString, std::unique_ptr<Entry>> m_entries;
};

} // namespace mizan
