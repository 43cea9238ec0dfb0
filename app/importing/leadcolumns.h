// LeadColumns: where the fields of a lead stand in a row.
#pragma once

#include "app/domain/figure.h"
#include "app/domain/leadrow.h"
#include "app/importing/columnmapping.h"

#include <array>
#include <string>
#include <vector>

namespace mizan {

/// Indices from 0; negative: no such column.
struct LeadColumns
{
    struct Attribute
    {
        int column = 0;
        std::string key; ///< as JSON, with quotes and colon
    };

    std::array<int, stageCount> days{-1, -1, -1, -1,
                                     -1}; ///< by stage; of leads the created date, where it stands for it
    int recordId = -1, email = -1, stage = -1, source = -1, campaign = -1, score = -1, dealValue = -1,
        dealCurrency = -1, agency = -1, name = -1, firstName = -1, lastName = -1, phone = -1;
    bool createdIsLead = false;        ///< the created date stands for the lead date
    std::vector<Attribute> attributes; ///< by header
    Basis basis = Basis::StageEntry;   ///< cohort where there are only a creation date and a stage

    [[nodiscard]] static LeadColumns from(const ColumnMapping &mapping);
    /// The stages that the file speaks of.
    [[nodiscard]] std::vector<Stage> stages(bool implySteps) const;
    [[nodiscard]] bool hasDays() const;
};

/// @p text as a JSON string.
void appendJsonString(std::string &json, std::string_view text);

} // namespace mizan
