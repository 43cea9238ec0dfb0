// LeadContext: what is known of a lead-level file before its rows are read.
#pragma once

#include "app/importing/importrequest.h"
#include "app/importing/readingoptions.h"
#include "app/importing/recognition.h"
#include "app/importing/tablefile.h"

namespace mizan {

struct LeadContext
{
    ImportRequest request;
    ImportSurroundings around; ///< refers to what outlives this
    TableFile table;
    Recognition recognition;
    ReadingOptions options;

    /// The newest import of the same bytes; null: none.
    [[nodiscard]] const ImportRecord *earlierSelf() const;
    /// An import for one agency may come with a column that only looks like one of agencies: platforms, say.
    [[nodiscard]] bool mayLackAgencies() const;
    /// The columns that are used.
    [[nodiscard]] ColumnMapping mapping(bool usesAgencyColumn) const;
    /// For ImportRecord::mapping.
    [[nodiscard]] QString mappingText(bool usesAgencyColumn) const;
    [[nodiscard]] QDate exportedOn() const;
};

} // namespace mizan
