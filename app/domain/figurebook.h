// FigureBook: the figures in force of a whole project, derived from imports and corrections.
#pragma once

#include "app/domain/projectdata.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace mizan {

/// One month of a series: what was aimed at and what is known.
struct SeriesMonth
{
    std::optional<Value> target;
    CellFigures figures;
    bool underContract = true;
    bool operator==(const SeriesMonth &) const = default;
};

/// One agency's months of one metric, oldest first and without gaps: what judging reads.
struct Series
{
    Id<Agency> agency;
    Metric metric;
    Month first;
    std::vector<SeriesMonth> months;
    bool operator==(const Series &) const = default;

    [[nodiscard]] MonthRange range() const { return {first, first + static_cast<int>(months.size()) - 1}; }
    [[nodiscard]] const SeriesMonth *at(Month month) const; ///< null outside the range
};

/// The currency of a zero of @p metric that an import means by having no row: that of the agency's amounts in
/// @p observations, which are those of the import by cell; @p otherwise where there are none. None for
/// counts.
[[nodiscard]] Currency currencyOfZero(std::span<const Observation> observations, Id<Agency> agency,
                                      const Metric &metric, const Currency &otherwise);

/// The figures in force: newest import first, corrections on top; a covered month under
/// contract without a row is 0.
class FigureBook
{
public:
    FigureBook() = default;
    explicit FigureBook(const ProjectData &data);

    [[nodiscard]] CellFigures figures(const Cell &cell) const;
    [[nodiscard]] std::optional<Value> target(const Cell &cell) const;
    /// Metrics with a figure or a target for this agency, in catalogue order.
    [[nodiscard]] std::vector<MetricId> metricsOf(Id<Agency> agency) const;
    /// First to last month with a figure or a target of any agency; none in an empty project.
    [[nodiscard]] std::optional<MonthRange> range() const { return m_range; }
    /// All months of range() of one agency and metric; null when neither figure nor target is known.
    [[nodiscard]] const Series *track(Id<Agency> agency, const MetricId &metric) const;
    /// @p range must not be empty; the agency must be one of the data this book was made of.
    [[nodiscard]] Series series(const Agency &agency, const MetricId &metric, MonthRange range) const;

private:
    struct TrackKey
    {
        Id<Agency> agency;
        MetricId metric;
        bool operator==(const TrackKey &) const = default;
        friend size_t qHash(const TrackKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.agency, key.metric);
        }
    };

    Series &trackFor(const ProjectData &data, const Cell &cell);
    SeriesMonth &square(const ProjectData &data, const Cell &cell);
    void addImport(const ProjectData &data, const ImportRecord &import);
    void addCoverage(const ProjectData &data, const ImportRecord &import, const Coverage &coverage,
                     std::span<const Observation> observations);
    void addFees(const ProjectData &data);

    QHash<TrackKey, size_t> m_places; ///< into m_tracks
    std::vector<Series> m_tracks;
    size_t m_latest = 0; ///< the track asked for last: rows come in the order of their cells
    std::optional<MonthRange> m_range;
};

} // namespace mizan
