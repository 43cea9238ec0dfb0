#include "ui/pages/leadloader.h"

#include "app/leads/leadreplay.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <map>

namespace mizan {

namespace {

constexpr int whole = 1000;
constexpr qint64 rowsBetweenLooks = 4096;

using Promise = QPromise<Result<LeadStock>>;

/// Stored rows, whose reading is told to a promise and ends when that is cancelled.
class WatchedRows : public StoredLeadRows
{
public:
    WatchedRows(std::unique_ptr<StoredLeadRows> rows, qint64 rowsInAll, Promise &promise)
        : m_rows(std::move(rows))
        , m_rowsInAll(std::max<qint64>(rowsInAll, 1))
        , m_promise(promise)
    {
    }

    Result<bool> next(LeadRow &row) override
    {
        if (++m_read % rowsBetweenLooks == 0) {
            if (m_promise.isCanceled())
                return fail(ErrorCode::Cancelled);
            m_promise.setProgressValue(static_cast<int>(std::min(m_read, m_rowsInAll) * whole / m_rowsInAll));
        }
        return m_rows->next(row);
    }
    Id<ImportRecord> import() const override { return m_rows->import(); }
    qint64 rowId() const override { return m_rows->rowId(); }

private:
    std::unique_ptr<StoredLeadRows> m_rows;
    qint64 m_rowsInAll;
    Promise &m_promise;
    qint64 m_read = 0;
};

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
    WatchedRows watched(std::move(*rows), rowsInAll, promise);
    auto list = LeadList::read(watched, coverage);
    if (!list)
        return failedLike(list);
    LeadStock stock{std::make_shared<const LeadList>(std::move(*list)), {}};
    if (!hasSeveralAgencies(coverage))
        return stock;
    auto again = archive.rows();
    if (!again)
        return failedLike(again);
    WatchedRows watchedAgain(std::move(*again), rowsInAll, promise);
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
    m_origin = originNow();
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

LeadLoader::Origin LeadLoader::originNow() const
{
    const ProjectData &data = m_project.data();
    Origin origin{{}, {}, data.erasedPersons, data.personsErasedBefore};
    const auto isOfLeads = [](const ImportRecord &import) { return import.kind == ImportKind::Leads; };
    std::ranges::copy_if(data.imports, std::back_inserter(origin.imports), isOfLeads);
    std::ranges::copy_if(data.coverage, std::back_inserter(origin.coverage), [&](const Coverage &coverage) {
        return std::ranges::find(origin.imports, coverage.import, &ImportRecord::id) != origin.imports.end();
    });
    return origin;
}

void LeadLoader::forgetWhatChanged()
{
    if (!m_origin || *m_origin == originNow())
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
