#include "app/project/importstoring.h"

#include "app/project/backupstore.h"
#include "app/storage/database.h"

#include <exception>

namespace mizan {

ImportStoring::ImportStoring(const Place &place, SwapWork work, std::optional<QDateTime> backUpAt)
    : m_place(place)
    , m_swap(work.swap)
    , m_work(std::move(work))
    , m_backUpAt(std::move(backUpAt))
{
}

void ImportStoring::run(StoringWatch *watch)
{
    m_place.database.takeIntoThread();
    try {
        backUpAndStore(watch);
    } catch (const std::exception &error) { // such as want of memory; the transaction is rolled back by now
        m_outcome =
            fail(ErrorCode::DatabaseFailed, {m_place.database.path(), QString::fromLocal8Bit(error.what())});
    }
    m_place.database.letGoOfThread();
}

void ImportStoring::backUpAndStore(StoringWatch *watch)
{
    if (m_backUpAt) {
        m_backedUp = m_place.backups.make(m_place.database, *m_backUpAt);
        m_place.backups.prune();
    }
    m_outcome = storeSwap(m_place.database, m_place.data, std::move(m_work), watch);
}

} // namespace mizan
