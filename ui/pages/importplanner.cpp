#include "ui/pages/importplanner.h"

#include <QtConcurrentRun>

#include <limits>

namespace mizan {

namespace {

/// The unknown agency for which nothing of a file could be used; empty: that was not the reason.
QString agencyThatWasMissing(const Error &error)
{
    if (error.code != ErrorCode::NothingImportable)
        return {};
    const auto row = error.args.value(1).value<RejectedRow>();
    return row.reason == RejectReason::UnknownAgency ? row.args.value(0).toString() : QString();
}

/// All unknown agencies of a file of which none is known: found by pretending that one of them is there.
QStringList unknownAgenciesBeside(const QString &name, const ImportRequest &request, ProjectData project,
                                  const QDateTime &now)
{
    Agency pretended;
    pretended.id.value = std::numeric_limits<qint64>::max();
    pretended.name = name;
    project.agencies.push_back(pretended);
    const auto plan = planImport(request, project, now);
    return QStringList{name} + (plan ? plan->unknownAgencies : QStringList());
}

} // namespace

PlanOutcome planOutcome(const ImportRequest &request, ProjectData project, const QDateTime &now)
{
    PlanOutcome outcome{planImport(request, project, now), {}, {}};
    if (outcome.plan) {
        outcome.columns = outcome.plan->columns;
        outcome.unknownAgencies = outcome.plan->unknownAgencies;
        return outcome;
    }
    outcome.columns = readColumns(request).value_or(std::vector<ImportColumn>());
    const QString missing = agencyThatWasMissing(outcome.plan.error());
    if (!missing.isEmpty())
        outcome.unknownAgencies = unknownAgenciesBeside(missing, request, std::move(project), now);
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
