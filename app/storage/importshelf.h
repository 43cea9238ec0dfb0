// The import shelf: where imports lie that were taken out of the project and may be put back by undo or redo.
#pragma once

#include "app/domain/importrecord.h"

namespace mizan {
class Database;

/// Temporary tables of this connection, gone with it. Rows go there and back inside the database, so that a
/// large import costs no memory.
namespace importShelf {

/// Takes all rows of an import out of the project.
void put(Database &database, Id<ImportRecord> id);
/// Puts them back under the same id.
void takeBack(Database &database, Id<ImportRecord> id);
void discard(Database &database, Id<ImportRecord> id);
void clear(Database &database);

} // namespace importShelf
} // namespace mizan
