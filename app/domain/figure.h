// Where a number comes from: observations of imports, typed figures, and the figure in force.
#pragma once

#include "app/base/id.h"
#include "app/domain/agency.h"
#include "app/domain/currency.h"
#include "app/domain/metric.h"
#include "app/domain/month.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace mizan {

/// Who says so: the agency itself, or the records of a CRM export.
enum class Source { Reported, Counted };
/// How the months of a figure were made; figures of different bases are never put in one row of a test.
enum class Basis { Monthly, StageEntry, Cohort };

/// One square of the project: what is measured, of whom, when.
struct Cell
{
    Id<Agency> agency;
    MetricId metric;
    Month month;
    auto operator<=>(const Cell &) const = default;
    friend size_t qHash(const Cell &cell, size_t seed = 0)
    {
        return qHashMulti(seed, cell.agency, cell.metric, cell.month);
    }
};

/// A number with its currency. Money is in minor units (cents); everything else has no currency.
struct Value
{
    double number = 0;
    Currency currency;
    bool operator==(const Value &) const = default;
};

struct Target
{
    Cell cell;
    Value value; ///< never negative
    bool operator==(const Target &) const = default;
};

struct ImportRecord;

/// What one import says about one cell.
struct Observation
{
    Id<ImportRecord> import;
    Cell cell;
    Value value;
    bool operator==(const Observation &) const = default;
};

/// Months in which an import speaks for an agency and a metric: without an observation there, a sum is 0.
struct Coverage
{
    Id<ImportRecord> import;
    Id<Agency> agency;
    MetricId metric;
    MonthRange months;
    QDate until; ///< last day the data reaches; before the last month's end it is not complete
    bool operator==(const Coverage &) const = default;
};

/// A figure typed by hand: the first of its cell, or a correction over an imported one.
struct TypedFigure
{
    Cell cell;
    Source source = Source::Reported;
    Value value;
    QString author;
    QDateTime typedAt;               ///< UTC
    QString reason;                  ///< may be empty
    std::optional<double> corrected; ///< the imported number it was typed over; none: there was none
    bool operator==(const TypedFigure &) const = default;
};

/// The figure in force for one cell and source.
struct Figure
{
    Value value;
    Source source = Source::Reported;
    Basis basis = Basis::Monthly;
    std::optional<Id<ImportRecord>> import; ///< of the imported number, in force or corrected
    std::optional<double> imported;         ///< what the newest import says
    std::optional<TypedFigure> typed;       ///< set when typed by hand
    QDate until;                            ///< last day of the month that the data reaches
    bool complete = false;                  ///< the data reaches the month's end

    /// A later import says something else than what the correction was typed over.
    [[nodiscard]] bool isDisputed() const { return typed && imported && typed->corrected != imported; }
    bool operator==(const Figure &) const = default;
};

/// Both sources of one cell, side by side.
struct CellFigures
{
    std::optional<Figure> reported;
    std::optional<Figure> counted;
    bool operator==(const CellFigures &) const = default;

    /// The figure to judge: of the preferred source where it exists, else of the other.
    [[nodiscard]] const Figure *judged(Source preferred) const;
};

} // namespace mizan
