// Leads that two compared agencies both count, in words and as rows of text.
#pragma once

#include "app/analysis/comparison.h"
#include "app/wording/language.h"

#include <QStringList>

#include <vector>

namespace mizan {

/// A sentence for each pair of agencies that share leads, then what could not be looked for: files whose
/// leads could not be read, and agencies of different files. Empty where nobody looked or no agency has lead
/// rows.
[[nodiscard]] QStringList claimTexts(const Comparison &comparison, const Language &language);

struct ClaimTable
{
    QStringList header;            ///< month, agencies, rows of files
    std::vector<QStringList> rows; ///< of ComparedClaims::listed
    QString more;                  ///< that it lists some only; empty where it lists all
    bool operator==(const ClaimTable &) const = default;
};

/// Of the first @p most of the listed leads.
[[nodiscard]] ClaimTable claimTable(const Comparison &comparison, const Language &language,
                                    size_t most = ComparedClaims::mostListed);

} // namespace mizan
