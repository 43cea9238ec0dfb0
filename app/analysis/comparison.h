// Comparison: several agencies side by side over one period, and which of their differences are signals.
#pragma once

#include "app/analysis/comparedclaims.h"
#include "app/analysis/cost.h"
#include "app/analysis/projectjudgement.h"
#include "app/analysis/rates.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace mizan {

/// An agency to compare, of the open project or of another one.
struct ComparedSource
{
    QString file;                         ///< name of its project file
    QString client;                       ///< of its project
    const JudgedAgency *agency = nullptr; ///< outlives the comparison's making
    size_t place =
        0; ///< among all that can be compared, chosen or not, the open project's first: gives its colour
};

/// One stage metric of one agency over the period.
struct ComparedMetric
{
    MetricId metric;
    int judgedMonths = 0;             ///< met or missed
    int months = 0;                   ///< of the period under contract
    double actual = 0;                ///< sum of the judged months
    double target = 0;                ///< likewise
    std::optional<double> attainment; ///< pooled: of the sums; none without a target
    int missedMonths = 0;
    int longestMiss = 0;   ///< months missed in a row; a month that was not judged ends the row
    double counted = 0;    ///< sum of the complete months, with or without a target
    int countedMonths = 0; ///< complete months under contract
    bool operator==(const ComparedMetric &) const = default;
};

/// The share of one stage that is, in the same months, of the next one too.
struct ComparedRate
{
    MetricId from;
    MetricId to;
    SameMonthRate rate;
    std::optional<Interval> interval; ///< Wilson 95 %; none while the share exceeds 1
    bool operator==(const ComparedRate &) const = default;
};

struct ComparedCost
{
    MetricId metric;
    UnitCost cost;
    bool operator==(const ComparedCost &) const = default;
};

/// What was paid in the complete months under contract in which it is known.
struct ComparedMoney
{
    MetricId metric; ///< fee or spend
    std::optional<double> minorUnits;
    Currency currency;
    bool mixedCurrencies = false; ///< then nothing was added up
    int months = 0;
    bool operator==(const ComparedMoney &) const = default;
};

struct ComparedAgency
{
    QString file;
    QString client;
    QString name;
    size_t place = 0;                    ///< as told by its source
    std::vector<ComparedMetric> metrics; ///< as asked for; also those that the agency lacks
    std::vector<ComparedRate> rates;
    std::vector<ComparedCost> costs;
    std::vector<std::vector<JudgedMonth>> months; ///< by metric, then by slot of the period
    Id<Agency> id = {};                           ///< in its project
    std::vector<ComparedMoney> money = {};        ///< fee, then spend
    bool operator==(const ComparedAgency &) const = default;
};

/// The test of one pair of agencies in one metric or rate.
struct Difference
{
    MetricId metric;
    std::optional<MetricId> ofStage; ///< of a rate: the stage it is a share of
    size_t a = 0;                    ///< place in Comparison::agencies
    size_t b = 0;
    double pValue = 1;
    double adjusted = 1; ///< by Holm, among all pairs of this metric or rate
    bool operator==(const Difference &) const = default;

    [[nodiscard]] bool isSignal() const { return adjusted < 0.05; }
};

enum class Alignment {
    Calendar,      ///< the slots are the months of the period
    ContractMonth, ///< slot 0 is each agency's first month under contract within the period
};

struct Comparison
{
    MonthRange period;
    Alignment alignment = Alignment::Calendar;
    std::vector<MetricId> metrics;
    std::vector<ComparedAgency> agencies;
    std::vector<Difference> differences;
    ComparedClaims claims = {}; ///< not known until comparedClaims() is put here
    bool operator==(const Comparison &) const = default;

    /// The number of slots of the longest agency.
    [[nodiscard]] int slotCount() const;
    [[nodiscard]] const Difference *difference(const MetricId &metric, const std::optional<MetricId> &ofStage,
                                               size_t a, size_t b) const;
    /// The agency with the best attainment, where its difference to every other one is a signal.
    [[nodiscard]] std::optional<size_t> bestAttainment(size_t metric) const;
    /// Likewise of the rate at @p rate.
    [[nodiscard]] std::optional<size_t> bestRate(size_t rate) const;
};

/// The metrics must be stages. Pairs of an agency without data are not tested.
[[nodiscard]] Comparison compare(const std::vector<ComparedSource> &sources, MonthRange period,
                                 std::vector<MetricId> metrics, Alignment alignment);

/// The steps of the funnel whose rates are compared: lead to MQL, MQL to SQL, …
[[nodiscard]] const std::vector<std::pair<MetricId, MetricId>> &funnelSteps();

} // namespace mizan
