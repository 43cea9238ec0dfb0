// Rejected rows as a file to mend them by, with their reasons in words.
#pragma once

#include "app/domain/importrecord.h"
#include "app/wording/language.h"

#include <QByteArray>

#include <vector>

namespace mizan {

/// CSV with line, column, reason and the row as it stood in the file.
[[nodiscard]] QByteArray rejectedRowsCsv(const std::vector<RejectedRow> &rows, const Language &language);

} // namespace mizan
