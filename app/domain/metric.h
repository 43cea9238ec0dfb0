// Metric: what can be measured per agency and month, and the catalogue of the built-in ones.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <vector>

namespace mizan {

/// The stable id of a metric, as in files and on the command line: `mql`.
struct MetricId
{
    QString text;
    std::strong_ordering operator<=>(const MetricId &) const = default;
    friend size_t qHash(const MetricId &id, size_t seed = 0) { return ::qHash(id.text, seed); }
};

enum class Unit { Count, Money, Ratio, Score, Duration };
enum class Direction { HigherIsBetter, LowerIsBetter };
/// How the months of a longer period are put together.
enum class Aggregation { Sum, RatioOfSums, Latest, Mean };

struct Metric
{
    MetricId id;
    Unit unit = Unit::Count;
    Direction direction = Direction::HigherIsBetter;
    Aggregation aggregation = Aggregation::Sum;
    bool isStage = false;         ///< a stage of the funnel, in catalogue order
    bool notToJudgeAlone = false; ///< reports say so beside it

    bool operator==(const Metric &) const = default;
};

/// The built-in metrics: visits, the funnel from lead to customer, money, then nurturing by e-mail.
[[nodiscard]] const std::vector<Metric> &metricCatalogue();
/// Null when no built-in metric has this id.
[[nodiscard]] const Metric *findMetric(const MetricId &id);
/// Place in the catalogue, for sorting; unknown ids come last.
[[nodiscard]] int catalogueIndex(const MetricId &id);

namespace metrics {
[[nodiscard]] const MetricId &visits();
[[nodiscard]] const MetricId &leads();
[[nodiscard]] const MetricId &mql();
[[nodiscard]] const MetricId &sql();
[[nodiscard]] const MetricId &opportunities();
[[nodiscard]] const MetricId &customers();
[[nodiscard]] const MetricId &spend();
[[nodiscard]] const MetricId &fee();
[[nodiscard]] const MetricId &pipelineValue();
[[nodiscard]] const MetricId &revenue();
[[nodiscard]] const MetricId &emailCampaigns();
[[nodiscard]] const MetricId &emailRecipients();
[[nodiscard]] const MetricId &emailDeliveries();
[[nodiscard]] const MetricId &emailOpens();
[[nodiscard]] const MetricId &emailClicks();
} // namespace metrics

} // namespace mizan
