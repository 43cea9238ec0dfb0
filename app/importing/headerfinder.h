// Which of a file's first rows is its header.
#pragma once

#include "app/importing/rowreader.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace mizan {

class HeaderMatcher;

/// The row whose cells mean most: a month, an agency, metrics, columns that @p map names. Where no row means
/// anything, the first one that is as wide as most. None among blank rows and comments.
[[nodiscard]] std::optional<size_t> findHeaderRow(const std::vector<TableRow> &rows,
                                                  const HeaderMatcher &matcher,
                                                  const QMap<QString, QString> &map);

} // namespace mizan
