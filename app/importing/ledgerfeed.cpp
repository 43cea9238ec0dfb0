#include "app/importing/ledgerfeed.h"

#include "app/leads/leadreplay.h"

#include <array>

namespace mizan {

namespace {

/// The stored rows but those of one import; none any more once stopped.
class StoredBut : public StoredLeadRows
{
public:
    StoredBut(StoredLeadRows &all, std::optional<Id<ImportRecord>> without,
              const std::atomic<bool> &isStopped)
        : m_all(all)
        , m_without(without)
        , m_isStopped(isStopped)
    {
    }

    Result<bool> next(LeadRow &row) override
    {
        for (;;) {
            auto more = m_all.next(row);
            if (m_isStopped)
                return false;
            if (!more || !*more || m_all.import() != m_without)
                return more;
        }
    }
    Id<ImportRecord> import() const override { return m_all.import(); }
    qint64 rowId() const override { return m_all.rowId(); }

private:
    StoredLeadRows &m_all;
    std::optional<Id<ImportRecord>> m_without;
    const std::atomic<bool> &m_isStopped;
};

} // namespace

LedgerFeed::LedgerFeed(const LeadArchive *stored, const ProjectData &project,
                       std::optional<Id<ImportRecord>> without, std::unique_ptr<LeadRows> rows)
    : m_thread([this, stored, &project, without, rows = std::move(rows)] {
        if (stored)
            m_result = addStored(*stored, project, without);
        if (m_result)
            m_result = addRows(*rows);
    })
{
}

LedgerFeed::~LedgerFeed()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

Result<LedgerState> LedgerFeed::finish()
{
    m_thread.join();
    if (!m_result)
        return failedLike(m_result);
    return std::move(m_state);
}

Result<> LedgerFeed::addStored(const LeadArchive &stored, const ProjectData &project,
                               std::optional<Id<ImportRecord>> without)
{
    const auto rows = stored.rows();
    if (!rows)
        return failedLike(rows);
    StoredBut others(**rows, without, m_stopped);
    return replayLeads(others, project.coverage, m_state.ledger);
}

/// A few rows are read ahead, so that the memory that each needs is there when its turn comes.
Result<> LedgerFeed::addRows(LeadRows &rows)
{
    m_state.ledger.beginImport();
    std::array<LeadRow, 16> ahead;
    for (size_t count = ahead.size(); count == ahead.size() && !m_stopped;) {
        for (count = 0; count < ahead.size(); ++count) {
            const auto more = rows.next(ahead[count]);
            if (!more)
                return failedLike(more);
            if (!*more)
                break;
            m_state.ledger.expect(ahead[count]);
        }
        for (size_t i = 0; i < count; ++i)
            note(m_state.ledger.add(ahead[i]));
    }
    return {};
}

void LedgerFeed::note(LeadLedger::Effect effect)
{
    m_state.newLeads += effect == LeadLedger::Effect::New ? 1 : 0;
    m_state.changedLeads += effect == LeadLedger::Effect::Changed ? 1 : 0;
    m_state.unchangedLeads += effect == LeadLedger::Effect::Unchanged ? 1 : 0;
}

} // namespace mizan
