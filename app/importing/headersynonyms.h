// The names that columns go by in people's files: the tables to extend.
#pragma once

#include <QStringView>

#include <vector>

namespace mizan {

struct HeaderSynonyms
{
    QStringView field; ///< `month`, `agency` or a metric id; of leads a lead field or `attribute`
    QStringView names; ///< parted by `|`, the surest first; compared as foldedWords()
};

/// Of monthly files.
[[nodiscard]] const std::vector<HeaderSynonyms> &headerSynonyms();
/// Of lead-level files; `attribute`: what a definition may ask of a lead, any number of columns.
[[nodiscard]] const std::vector<HeaderSynonyms> &leadHeaderSynonyms();

/// Words that may stand before or after a name without changing its meaning: `Total spend`, `Leads
/// generated`.
[[nodiscard]] QStringView headerPrefixes();
[[nodiscard]] QStringView headerSuffixes();
[[nodiscard]] QStringView leadHeaderPrefixes();
[[nodiscard]] QStringView leadHeaderSuffixes();

} // namespace mizan
