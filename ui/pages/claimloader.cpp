#include "ui/pages/claimloader.h"

#include "app/project/leadclaims.h"
#include "app/project/project.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace mizan {

ClaimLoader::ClaimLoader(const Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!isReading()) // of what was stopped
            return;
        m_claims = m_watcher.result();
        emit loaded();
    });
}

ClaimLoader::~ClaimLoader()
{
    m_watcher.disconnect(this);
    stop();
}

void ClaimLoader::look()
{
    const ProjectData &data = m_project.data();
    LeadOrigin now = leadOriginOf(data);
    if (m_origin == now)
        return;
    stop();
    m_origin = std::move(now);
    m_claims.reset();
    if (agenciesWithLeads(data).size() < 2) { // then none is shared, and nothing is read
        m_claims = readClaims(m_project.path(), data);
        return;
    }
    const auto read = [path = m_project.path(), data](QPromise<Result<ProjectClaims>> &promise) {
        promise.addResult(readClaims(path, data, [&] { return promise.isCanceled(); }));
    };
    m_watcher.setFuture(QtConcurrent::run(read));
}

void ClaimLoader::tryFailedAgain()
{
    if (m_claims && !*m_claims)
        m_origin.reset();
}

std::optional<ProjectClaims> ClaimLoader::claims() const
{
    return m_claims && *m_claims ? std::optional(**m_claims) : std::nullopt;
}

void ClaimLoader::stop()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

} // namespace mizan
