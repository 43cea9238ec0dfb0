#include "app/project/erasurerows.h"

#include "app/project/erasedpersons.h"
#include "app/storage/database.h"
#include "app/storage/leaderasure.h"
#include "app/storage/leadrowtable.h"
#include "app/storage/privacytable.h"

#include <algorithm>
#include <functional>

namespace mizan {

namespace {

using Hashes = std::vector<std::uint64_t>;

void makeSet(Hashes &hashes)
{
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

bool has(const Hashes &set, std::uint64_t hash)
{
    return std::ranges::binary_search(set, hash);
}

/// What merges a row with others; 0: it has none.
std::uint64_t recordKeyOf(const LeadRow &row)
{
    return row.recordHash == 0 ? 0 : ErasedPersons::recordKey(row.agency, row.recordHash);
}

using Import = std::optional<Id<ImportRecord>>; // none: all

Result<> forEachRow(Database &database, const std::function<void(const LeadRow &, qint64 id)> &visit,
                    Import import = {})
{
    leadRowTable::Reading reading;
    reading.import = import;
    const auto rows = leadRowTable::read(database, reading);
    LeadRow row;
    while (true) {
        const auto more = rows->next(row);
        if (!more)
            return failedLike(more);
        if (!*more)
            return {};
        visit(row, rows->rowId());
    }
}

Result<Forgotten> rowsWhere(Database &database, const std::function<bool(const LeadRow &)> &isMeant,
                            Import import = {})
{
    Forgotten found;
    Hashes leads;
    const auto take = [&](const LeadRow &row, qint64 id) {
        if (!isMeant(row))
            return;
        found.rowIds.push_back(id);
        const std::uint64_t key = row.recordHash == 0 ? row.emailHash : recordKeyOf(row);
        if (key == 0)
            ++found.leads; // a row without key is a lead of its own
        else
            leads.push_back(key);
    };
    const auto done = forEachRow(database, take, import);
    if (!done)
        return failedLike(done);
    makeSet(leads);
    found.leads += static_cast<qint64>(leads.size());
    return found;
}

/// @p recordKeys is in order.
Result<> forgetRowsOfRecords(Database &database, const Hashes &recordKeys, Import import)
{
    if (recordKeys.empty())
        return {};
    const auto isMeant = [&](const LeadRow &row) {
        return row.recordHash != 0 && has(recordKeys, recordKeyOf(row));
    };
    const auto found = rowsWhere(database, isMeant, import);
    if (!found)
        return failedLike(found);
    leadErasure::overwriteDeleted(database);
    leadErasure::forgetRows(database, found->rowIds);
    return {};
}

} // namespace

Result<Forgotten> rowsOfPerson(Database &database, std::uint64_t emailHash)
{
    Hashes hashes = {emailHash};
    const auto collected = forEachRow(database, [&](const LeadRow &row, qint64) {
        if (row.emailHash == emailHash && row.recordHash != 0)
            hashes.push_back(recordKeyOf(row));
    });
    if (!collected)
        return failedLike(collected);
    makeSet(hashes);
    auto found = rowsWhere(database, [&](const LeadRow &row) {
        return row.emailHash == emailHash || (row.recordHash != 0 && has(hashes, recordKeyOf(row)));
    });
    if (found)
        found->hashes = std::move(hashes);
    return found;
}

Result<Forgotten> rowsOfPersonsBefore(Database &database, Month month)
{
    const Day firstKept = Day::of(month.firstDay());
    Hashes recent;
    const auto collected = forEachRow(database, [&](const LeadRow &row, qint64) {
        if (lastDay(row) < firstKept)
            return;
        recent.push_back(row.emailHash);
        recent.push_back(recordKeyOf(row));
    });
    if (!collected)
        return failedLike(collected);
    recent.push_back(0);
    makeSet(recent);
    return rowsWhere(database, [&](const LeadRow &row) {
        const bool isRecent = (row.emailHash != 0 && has(recent, row.emailHash)) ||
                              (row.recordHash != 0 && has(recent, recordKeyOf(row)));
        return lastDay(row) < firstKept && !isRecent;
    });
}

Result<Forgotten> rowsOfErased(Database &database, const ProjectData &present)
{
    const ErasedPersons erased(present);
    return rowsWhere(database, [&](const LeadRow &row) { return erased.contains(row); });
}

Result<> forgetRecords(Database &database, std::vector<std::uint64_t> recordKeys)
{
    if (recordKeys.empty())
        return {};
    makeSet(recordKeys);
    if (const auto forgotten = forgetRowsOfRecords(database, recordKeys, {}); !forgotten)
        return forgotten;
    privacyTable::insertErased(database, recordKeys);
    return {};
}

Result<> forgetTakenBack(Database &database, Id<ImportRecord> import, const ProjectData &present)
{
    return forgetRowsOfRecords(database, present.erasedPersons, import);
}

Result<> forgetInCopy(Database &copy, const ProjectData &present)
{
    if (privacyTable::readSalt(copy) != present.leadSalt && leadRowTable::count(copy) == 0)
        privacyTable::writeSalt(copy, present.leadSalt); // it is from before there were leads
    const ErasedPersons erased(present);
    if (erased.isEmpty())
        return {};
    const auto found = rowsOfErased(copy, present);
    if (!found)
        return failedLike(found);
    leadErasure::forgetRows(copy, found->rowIds);
    std::ignore = leadErasure::forgetRejectedRows(
        copy, [&](Id<ImportRecord>, const QString &text) { return erased.areNamedIn(text); });
    privacyTable::insertErased(copy, present.erasedPersons);
    if (present.personsErasedBefore)
        privacyTable::writeErasedBefore(copy, *present.personsErasedBefore);
    return {};
}

} // namespace mizan
