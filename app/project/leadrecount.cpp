#include "app/project/leadrecount.h"

#include "app/leads/leadreplay.h"
#include "app/storage/coveragetable.h"
#include "app/storage/importtable.h"
#include "app/storage/leadrowtable.h"
#include "app/storage/observationtable.h"

#include <algorithm>

namespace mizan {

namespace {

bool hasNewerLeads(Database &database, Id<ImportRecord> changed)
{
    return std::ranges::any_of(importTable::readAll(database), [changed](const ImportRecord &record) {
        return record.kind == ImportKind::Leads && record.id > changed;
    });
}

void rewrite(Database &database, const RecountedImport &recounted)
{
    if (observationTable::readOf(database, recounted.import) == recounted.observations)
        return;
    observationTable::removeOf(database, recounted.import);
    observationTable::insert(database, recounted.observations);
}

} // namespace

Result<std::vector<RecountedImport>> recountLeads(Database &database, Id<ImportRecord> changed)
{
    std::vector<RecountedImport> recounted;
    if (!hasNewerLeads(database, changed))
        return recounted;
    LeadLedger ledger;
    const auto keep = [&](Id<ImportRecord> import, std::vector<LeadFigure> figures) {
        if (import <= changed)
            return;
        RecountedImport &each = recounted.emplace_back(RecountedImport{import, {}});
        for (LeadFigure &figure : figures)
            each.observations.push_back({import, std::move(figure.cell), std::move(figure.value)});
        std::ranges::sort(each.observations, {}, &Observation::cell);
    };
    const auto rows = leadRowTable::read(database);
    const auto replayed = replayLeads(*rows, coverageTable::readAll(database), ledger, keep);
    if (!replayed)
        return failedLike(replayed);
    for (const RecountedImport &each : recounted)
        rewrite(database, each);
    return recounted;
}

} // namespace mizan
