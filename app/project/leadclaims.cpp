#include "app/project/leadclaims.h"

#include "app/domain/importedby.h"
#include "app/leads/claimfinder.h"
#include "app/leads/watchedrows.h"
#include "app/storage/database.h"
#include "app/storage/leadrowtable.h"
#include "app/storage/projectfile.h"
#include "app/storage/schema.h"

#include <QFileInfo>

#include <set>

namespace mizan {

namespace {

constexpr int firstVersionWithLeads = 2; // of the schema; later ones have the same lead rows

Result<std::vector<ClaimedLead>> leadsOf(const QString &path, const std::function<bool()> &isCancelled)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::FileNotFound, {path});
    // SQLite alone may open it: it can be the project open here, and whoever closes another handle of a file
    // takes all locks of the process from it.
    const auto opened = Database::open(realPath(path), Database::Access::ReadOnly);
    if (!opened)
        return failedLike(opened);
    Database &database = **opened;
    const auto version = database.run([&] { return storedSchemaVersion(database); });
    if (!version)
        return failedLike(version);
    if (*version < firstVersionWithLeads)
        return std::vector<ClaimedLead>();
    const leadRowTable::Reading identity{.import = {}, .onlyIdentity = true};
    const auto rows = database.run([&] { return leadRowTable::read(database, identity); });
    if (!rows)
        return failedLike(rows);
    WatchedRows watched(**rows, [&](qint64) { return !isCancelled || !isCancelled(); });
    return claimedLeads(watched);
}

} // namespace

std::vector<Id<Agency>> agenciesWithLeads(const ProjectData &data)
{
    std::set<Id<Agency>> agencies;
    for (const ImportRecord &record : data.imports) {
        if (record.kind != ImportKind::Leads)
            continue;
        for (const Observation &observation : importedBy(data.observations, record.id))
            agencies.insert(observation.cell.agency);
    }
    return {agencies.begin(), agencies.end()};
}

Result<ProjectClaims> readClaims(const QString &path, const ProjectData &data,
                                 const std::function<bool()> &isCancelled)
{
    ProjectClaims claims{agenciesWithLeads(data), {}};
    if (claims.agenciesWithLeads.size() < 2)
        return claims;
    auto leads = leadsOf(path, isCancelled);
    if (!leads)
        return failedLike(leads);
    claims.leads = std::move(*leads);
    for (ClaimedLead &lead : claims.leads) {
        for (LeadClaim &claim : lead.claims) {
            if (const ImportRecord *import = data.import(claim.import))
                claim.importedFile = import->fileName;
        }
    }
    return claims;
}

} // namespace mizan
