// Carries edits and imports out: in the file, and in the values read from it.
#pragma once

#include "app/project/anyedit.h"

namespace mizan {

class Database;

/// Stores planned edits; for use inside Database::write().
void storeEdits(Database &database, const std::vector<AnyEdit> &edits);
/// Does to @p data what storeEdits() does to the file.
void applyEdits(ProjectData &data, const std::vector<AnyEdit> &edits);

/// All that @p data has of one import, once it is stored; its place is by its id.
void insertImport(ProjectData &data, const ImportRecord &record, const std::vector<Observation> &observations,
                  const std::vector<Coverage> &coverage);
void replaceObservations(ProjectData &data, Id<ImportRecord> id,
                         const std::vector<Observation> &observations);
void eraseImport(ProjectData &data, Id<ImportRecord> id);

} // namespace mizan
