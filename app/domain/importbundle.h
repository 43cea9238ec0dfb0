// ImportBundle: one import as it is handed to the project: the record and all that came out of the file.
#pragma once

#include "app/domain/figure.h"
#include "app/domain/importrecord.h"
#include "app/domain/leadrow.h"

#include <memory>
#include <optional>
#include <vector>

namespace mizan {

struct ImportBundle
{
    ImportRecord record;                   ///< its id is given by the project
    std::vector<Observation> observations; ///< import ids are set by the project
    std::vector<Coverage> coverage;        ///< likewise
    std::vector<RejectedRow> rejected;
    std::shared_ptr<const LeadBatch> leads;   ///< of a lead-level file; null: none
    std::optional<Id<ImportRecord>> replaces; ///< the earlier import of the same file with another mapping
    bool operator==(const ImportBundle &) const = default;
};

} // namespace mizan
