// The tables `privacy` and `erased_persons`: the key of the hashes, and whom not to know any more.
#pragma once

#include "app/domain/month.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace mizan {
class Database;

namespace privacyTable {

[[nodiscard]] QByteArray readSalt(Database &database);
void writeSalt(Database &database, const QByteArray &salt);
[[nodiscard]] std::optional<Month> readErasedBefore(Database &database);
void writeErasedBefore(Database &database, Month month);

[[nodiscard]] std::vector<std::uint64_t> readErased(Database &database); ///< in order
/// Adds to those that are there.
void insertErased(Database &database, const std::vector<std::uint64_t> &hashes);

} // namespace privacyTable
} // namespace mizan
