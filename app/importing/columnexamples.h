// Examples of what the columns of a file hold, for the mapping page.
#pragma once

#include "app/importing/tablefile.h"

#include <QStringList>

#include <vector>

namespace mizan {

/// The first few different values of each column, from the first rows of the table.
[[nodiscard]] Result<std::vector<QStringList>> columnExamples(const TableFile &table);

} // namespace mizan
