// ImportPlanner: reads a file off the window's thread and says what importing it would do.
#pragma once

#include "app/importing/importrequest.h"

#include <QFutureWatcher>
#include <QObject>

#include <vector>

namespace mizan {

struct PlanOutcome
{
    Result<ImportPlan> plan;
    std::vector<ImportColumn> columns; ///< also of a file that cannot be imported as it is
    QStringList unknownAgencies;       ///< likewise
};

/// Only the newest request counts; the outcome of an earlier one is dropped.
class ImportPlanner : public QObject
{
    Q_OBJECT

public:
    explicit ImportPlanner(QObject *parent = nullptr);

    void plan(const ImportRequest &request, const ProjectData &project, const QDateTime &now);
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

signals:
    void planned(const mizan::PlanOutcome &outcome);

private:
    QFutureWatcher<PlanOutcome> m_watcher;
};

/// The work itself, without a thread.
[[nodiscard]] PlanOutcome planOutcome(const ImportRequest &request, const ProjectData &project,
                                      const QDateTime &now);

} // namespace mizan
