// AgencyRules: the agency of a lead, by its column, by rules on its source and campaign, or by the import.
#pragma once

#include "app/domain/importrecord.h"
#include "app/importing/agencyfinder.h"
#include "app/importing/importrequest.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mizan {

/// What is known of one row.
struct AgencyClues
{
    std::string_view name; ///< the cell of the agency column
    std::string_view source;
    std::string_view campaign;
};

/// The agency, or why there is none.
struct AgencyFound
{
    Id<Agency> agency; ///< not valid: none, for @p reason
    RejectReason reason = RejectReason::NoAgency;
    bool operator==(const AgencyFound &) const = default;
};

/// Asked once per row; remembers what it found, so that a row costs next to nothing.
class AgencyRules
{
public:
    /// @p ofAll: the agency of rows that neither name one nor fit a rule. Fails with UnknownAgency, or with
    /// InvalidOptionValue for a rule on something else than source and campaign.
    [[nodiscard]] static Result<AgencyRules> from(const std::vector<AgencyRule> &rules,
                                                  const std::vector<Agency> &agencies,
                                                  const std::optional<Agency> &ofAll);

    /// The name first, then the rules in their order, then the agency of all rows. A name that is of no
    /// agency is never passed over in silence: UnknownAgency, unless a rule fits; another agency than that of
    /// all: OtherAgency.
    [[nodiscard]] AgencyFound find(const AgencyClues &clues);
    /// Whether @p name is of an agency of the project.
    [[nodiscard]] bool knows(std::string_view name);

private:
    struct Pattern
    {
        bool isCampaign = false;
        QString text; ///< folded
        bool opensLeft = false;
        bool opensRight = false;
        Id<Agency> agency;

        [[nodiscard]] bool fits(const QString &folded) const;
    };

    explicit AgencyRules(const std::vector<Agency> &agencies);
    AgencyFound findAnew(const AgencyClues &clues);
    Id<Agency> byRule(const AgencyClues &clues) const;

    AgencyFinder m_names;
    std::vector<Pattern> m_patterns;
    Id<Agency> m_ofAll;
    std::string m_key; ///< of the row at hand
    std::unordered_map<std::string, AgencyFound> m_known;
};

} // namespace mizan
