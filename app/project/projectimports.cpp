// Imports: coming in, going out, changing places.
#include "app/project/applyedits.h"
#include "app/project/erasedpersons.h"
#include "app/project/history.h"
#include "app/project/leadrecount.h"
#include "app/project/project.h"
#include "app/project/projectvalidation.h"
#include "app/storage/coveragetable.h"
#include "app/storage/database.h"
#include "app/storage/importshelf.h"
#include "app/storage/importtable.h"
#include "app/storage/leadrowtable.h"
#include "app/storage/observationtable.h"
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

Result<> insertLeads(Database &database, const ImportBundle &bundle, const ErasedPersons &erased)
{
    if (!bundle.leads)
        return {};
    const auto rows = bundle.leads->rows();
    if (!rows)
        return failedLike(rows);
    if (erased.isEmpty())
        return leadRowTable::insert(database, bundle.record.id, **rows);
    RowsWithoutErased kept(**rows, erased);
    return leadRowTable::insert(database, bundle.record.id, kept);
}

Result<> insertRows(Database &database, const ImportBundle &bundle, const ErasedPersons &erased)
{
    importTable::insert(database, bundle.record);
    rejectedRowTable::insert(database, bundle.record.id, bundle.rejected);
    observationTable::insert(database, bundle.observations);
    coverageTable::insert(database, bundle.coverage);
    return insertLeads(database, bundle, erased);
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

} // namespace

Result<Id<ImportRecord>> Project::addImport(ImportBundle bundle)
{
    if (const auto writable = checkWritable(); !writable)
        return failedLike(writable);
    if (const auto valid = validateImport(m_data, bundle); !valid)
        return failedLike(valid);
    const auto id = m_database->run([this] { return importTable::nextId(*m_database); });
    if (!id)
        return failedLike(id);
    setIds(bundle, *id);
    if (!bundle.record.importedAt.isValid())
        bundle.record.importedAt = m_environment.now();
    backUpOnceADay();
    const ImportSwap swap{*id, bundle.replaces};
    if (const auto stored = swapImports(swap, std::move(bundle), m_history->importsToRedo()); !stored)
        return failedLike(stored);
    m_history->push({ChangeName::Import, swap});
    emit changed();
    return *id;
}

Result<> Project::removeImport(Id<ImportRecord> id)
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    if (!m_data.import(id))
        return fail(ErrorCode::ImportNotFound, {id.value});
    backUpOnceADay();
    const ImportSwap swap{std::nullopt, id};
    if (const auto stored = swapImports(swap, std::nullopt, m_history->importsToRedo()); !stored)
        return stored;
    m_history->push({ChangeName::RemoveImport, swap});
    emit changed();
    return {};
}

Result<> Project::swapImports(const ImportSwap &swap, std::optional<ImportBundle> fresh,
                              const std::vector<Id<ImportRecord>> &forgotten)
{
    std::optional<ImportBundle> incoming = std::move(fresh);
    const bool isFresh = incoming.has_value();
    std::vector<RecountedImport> recounted;
    const auto stored = m_database->write([&]() -> Result<> {
        if (swap.shelved)
            importShelf::put(*m_database, *swap.shelved);
        if (swap.stored && !isFresh) {
            importShelf::takeBack(*m_database, *swap.stored);
            incoming = readImport(*m_database, *swap.stored);
        } else if (isFresh) {
            if (const auto inserted = insertRows(*m_database, *incoming, ErasedPersons(m_data)); !inserted)
                return inserted;
        }
        for (const auto undone : forgotten)
            importShelf::discard(*m_database, undone);
        const auto oldest = oldestLeads(swap.shelved ? m_data.import(*swap.shelved) : nullptr,
                                        incoming ? &incoming->record : nullptr);
        auto counted = oldest ? recountLeads(*m_database, *oldest) : std::vector<RecountedImport>();
        if (!counted)
            return failedLike(counted);
        recounted = std::move(*counted);
        return {};
    });
    if (!stored)
        return stored;
    if (swap.shelved)
        eraseImport(m_data, *swap.shelved);
    if (incoming)
        insertImport(m_data, incoming->record, incoming->observations, incoming->coverage);
    for (const RecountedImport &each : recounted)
        replaceObservations(m_data, each.import, each.observations);
    return {};
}

Result<std::vector<RejectedRow>> Project::rejectedRows(Id<ImportRecord> id) const
{
    if (!m_data.import(id))
        return fail(ErrorCode::ImportNotFound, {id.value});
    if (!m_database)
        return fail(ErrorCode::ProjectReadOnly, {m_path});
    return m_database->read([&] { return rejectedRowTable::readOf(*m_database, id); });
}

} // namespace mizan
