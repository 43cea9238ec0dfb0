// LeadReader: turns the rows of a lead-level file into leads.
#pragma once

#include "app/importing/agencyrules.h"
#include "app/importing/amountcells.h"
#include "app/importing/daycells.h"
#include "app/importing/leadcolumns.h"
#include "app/importing/stagewords.h"
#include "app/leads/personhash.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace mizan {

/// How the rows of one file are to be read.
struct LeadReading
{
    LeadColumns columns;
    size_t headerCount = 0;
    QTimeZone zone;        ///< of the project
    QTimeZone writtenZone; ///< of timestamps without an offset
    DateOrder dateOrder = DateOrder::MonthDayYear;
    DecimalMark dealMark = DecimalMark::Point;
    DecimalMark scoreMark = DecimalMark::Point;
    Currency dealCurrency; ///< where neither the row nor the cell states one
    AgencyRules agencies;
    PersonHash hash;
    std::vector<std::uint64_t> erased; ///< hashes of e-mails whose persons are never kept, in order
    StageWords stageWords;
    bool implySteps = false;
    bool keepPersons = false;
};

/// Why a row, or one cell of it, cannot be used.
struct LeadProblem
{
    int column = -1; ///< negative: the whole row
    RejectReason reason = RejectReason::NoDate;
    QVariantList args;
};

/// What the rows showed besides leads.
struct LeadRemarks
{
    qint64 withoutKey = 0;
    qint64 impliedSteps = 0;
    QStringList damagedIds;
    bool operator==(const LeadRemarks &) const = default;
};

class LeadReader
{
public:
    explicit LeadReader(LeadReading reading);

    /// Fills @p row; false for a row that is rejected, for the last of problems().
    [[nodiscard]] bool read(const RawRow &raw, LeadRow &row);
    /// Of the row read last; of an accepted one they are cells that were left out.
    [[nodiscard]] const std::vector<LeadProblem> &problems() const { return m_problems; }

    /// Whether @p name is of an agency of the project.
    [[nodiscard]] bool namesAgency(std::string_view name) { return m_reading.agencies.knows(name); }

    [[nodiscard]] const LeadRemarks &remarks() const { return m_remarks; }
    [[nodiscard]] const DayCells &days() const { return m_days; }
    [[nodiscard]] const AmountCells &deals() const { return m_deals; }
    [[nodiscard]] const AmountCells &scores() const { return m_scores; }
    [[nodiscard]] const LeadReading &reading() const { return m_reading; }

private:
    bool hasRightWidth(const RawRow &raw);
    bool readAgency(const RawRow &raw, LeadRow &row);
    bool readDays(const RawRow &raw, LeadRow &row);
    void readDay(const RawRow &raw, LeadRow &row, size_t stage);
    bool readStage(const RawRow &raw, LeadRow &row);
    void readKeys(const RawRow &raw, LeadRow &row);
    void readNumbers(const RawRow &raw, LeadRow &row);
    std::optional<Currency> rowCurrency(const RawRow &raw);
    void readAttributes(const RawRow &raw, LeadRow &row);
    void readPerson(const RawRow &raw, LeadRow &row) const;
    void noteSteps(LeadRow &row);
    bool isDamaged(std::string_view id, CellKind kind);
    bool reject(int column, RejectReason reason, QVariantList args = {});

    LeadReading m_reading;
    DayCells m_days;
    AmountCells m_deals;
    AmountCells m_scores;
    std::vector<LeadProblem> m_problems;
    LeadRemarks m_remarks;
    std::string m_code; ///< of the currency looked up last
    std::optional<Currency> m_currency;
};

} // namespace mizan
