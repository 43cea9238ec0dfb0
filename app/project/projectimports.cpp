// Imports: coming in, going out, changing places.
#include "app/project/erasedpersons.h"
#include "app/project/history.h"
#include "app/project/importstoring.h"
#include "app/project/project.h"
#include "app/project/projectvalidation.h"
#include "app/storage/coveragetable.h"
#include "app/storage/database.h"
#include "app/storage/importtable.h"
#include "app/storage/rejectedrowtable.h"

namespace mizan {

namespace {

/// Gives the rows of a new import its id, in the order in which they are read back.
void setIds(ImportBundle &bundle, Id<ImportRecord> id)
{
    bundle.record.id = id;
    for (Observation &seen : bundle.observations)
        seen.import = id;
    for (Coverage &part : bundle.coverage)
        part.import = id;
    std::ranges::sort(bundle.observations, {}, &Observation::cell);
    coverageTable::sort(bundle.coverage);
}

} // namespace

Result<Id<ImportRecord>> Project::addImport(ImportBundle bundle, StoringWatch *watch)
{
    auto storing = beginImport(std::move(bundle));
    if (!storing)
        return failedLike(storing);
    (*storing)->run(watch);
    return finishImport(std::move(*storing));
}

Result<std::unique_ptr<ImportStoring>> Project::beginImport(ImportBundle bundle)
{
    if (const auto writable = checkWritable(); !writable)
        return failedLike(writable);
    if (const auto valid = validateImport(m_data, bundle); !valid)
        return failedLike(valid);
    const auto id = m_database->run([this] { return importTable::nextId(*m_database); });
    if (!id)
        return failedLike(id);
    setIds(bundle, *id);
    forgetErased(bundle, m_data);
    if (!bundle.record.importedAt.isValid())
        bundle.record.importedAt = m_environment.now();
    const ImportSwap swap{*id, bundle.replaces};
    SwapWork work{swap, std::move(bundle), m_history->importsToRedo()};
    auto storing = std::make_unique<ImportStoring>(ImportStoring::Place{*m_database, m_data, *m_backups},
                                                   std::move(work), dueBackup());
    m_database->letGoOfThread();
    m_isStoring = true;
    return storing;
}

Result<Id<ImportRecord>> Project::finishImport(std::unique_ptr<ImportStoring> storing)
{
    m_database->takeIntoThread();
    m_isStoring = false;
    if (storing->m_backedUp)
        noteBackup(*storing->m_backedUp);
    else if (storing->m_backUpAt)
        m_backupLookedAt = {}; // it never ran: the day's backup is still to be made
    if (!storing->m_outcome)
        return failedLike(storing->m_outcome);
    const ImportSwap &swap = storing->m_swap;
    applySwap(m_data, swap, *storing->m_outcome);
    m_history->push({ChangeName::Import, swap});
    emit changed();
    return *swap.stored;
}

Result<> Project::removeImport(Id<ImportRecord> id)
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    if (!m_data.import(id))
        return fail(ErrorCode::ImportNotFound, {id.value});
    backUpOnceADay();
    const ImportSwap swap{std::nullopt, id};
    if (const auto stored = swapImports(swap, m_history->importsToRedo()); !stored)
        return stored;
    m_history->push({ChangeName::RemoveImport, swap});
    emit changed();
    return {};
}

Result<> Project::swapImports(const ImportSwap &swap, const std::vector<Id<ImportRecord>> &forgotten)
{
    const auto stored = storeSwap(*m_database, m_data, {swap, std::nullopt, forgotten});
    if (!stored)
        return failedLike(stored);
    applySwap(m_data, swap, *stored);
    return {};
}

Result<std::vector<RejectedRow>> Project::rejectedRows(Id<ImportRecord> id) const
{
    if (!m_data.import(id))
        return fail(ErrorCode::ImportNotFound, {id.value});
    if (const auto isFree = checkFree(); !isFree)
        return failedLike(isFree);
    return m_database->read([&] { return rejectedRowTable::readOf(*m_database, id); });
}

} // namespace mizan
