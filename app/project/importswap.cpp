#include "app/project/importswap.h"

#include "app/project/applyedits.h"
#include "app/project/erasedpersons.h"
#include "app/project/erasurerows.h"
#include "app/storage/coveragetable.h"
#include "app/storage/database.h"
#include "app/storage/importshelf.h"
#include "app/storage/importtable.h"
#include "app/storage/leadrowtable.h"
#include "app/storage/observationtable.h"
#include "app/storage/privacytable.h"
#include "app/storage/rejectedrowtable.h"

namespace mizan {

namespace {

constexpr qint64 rowsBetweenLooks = 4096; // some ten milliseconds

/// Rows on their way into the file, without what is not to be kept of erased persons.
class StoredLeads : public LeadRows
{
public:
    StoredLeads(LeadRows &rows, qint64 rowsInAll, const ErasedPersons &erased, StoringWatch *watch)
        : m_rows(rows)
        , m_rowsInAll(rowsInAll)
        , m_erased(erased)
        , m_forgets(!erased.isEmpty())
        , m_watch(watch)
    {
    }

    Result<bool> next(LeadRow &row) override
    {
        if (m_given % rowsBetweenLooks == 0 && m_given < m_rowsInAll && !mayGoOn())
            return fail(ErrorCode::Cancelled);
        auto more = m_rows.next(row);
        if (!more)
            return more;
        m_given = *more ? m_given + 1 : m_rowsInAll;
        if (!*more && !mayGoOn())
            return fail(ErrorCode::Cancelled);
        if (*more && m_forgets && m_erased.contains(row)) {
            if (const auto key = m_erased.newRecordKey(row))
                m_newKeys.push_back(*key);
            forgetPerson(row);
        }
        return more;
    }

    /// Of the records of erased persons that came up.
    [[nodiscard]] const std::vector<std::uint64_t> &newKeys() const { return m_newKeys; }

private:
    bool mayGoOn() { return !m_watch || m_watch->progress(m_given, m_rowsInAll); }

    LeadRows &m_rows;
    qint64 m_rowsInAll;
    const ErasedPersons &m_erased;
    bool m_forgets;
    StoringWatch *m_watch;
    qint64 m_given = 0;
    std::vector<std::uint64_t> m_newKeys;
};

Result<> insertLeads(Database &database, const ImportBundle &bundle, const ErasedPersons &erased,
                     StoringWatch *watch)
{
    if (!bundle.leads)
        return {};
    const auto rows = bundle.leads->rows();
    if (!rows)
        return failedLike(rows);
    StoredLeads stored(**rows, bundle.leads->size(), erased, watch);
    if (const auto inserted = leadRowTable::insert(database, bundle.record.id, stored); !inserted)
        return inserted;
    return forgetRecords(database, stored.newKeys());
}

Result<> insertRows(Database &database, const ImportBundle &bundle, const ErasedPersons &erased,
                    StoringWatch *watch)
{
    if (!bundle.leads && watch && !watch->progress(0, 0))
        return fail(ErrorCode::Cancelled);
    importTable::insert(database, bundle.record);
    rejectedRowTable::insert(database, bundle.record.id, bundle.rejected);
    observationTable::insert(database, bundle.observations);
    coverageTable::insert(database, bundle.coverage);
    return insertLeads(database, bundle, erased, watch);
}

/// All that ProjectData has of an import.
ImportBundle readImport(Database &database, Id<ImportRecord> id)
{
    ImportBundle bundle;
    bundle.record = importTable::read(database, id).value_or(ImportRecord{});
    bundle.observations = observationTable::readOf(database, id);
    bundle.coverage = coverageTable::readOf(database, id);
    return bundle;
}

/// The older one of the lead-level imports among those that come and go; none: there is none.
std::optional<Id<ImportRecord>> oldestLeads(const ImportRecord *gone, const ImportRecord *come)
{
    std::optional<Id<ImportRecord>> oldest;
    for (const ImportRecord *record : {gone, come}) {
        if (record && record->kind == ImportKind::Leads && (!oldest || record->id < *oldest))
            oldest = record->id;
    }
    return oldest;
}

/// Inside of a transaction.
Result<SwapOutcome> swapRows(Database &database, const ProjectData &before, SwapWork work,
                             StoringWatch *watch)
{
    const ImportSwap &swap = work.swap;
    SwapOutcome outcome;
    if (swap.shelved)
        importShelf::put(database, *swap.shelved);
    if (work.fresh) {
        const auto inserted = insertRows(database, *work.fresh, ErasedPersons(before), watch);
        if (!inserted)
            return failedLike(inserted);
        outcome.incoming = std::move(work.fresh);
        outcome.incoming->leads.reset();
        outcome.erasedPersons = privacyTable::readErased(database);
    } else if (swap.stored) {
        importShelf::takeBack(database, *swap.stored);
        if (const auto forgotten = forgetTakenBack(database, *swap.stored, before); !forgotten)
            return failedLike(forgotten);
        outcome.incoming = readImport(database, *swap.stored);
    }
    for (const auto undone : work.forgotten)
        importShelf::discard(database, undone);
    const auto oldest = oldestLeads(swap.shelved ? before.import(*swap.shelved) : nullptr,
                                    outcome.incoming ? &outcome.incoming->record : nullptr);
    auto counted = oldest ? recountLeads(database, *oldest) : std::vector<RecountedImport>();
    if (!counted)
        return failedLike(counted);
    outcome.recounted = std::move(*counted);
    return outcome;
}

} // namespace

Result<SwapOutcome> storeSwap(Database &database, const ProjectData &before, SwapWork work,
                              StoringWatch *watch)
{
    SwapOutcome outcome;
    const auto stored = database.write([&]() -> Result<> {
        auto swapped = swapRows(database, before, std::move(work), watch);
        if (!swapped)
            return failedLike(swapped);
        outcome = std::move(*swapped);
        return {};
    });
    if (!stored)
        return failedLike(stored);
    return outcome;
}

void applySwap(ProjectData &data, const ImportSwap &swap, const SwapOutcome &outcome)
{
    if (swap.shelved)
        eraseImport(data, *swap.shelved);
    if (const auto &incoming = outcome.incoming)
        insertImport(data, incoming->record, incoming->observations, incoming->coverage);
    if (outcome.erasedPersons.size() > data.erasedPersons.size())
        data.erasedPersons = outcome.erasedPersons;
    for (const RecountedImport &each : outcome.recounted)
        replaceObservations(data, each.import, each.observations);
}

} // namespace mizan
