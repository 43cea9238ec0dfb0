#include "ui/pages/importplanner.h"

#include <QtConcurrentRun>

namespace mizan {

PlanOutcome planOutcome(const ImportRequest &request, const ProjectData &project, const QDateTime &now)
{
    PlanOutcome outcome{planImport(request, project, now), {}, {}};
    if (outcome.plan) {
        outcome.columns = outcome.plan->columns;
        outcome.unknownAgencies = outcome.plan->unknownAgencies;
        return outcome;
    }
    outcome.columns = readColumns(request).value_or(std::vector<ImportColumn>());
    outcome.unknownAgencies = unknownAgencies(outcome.plan.error());
    return outcome;
}

ImportPlanner::ImportPlanner(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { emit planned(m_watcher.result()); });
}

void ImportPlanner::plan(const ImportRequest &request, const ProjectData &project, const QDateTime &now)
{
    m_watcher.setFuture(QtConcurrent::run(planOutcome, request, project, now));
}

} // namespace mizan
