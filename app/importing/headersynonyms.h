// The names that columns go by in people's files: the one table to extend.
#pragma once

#include <QStringView>

#include <vector>

namespace mizan {

struct HeaderSynonyms
{
    QStringView field; ///< `month`, `agency` or a metric id
    QStringView names; ///< parted by `|`, the surest first; compared as foldedWords()
};

[[nodiscard]] const std::vector<HeaderSynonyms> &headerSynonyms();

/// Words that may stand before or after a name without changing its meaning: `Total spend`, `Leads
/// generated`.
[[nodiscard]] QStringView headerPrefixes();
[[nodiscard]] QStringView headerSuffixes();

} // namespace mizan
