// LeadRow: one row of a lead-level file, as the project keeps it.
#pragma once

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/domain/agency.h"
#include "app/domain/currency.h"
#include "app/domain/metric.h"
#include "app/domain/month.h"

#include <QDate>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace mizan {

struct ImportRecord;

/// The way of a lead through the funnel.
enum class Stage : std::uint8_t { Lead, Mql, Sql, Opportunity, Customer };
inline constexpr size_t stageCount = 5;
[[nodiscard]] const MetricId &metricOf(Stage stage);
/// None when @p metric is no stage.
[[nodiscard]] std::optional<Stage> stageOf(const MetricId &metric);

/// A day of the project's time zone as days since 1970-01-01, to 2149-06-05; 0: not known.
struct Day
{
    std::uint16_t number = 0;

    [[nodiscard]] static Day of(QDate date); ///< not known where out of range
    [[nodiscard]] bool isKnown() const { return number != 0; }
    [[nodiscard]] QDate date() const;  ///< invalid when not known
    [[nodiscard]] Month month() const; ///< of a known day
    auto operator<=>(const Day &) const = default;
};

/// Names, addresses and numbers of a person, kept only where the import was told to keep them.
struct Person
{
    std::string name, email, phone; ///< UTF-8
    [[nodiscard]] bool isEmpty() const { return name.empty() && email.empty() && phone.empty(); }
    bool operator==(const Person &) const = default;
};

/// What one row says of one lead; what it does not say is empty. Text is UTF-8.
struct LeadRow
{
    int line = 0; ///< of the file, from 1
    Id<Agency> agency;
    std::uint64_t recordHash = 0;     ///< salted hash of the record id; 0: the row has none
    std::uint64_t emailHash = 0;      ///< salted hash of the case-folded e-mail; 0: the row has none
    std::array<Day, stageCount> days; ///< when each stage was entered; of a cohort file the creation day
    std::optional<Stage> stage;       ///< the current stage, where the file has it
    std::string source;
    std::string campaign;
    std::optional<double> score;
    std::optional<std::int64_t> dealMinorUnits;
    Currency dealCurrency;  ///< of the deal's value
    std::string attributes; ///< qualifying attributes as compact JSON object, keys sorted; empty: none
    Person person;

    [[nodiscard]] bool hasKey() const { return recordHash != 0 || emailHash != 0; }
    [[nodiscard]] Day day(Stage which) const { return days[static_cast<size_t>(which)]; }
    bool operator==(const LeadRow &) const = default;
};

/// Gives rows one at a time; @p row is the same object each time, so that its memory is used again.
class LeadRows
{
public:
    virtual ~LeadRows() = default;
    [[nodiscard]] virtual Result<bool> next(LeadRow &row) = 0;
};

/// The accepted rows of one lead-level file, ready to be stored, outside of memory.
class LeadBatch
{
public:
    virtual ~LeadBatch() = default;
    [[nodiscard]] virtual qint64 size() const = 0; ///< rows
    /// Another reading from the beginning.
    [[nodiscard]] virtual Result<std::unique_ptr<LeadRows>> rows() const = 0;
};

/// One import's rows as they are stored, in the order of their lines.
class StoredLeadRows : public LeadRows
{
public:
    [[nodiscard]] virtual Id<ImportRecord> import() const = 0; ///< of the row given last
    [[nodiscard]] virtual qint64 rowId() const = 0;            ///< of the row given last: `lead_rows.id`
};

/// The lead rows of a project's imports; safe to use from a thread of its own.
class LeadArchive
{
public:
    virtual ~LeadArchive() = default;
    /// All rows by import, oldest import first, then by line. Persons and attributes are left out.
    [[nodiscard]] virtual Result<std::unique_ptr<StoredLeadRows>> rows() const = 0;
};

} // namespace mizan
