// ProjectSession: the open project with what pages need around it.
#pragma once

#include "app/project/project.h"
#include "ui/pages/judgementcache.h"

#include <QDate>

#include <memory>
#include <optional>

namespace mizan {

class ProjectSession
{
public:
    ProjectSession(std::unique_ptr<Project> project, const ProjectEnvironment &environment);

    [[nodiscard]] Project &project() const { return *m_project; }
    [[nodiscard]] const JudgementCache &cache() const { return *m_cache; }
    [[nodiscard]] const ProjectEnvironment &environment() const { return m_environment; }
    /// The day it is now in the project's time zone.
    [[nodiscard]] QDate today() const;
    /// Judges anew by today's date. No page may be left that was given the cache.
    void startDay();
    /// What the user is called: by the project's settings, else by the system.
    [[nodiscard]] QString userName() const;

private:
    std::unique_ptr<Project> m_project;
    ProjectEnvironment m_environment;
    std::optional<JudgementCache> m_cache;
};

/// The day @p now (UTC) in the IANA zone; UTC's own where the zone is unknown.
[[nodiscard]] QDate dayIn(const QByteArray &timeZone, const QDateTime &now);

} // namespace mizan
