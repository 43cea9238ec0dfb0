#include "ui/pages/leadloader.h"

#include "app/leads/leadreplay.h"
#include "app/leads/watchedrows.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <map>

namespace mizan {

namespace {

constexpr int whole = 1000;

using Promise = QPromise<Result<LeadStock>>;

/// Tells how far the reading is; false once nobody wants it any more.
std::function<bool(qint64)> tellerOf(Promise &promise, qint64 rowsInAll)
{
    return [&promise, inAll = std::max<qint64>(rowsInAll, 1)](qint64 read) {
        promise.setProgressValue(static_cast<int>(std::min(read, inAll) * whole / inAll));
        return !promise.isCanceled();
    };
}

std::vector<SharedLeads> countByAgencies(const std::vector<DoubleClaim> &claims)
{
    std::map<std::pair<Id<Agency>, Id<Agency>>, qint64> counts;
    for (const DoubleClaim &claim : claims)
        ++counts[std::minmax(claim.first, claim.second)];
    std::vector<SharedLeads> shared;
    for (const auto &[agencies, leads] : counts)
        shared.push_back({agencies.first, agencies.second, leads});
    return shared;
}

/// Of leads of one agency alone none can be shared.
bool hasSeveralAgencies(const std::vector<Coverage> &coverage)
{
    return std::ranges::any_of(coverage,
                               [&](const Coverage &each) { return each.agency != coverage.front().agency; });
}

Result<LeadStock> readStock(const LeadArchive &archive, const std::vector<Coverage> &coverage,
                            qint64 rowsInAll, Promise &promise)
{
    auto rows = archive.rows();
    if (!rows)
        return failedLike(rows);
    WatchedRows watched(**rows, tellerOf(promise, rowsInAll));
    auto list = LeadList::read(watched, coverage);
    if (!list)
        return failedLike(list);
    LeadStock stock{std::make_shared<const LeadList>(std::move(*list)), {}};
    if (!hasSeveralAgencies(coverage))
        return stock;
    auto again = archive.rows();
    if (!again)
        return failedLike(again);
    WatchedRows watchedAgain(**again, tellerOf(promise, rowsInAll));
    LeadLedger ledger;
    if (const auto replayed = replayLeads(watchedAgain, coverage, ledger); !replayed)
        return failedLike(replayed);
    stock.shared = countByAgencies(ledger.doubleClaims());
    return stock;
}

void read(Promise &promise, const std::shared_ptr<LeadArchive> &archive,
          const std::vector<Coverage> &coverage, qint64 rowsInAll)
{
    promise.setProgressRange(0, whole);
    promise.addResult(readStock(*archive, coverage, rowsInAll, promise));
}

} // namespace

LeadLoader::LeadLoader(const Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    connect(&project, &Project::changed, this, &LeadLoader::forgetWhatChanged);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LeadLoader::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &LeadLoader::progressed);
}

LeadLoader::~LeadLoader()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

bool LeadLoader::hasLeads() const
{
    return std::ranges::any_of(m_project.data().imports,
                               [](const auto &import) { return import.kind == ImportKind::Leads; });
}

void LeadLoader::load()
{
    forgetWhatChanged();
    if (m_origin)
        return;
    m_origin = leadOriginOf(m_project.data());
    qint64 rows = 0;
    for (const ImportRecord &import : m_origin->imports)
        rows += import.rows.accepted;
    m_watcher.setFuture(QtConcurrent::run(read, std::shared_ptr<LeadArchive>(m_project.leadArchive()),
                                          m_origin->coverage, rows));
}

const LeadStock *LeadLoader::stock() const
{
    return m_stock ? &*m_stock : nullptr;
}

void LeadLoader::forgetWhatChanged()
{
    if (!m_origin || *m_origin == leadOriginOf(m_project.data()))
        return;
    m_watcher.cancel();
    m_origin.reset();
    m_stock.reset();
}

void LeadLoader::take()
{
    if (m_watcher.isCanceled())
        return;
    Result<LeadStock> read = m_watcher.result();
    if (!read) {
        m_origin.reset();
        emit failed(read.error());
        return;
    }
    m_stock = std::move(*read);
    emit finished();
}

} // namespace mizan
