#include "ui/pages/importplanner.h"

#include "app/importing/presetlist.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace mizan {

namespace {

constexpr int whole = ImportProgress::whole;

/// Hands progress from the reading thread to the future, and the wish to stop back.
class PromiseWatch : public ImportWatch
{
public:
    explicit PromiseWatch(QPromise<PlanOutcome> &promise)
        : m_promise(promise)
    {
        m_promise.setProgressRange(0, whole);
    }

    bool progress(qint64 bytesDone, qint64 bytesInAll, qint64 rows) override
    {
        const int permille = bytesInAll > 0 ? static_cast<int>(bytesDone * whole / bytesInAll) : 0;
        m_promise.setProgressValueAndText(std::min(permille, whole), QString::number(rows));
        return !m_promise.isCanceled();
    }

private:
    QPromise<PlanOutcome> &m_promise;
};

void readFile(QPromise<PlanOutcome> &promise, const ImportRequest &request, const ProjectData &project,
              const std::shared_ptr<LeadArchive> &leads, const QString &presetFolder, const QDateTime &now)
{
    PromiseWatch watch(promise);
    const PresetList presets({presetFolder});
    promise.addResult(planOutcome(
        request,
        {.project = project, .leads = leads.get(), .now = now, .watch = &watch, .presets = &presets}));
}

} // namespace

PlanOutcome planOutcome(const ImportRequest &request, const ImportSurroundings &around)
{
    PlanOutcome outcome{planImport(request, around), {}, {}, {}, {}};
    if (around.presets)
        outcome.presetProblems = around.presets->problems();
    if (outcome.plan) {
        outcome.columns = outcome.plan->columns;
        outcome.unknownAgencies = outcome.plan->unknownAgencies;
        outcome.tables = outcome.plan->tables;
        return outcome;
    }
    const Error &error = outcome.plan.error();
    if (error.code != ErrorCode::Cancelled)
        outcome.columns = readColumns(request, around.presets).value_or(std::vector<ImportColumn>());
    outcome.unknownAgencies = unknownAgencies(error);
    outcome.tables = tablesToChoose(error);
    return outcome;
}

ImportPlanner::ImportPlanner(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            emit planned(m_watcher.result());
    });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportPlanner::tellProgress);
}

ImportPlanner::~ImportPlanner()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ImportPlanner::plan(const ImportRequest &request, const ProjectData &project,
                         std::unique_ptr<LeadArchive> leads, const QString &presetFolder,
                         const QDateTime &now)
{
    m_watcher.cancel();
    m_clock.start();
    m_watcher.setFuture(QtConcurrent::run(readFile, request, project,
                                          std::shared_ptr<LeadArchive>(std::move(leads)), presetFolder, now));
}

void ImportPlanner::tellProgress(int permille)
{
    emit progressed(importProgress(permille, m_watcher.progressText().toLongLong(), m_clock.elapsed()));
}

} // namespace mizan
