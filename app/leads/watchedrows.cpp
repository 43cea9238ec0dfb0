#include "app/leads/watchedrows.h"

namespace mizan {

namespace {

constexpr qint64 rowsBetweenLooks = 4096;

} // namespace

WatchedRows::WatchedRows(StoredLeadRows &rows, std::function<bool(qint64)> mayGoOn)
    : m_rows(rows)
    , m_mayGoOn(std::move(mayGoOn))
{
}

Result<bool> WatchedRows::next(LeadRow &row)
{
    if (++m_read % rowsBetweenLooks == 0 && m_mayGoOn && !m_mayGoOn(m_read))
        return fail(ErrorCode::Cancelled);
    return m_rows.next(row);
}

} // namespace mizan
