// LeadFile: one lead-level file on its way from its table to a plan.
#pragma once

#include "app/importing/leadcontext.h"
#include "app/importing/leadplanner.h"
#include "app/importing/leadsettings.h"

namespace mizan {

/// Reads the file once, and again only where a cell shows that it was read wrong: the order of day and month,
/// the decimal sign, a column of agencies. Nothing but counts and a piece of the file stands in memory.
class LeadFile
{
public:
    /// Fails with UnknownAgency, or InvalidOptionValue for what @p request says. What @p around refers to
    /// outlives this.
    [[nodiscard]] static Result<LeadFile> open(const ImportRequest &request, const ImportSurroundings &around,
                                               TableFile table, Recognition recognition);

    /// The columns with their examples and what they are taken for.
    [[nodiscard]] Result<std::vector<ImportColumn>> columns() const;
    /// What importing the file would do. Fails with NoDateColumn, NoAgencyColumn, UndecidedDateOrder,
    /// UndecidedDecimal, NothingImportable or Cancelled.
    [[nodiscard]] Result<ImportPlan> plan() const;

private:
    explicit LeadFile(LeadContext context);

    [[nodiscard]] Result<> checkColumns() const;
    [[nodiscard]] LeadHints hints() const;
    [[nodiscard]] Result<LeadReading> reading(const LeadSettings &settings) const;
    [[nodiscard]] Result<LeadOutcome> readAll() const;
    [[nodiscard]] Result<std::optional<LeadOutcome>> readOnce(LeadSettings &settings) const;

    LeadContext m_context;
};

} // namespace mizan
