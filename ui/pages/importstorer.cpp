#include "ui/pages/importstorer.h"

#include "app/project/importstoring.h"
#include "app/project/project.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace mizan {

namespace {

/// Hands progress from the storing thread to the future, and the wish to stop back.
class PromiseWatch : public StoringWatch
{
public:
    explicit PromiseWatch(QPromise<void> &promise)
        : m_promise(promise)
    {
        m_promise.setProgressRange(0, ImportProgress::whole);
    }

    bool progress(qint64 rowsDone, qint64 rowsInAll) override
    {
        const qint64 permille =
            rowsInAll > 0 ? rowsDone * ImportProgress::whole / rowsInAll : ImportProgress::whole;
        m_promise.setProgressValueAndText(static_cast<int>(permille), QString::number(rowsDone));
        return !m_promise.isCanceled();
    }

private:
    QPromise<void> &m_promise;
};

} // namespace

ImportStorer::ImportStorer(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportStorer::finish);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportStorer::tellProgress);
}

ImportStorer::~ImportStorer()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
    if (m_storing)
        static_cast<void>(m_project.finishImport(std::move(m_storing)));
}

Result<> ImportStorer::store(ImportBundle bundle)
{
    auto begun = m_project.beginImport(std::move(bundle));
    if (!begun)
        return failedLike(begun);
    m_storing = std::move(*begun);
    m_clock.start();
    m_watcher.setFuture(QtConcurrent::run([storing = m_storing.get()](QPromise<void> &promise) {
        PromiseWatch watch(promise);
        storing->run(&watch);
    }));
    return {};
}

void ImportStorer::tellProgress(int permille)
{
    emit progressed(importProgress(permille, m_watcher.progressText().toLongLong(), m_clock.elapsed()));
}

void ImportStorer::finish()
{
    if (m_storing)
        emit stored(m_project.finishImport(std::move(m_storing)));
}

} // namespace mizan
