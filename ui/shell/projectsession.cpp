#include "ui/shell/projectsession.h"

#include <QTimeZone>

namespace mizan {

ProjectSession::ProjectSession(std::unique_ptr<Project> project, const ProjectEnvironment &environment)
    : m_project(std::move(project))
    , m_environment(environment)
{
    startDay();
}

void ProjectSession::startDay()
{
    m_cache.emplace(*m_project, today());
}

QDate ProjectSession::today() const
{
    return dayIn(m_project->data().settings.timeZone, m_environment.now());
}

QString ProjectSession::userName() const
{
    const QString &name = m_project->data().settings.userName;
    return name.isEmpty() ? qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")) : name;
}

QDate dayIn(const QByteArray &timeZone, const QDateTime &now)
{
    const QTimeZone zone(timeZone);
    return (zone.isValid() ? now.toTimeZone(zone) : now.toUTC()).date();
}

} // namespace mizan
