// LeadScan: one reading of a lead-level file from its first row to its last.
#pragma once

#include "app/importing/importrequest.h"
#include "app/importing/leadreader.h"
#include "app/importing/leadrowkind.h"
#include "app/importing/leadspill.h"
#include "app/importing/personaltext.h"
#include "app/importing/rejectedlist.h"
#include "app/importing/sourcespellings.h"
#include "app/importing/tablefile.h"

#include <functional>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace mizan {

/// What the rows were, besides the leads that went into the spill.
struct LeadHarvest
{
    RowCounts rows; ///< `unchanged` is left open
    RejectedList rejected;
    int rejectedCells = 0; ///< of accepted rows
    QStringList unknownAgencies;
    SourceSpellings spellings;
    Day first; ///< of all stages
    Day last;
    std::set<Id<Agency>> agencies;
};

class LeadScan
{
public:
    /// Asked now and then: true where reading on is in vain.
    using IsRefuted = std::function<bool(const LeadReader &)>;

    /// @p watch may be null. All references outlive this.
    LeadScan(const TableFile &table, const LeadRowClassifier &classifier, const RowBlanker &blanker,
             LeadReading reading, ImportWatch *watch);

    /// Puts the accepted rows into @p spill; false where it gave up for @p isRefuted. Fails with Cancelled,
    /// or as reading and writing do.
    [[nodiscard]] Result<bool> run(LeadSpill &spill, const IsRefuted &isRefuted);

    /// The cells of @p column are looked at for names of agencies, though it is not mapped.
    void lookForAgenciesIn(int column) { m_asideColumn = column; }
    [[nodiscard]] bool foundAgencyAside() const { return m_foundAgency; }
    [[nodiscard]] const LeadReader &reader() const { return m_reader; }
    [[nodiscard]] LeadHarvest takeHarvest() { return std::move(m_harvest); }

private:
    /// A row that may be a footer, kept until it shows whether data follows.
    struct HeldRow
    {
        int line = 0;
        std::vector<std::string> cells;
        std::string text;
    };

    Result<> use(const RawRow &row, LeadSpill &spill);
    Result<> addData(const RawRow &row, LeadSpill &spill);
    Result<> addHeld(LeadSpill &spill);
    void noteAccepted();
    void noteProblems(const RawRow &row, bool isAccepted);
    void noteAgencyAside(const RawRow &row);
    Result<> tellProgress(const RawRowReader &rows) const;

    const TableFile &m_table;
    const LeadRowClassifier &m_classifier;
    const RowBlanker &m_blanker;
    LeadReader m_reader;
    ImportWatch *m_watch;
    LeadHarvest m_harvest;
    LeadRow m_lead;
    std::vector<HeldRow> m_held;
    std::unordered_set<std::string> m_unknownNames;
    int m_asideColumn = -1;
    bool m_foundAgency = false;
    std::unordered_set<std::string> m_asideNames; ///< that are of no agency
};

} // namespace mizan
