// LeadLoader: reads the leads of a project off the window's thread and keeps them until they change.
#pragma once

#include "app/leads/leadlist.h"
#include "app/leads/leadorigin.h"
#include "app/project/project.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace mizan {

/// How many leads both of two agencies have.
struct SharedLeads
{
    Id<Agency> first;
    Id<Agency> second;
    qint64 leads = 0;
    bool operator==(const SharedLeads &) const = default;
};

/// All leads of a project, with what can only be told while their rows are read.
struct LeadStock
{
    std::shared_ptr<const LeadList> list;
    std::vector<SharedLeads> shared; ///< by agencies
};

class LeadLoader : public QObject
{
    Q_OBJECT

public:
    explicit LeadLoader(const Project &project, QObject *parent = nullptr);
    /// Stops the reading and waits for its thread.
    ~LeadLoader() override;

    /// Whether the project has leads at all.
    [[nodiscard]] bool hasLeads() const;
    /// Begins to read what is not read yet; finished() or failed() follows unless stock() is there.
    void load();
    /// The leads as the project has them now; null while they are not read.
    [[nodiscard]] const LeadStock *stock() const;

signals:
    void progressed(int permille);
    void finished();
    void failed(const mizan::Error &error);

private:
    void forgetWhatChanged();
    void take();

    const Project &m_project;
    std::optional<LeadOrigin> m_origin; ///< of what is read or being read
    std::optional<LeadStock> m_stock;
    QFutureWatcher<Result<LeadStock>> m_watcher;
};

} // namespace mizan
