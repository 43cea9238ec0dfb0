// ImportPlanner: reads a file off the window's thread and says what importing it would do.
#pragma once

#include "app/domain/leadrow.h"
#include "app/importing/importrequest.h"
#include "ui/pages/importprogress.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <vector>

namespace mizan {

struct PlanOutcome
{
    Result<ImportPlan> plan;
    std::vector<ImportColumn> columns; ///< also of a file that cannot be imported as it is
    QStringList unknownAgencies;       ///< likewise
    QStringList tables;                ///< of a file with several tables, of which one must be chosen
    std::vector<Error> presetProblems; ///< preset files that were left out
};

/// Only the newest request counts: an earlier one is stopped and its outcome dropped.
class ImportPlanner : public QObject
{
    Q_OBJECT

public:
    explicit ImportPlanner(QObject *parent = nullptr);
    /// Stops the reading and waits for its thread.
    ~ImportPlanner() override;

    void plan(const ImportRequest &request, const ProjectData &project, std::unique_ptr<LeadArchive> leads,
              const QString &presetFolder, const QDateTime &now);
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

signals:
    void planned(const mizan::PlanOutcome &outcome);
    void progressed(const mizan::ImportProgress &progress);

private:
    void tellProgress(int permille);

    QFutureWatcher<PlanOutcome> m_watcher;
    QElapsedTimer m_clock; ///< since the reading began
};

/// The work itself, without a thread.
[[nodiscard]] PlanOutcome planOutcome(const ImportRequest &request, const ImportSurroundings &around);

} // namespace mizan
