// ClaimLoader: the leads that agencies of the open project share, read off the window's thread.
#pragma once

#include "app/base/result.h"
#include "app/domain/claimedlead.h"
#include "app/leads/leadorigin.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace mizan {

class Project;

class ClaimLoader : public QObject
{
    Q_OBJECT

public:
    explicit ClaimLoader(const Project &project, QObject *parent = nullptr);
    /// Stops the reading and waits for its thread.
    ~ClaimLoader() override;

    /// Begins to read unless that is done; loaded() follows then.
    void look();
    /// What could not be read is read again at the next look(): the file may be locked no more.
    void tryFailedAgain();
    /// None while they are not read, or cannot be.
    [[nodiscard]] std::optional<ProjectClaims> claims() const;
    [[nodiscard]] bool isReading() const { return m_origin && !m_claims; }

signals:
    void loaded();

private:
    void stop();

    const Project &m_project;
    std::optional<LeadOrigin> m_origin; ///< of what is read or being read
    std::optional<Result<ProjectClaims>> m_claims;
    QFutureWatcher<Result<ProjectClaims>> m_watcher;
};

} // namespace mizan
