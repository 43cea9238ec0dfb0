// ComparedClaims: leads that two of the compared agencies each count.
#pragma once

#include "app/domain/claimedlead.h"
#include "app/domain/month.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace mizan {

struct Comparison;

/// The leads of one project file that agencies share, as readClaims() of app/project gives them.
struct ClaimSource
{
    QString file;                        ///< as in ComparedSource
    std::optional<ProjectClaims> claims; ///< none: they could not be read
};

/// Two agencies that both count some leads.
struct ClaimedPair
{
    size_t a = 0; ///< place in Comparison::agencies, below b
    size_t b = 0;
    int leads = 0;
    bool operator==(const ClaimedPair &) const = default;
};

/// One such lead; file and line say which. Hashes of it stay in its project.
struct ListedClaim
{
    /// Where an agency's file has it.
    struct Row
    {
        size_t agency = 0; ///< place in Comparison::agencies
        Month month;       ///< the first in which a compared stage of it counts there
        QString importedFile;
        int line = 0; ///< of that file, from 1
        bool operator==(const Row &) const = default;
    };

    Month month;           ///< the first of its rows
    std::vector<Row> rows; ///< one an agency, two at least
    bool operator==(const ListedClaim &) const = default;
};

/// A lead counts as claimed by two agencies when both have a day of a compared stage of it in the period.
struct ComparedClaims
{
    static constexpr size_t mostListed = 200;

    int leads = 0;                            ///< claimed ones, each once
    std::vector<ClaimedPair> pairs;           ///< most leads first
    std::vector<ListedClaim> listed;          ///< the first mostListed, by month
    std::vector<std::optional<int>> ofAgency; ///< by place in Comparison::agencies; none: it has no lead rows
    QStringList unreadFiles;
    bool isAcrossFiles = false; ///< agencies of several files have leads: among those nothing can be matched
    bool operator==(const ComparedClaims &) const = default;
};

/// Of the agencies, period and stages of @p comparison; to be put into its `claims`.
[[nodiscard]] ComparedClaims comparedClaims(const Comparison &comparison,
                                            std::span<const ClaimSource> sources);

} // namespace mizan
