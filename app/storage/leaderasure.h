// Takes what is said of persons out of a project file, down to its free pages.
#pragma once

#include "app/domain/importrecord.h"

#include <QString>

#include <functional>
#include <vector>

namespace mizan {
class Database;

namespace leadErasure {

/// From now on this connection overwrites what it deletes; outside of transactions.
void overwriteDeleted(Database &database);
/// Takes persons, attributes and campaigns of these lead rows away, and the texts that no row has any more.
void forgetRows(Database &database, const std::vector<qint64> &rowIds);
/// Empties the text of @p row when it, or what it quotes, is of a person to forget, and that quote; whether
/// so.
bool forgetRejectedRow(RejectedRow &row, const std::function<bool(const QString &)> &isOfPerson);
/// Whether a text of a rejected row is of a person to forget.
using OfPerson = std::function<bool(Id<ImportRecord>, const QString &)>;
/// Empties the text of rejected rows that are of such a person, and what they quote; how many.
[[nodiscard]] qint64 forgetRejectedRows(Database &database, const OfPerson &ofPerson);
/// Writes the file anew, without what was deleted before; outside of transactions.
void compact(Database &database);

} // namespace leadErasure
} // namespace mizan
