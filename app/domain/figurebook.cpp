#include "app/domain/figurebook.h"

#include "app/domain/importedby.h"

#include <algorithm>
#include <tuple>

namespace mizan {

namespace {

std::optional<Figure> &slot(CellFigures &cell, Source source)
{
    return source == Source::Reported ? cell.reported : cell.counted;
}

/// What @p import says of a covered month before its rows are looked at: 0, as far as the data reaches.
Figure coveredFigure(const ImportRecord &import, QDate dataUntil, Month month)
{
    Figure figure;
    figure.source = import.source;
    figure.basis = import.basis;
    figure.import = import.id;
    figure.imported = 0.0;
    figure.until = std::min(month.lastDay(), dataUntil);
    figure.complete = figure.until == month.lastDay();
    return figure;
}

/// A typed figure speaks for the whole month once the month is over, else up to @p day, on which it was
/// typed.
Figure typedFigure(const TypedFigure &typed, QDate day, const std::optional<Figure> &below)
{
    Figure figure = below.value_or(Figure{});
    figure.source = typed.source;
    figure.value = typed.value;
    figure.typed = typed;
    const QDate end = typed.cell.month.lastDay();
    const QDate typedUntil = std::min(end, day);
    figure.until = figure.until.isValid() ? std::max(figure.until, typedUntil) : typedUntil;
    figure.complete = day > end || figure.complete;
    return figure;
}

void widen(std::optional<MonthRange> &range, MonthRange by)
{
    range = range ? MonthRange{std::min(range->first, by.first), std::max(range->last, by.last)} : by;
}

/// First to last month that anything is known of.
std::optional<MonthRange> rangeOf(const ProjectData &data)
{
    std::optional<MonthRange> range;
    for (const Target &target : data.targets)
        widen(range, {target.cell.month, target.cell.month});
    for (const Coverage &coverage : data.coverage)
        widen(range, coverage.months);
    for (const Observation &observation : data.observations)
        widen(range, {observation.cell.month, observation.cell.month});
    for (const TypedFigure &typed : data.typedFigures)
        widen(range, {typed.cell.month, typed.cell.month});
    return range;
}

Series emptySeries(const Agency &agency, const MetricId &id, MonthRange range)
{
    const Metric *metric = findMetric(id);
    Series series{agency.id, metric ? *metric : Metric{id}, range.first, {}};
    series.months.resize(static_cast<size_t>(range.count()));
    for (Month month = range.first; month <= range.last; ++month)
        series.months[static_cast<size_t>(month - range.first)].underContract = agency.isUnderContract(month);
    return series;
}

} // namespace

Currency currencyOfZero(std::span<const Observation> observations, Id<Agency> agency, const Metric &metric,
                        const Currency &otherwise)
{
    if (metric.unit != Unit::Money)
        return {};
    const auto first = std::ranges::partition_point(observations, [&](const Observation &seen) {
        return std::tie(seen.cell.agency, seen.cell.metric) < std::tie(agency, metric.id);
    });
    const bool isThere =
        first != observations.end() && first->cell.agency == agency && first->cell.metric == metric.id;
    return isThere ? first->value.currency : otherwise;
}

const Figure *CellFigures::judged(Source preferred) const
{
    const auto &first = preferred == Source::Reported ? reported : counted;
    const auto &second = preferred == Source::Reported ? counted : reported;
    if (first)
        return &*first;
    return second ? &*second : nullptr;
}

const SeriesMonth *Series::at(Month month) const
{
    return !months.empty() && range().contains(month) ? &months[static_cast<size_t>(month - first)] : nullptr;
}

FigureBook::FigureBook(const ProjectData &data)
    : m_range(rangeOf(data))
{
    for (const Target &target : data.targets)
        square(data, target.cell).target = target.value;
    for (const ImportRecord &import : data.imports) // oldest first: the newest has the last word
        addImport(data, import);
    const QTimeZone zone = data.settings.zone();
    for (const TypedFigure &typed : data.typedFigures) {
        auto &figure = slot(square(data, typed.cell).figures, typed.source);
        figure = typedFigure(typed, typed.typedAt.toTimeZone(zone).date(), figure);
    }
    addFees(data);
}

Series &FigureBook::trackFor(const ProjectData &data, const Cell &cell)
{
    if (m_latest < m_tracks.size() && m_tracks[m_latest].agency == cell.agency &&
        m_tracks[m_latest].metric.id == cell.metric)
        return m_tracks[m_latest];
    const auto known = m_places.constFind({cell.agency, cell.metric});
    m_latest = known != m_places.constEnd() ? *known : m_tracks.size();
    if (m_latest < m_tracks.size())
        return m_tracks[m_latest];
    m_places.insert({cell.agency, cell.metric}, m_latest);
    const Agency *agency = data.agency(cell.agency);
    m_tracks.push_back(emptySeries(agency ? *agency : Agency{}, cell.metric, *m_range));
    m_tracks.back().agency = cell.agency;
    return m_tracks.back();
}

SeriesMonth &FigureBook::square(const ProjectData &data, const Cell &cell)
{
    return trackFor(data, cell).months[static_cast<size_t>(cell.month - m_range->first)];
}

void FigureBook::addCoverage(const ProjectData &data, const ImportRecord &import, const Coverage &coverage,
                             std::span<const Observation> observations)
{
    Series &track = trackFor(data, {coverage.agency, coverage.metric, coverage.months.first});
    const Currency currency =
        currencyOfZero(observations, coverage.agency, track.metric, data.settings.currency);
    for (Month month = coverage.months.first; month <= coverage.months.last; ++month) {
        SeriesMonth &covered = track.months[static_cast<size_t>(month - m_range->first)];
        if (!covered.underContract)
            continue; // nobody owes a figure for such a month: silence is not zero
        auto &figure = slot(covered.figures, import.source);
        if (track.metric.aggregation != Aggregation::Sum) {
            figure.reset(); // only an observation can say something of such a month
            continue;
        }
        figure = coveredFigure(import, coverage.until, month);
        figure->value.currency = currency;
    }
}

void FigureBook::addImport(const ProjectData &data, const ImportRecord &import)
{
    const auto coverage = importedBy(data.coverage, import.id);
    const auto observations = importedBy(data.observations, import.id);
    for (const Coverage &part : coverage)
        addCoverage(data, import, part, observations);
    for (const Observation &seen : observations) {
        auto &figure = slot(square(data, seen.cell).figures, import.source);
        if (!figure || figure->import != import.id) {
            const auto around = std::ranges::find_if(coverage, [&seen](const Coverage &part) {
                return part.agency == seen.cell.agency && part.metric == seen.cell.metric &&
                       part.months.contains(seen.cell.month);
            });
            figure =
                coveredFigure(import, around == coverage.end() ? seen.cell.month.lastDay() : around->until,
                              seen.cell.month);
        }
        figure->value = seen.value;
        figure->imported = seen.value.number;
    }
}

void FigureBook::addFees(const ProjectData &data)
{
    if (!m_range)
        return;
    for (const Agency &agency : data.agencies) {
        for (Month month = m_range->first; !agency.fees.empty() && month <= m_range->last; ++month) {
            const auto fee = agency.feeIn(month);
            if (!fee)
                continue;
            auto &figure = square(data, {agency.id, metrics::fee(), month}).figures.reported;
            if (figure)
                continue;
            figure = Figure{};
            figure->value = {static_cast<double>(fee->minorUnits), fee->currency};
            figure->until = month.lastDay();
            figure->complete = true;
        }
    }
}

const Series *FigureBook::track(Id<Agency> agency, const MetricId &metric) const
{
    const auto place = m_places.constFind({agency, metric});
    return place == m_places.constEnd() ? nullptr : &m_tracks[*place];
}

CellFigures FigureBook::figures(const Cell &cell) const
{
    const Series *known = track(cell.agency, cell.metric);
    const SeriesMonth *month = known ? known->at(cell.month) : nullptr;
    return month ? month->figures : CellFigures{};
}

std::optional<Value> FigureBook::target(const Cell &cell) const
{
    const Series *known = track(cell.agency, cell.metric);
    const SeriesMonth *month = known ? known->at(cell.month) : nullptr;
    return month ? month->target : std::nullopt;
}

std::vector<MetricId> FigureBook::metricsOf(Id<Agency> agency) const
{
    std::vector<MetricId> known;
    for (const Metric &metric : metricCatalogue()) {
        const Series *series = track(agency, metric.id);
        if (series && std::ranges::any_of(series->months, [](const SeriesMonth &month) {
                return month.target || month.figures.reported || month.figures.counted;
            }))
            known.push_back(metric.id);
    }
    return known;
}

Series FigureBook::series(const Agency &agency, const MetricId &metric, MonthRange range) const
{
    Q_ASSERT(!range.isEmpty());
    const Series *known = track(agency.id, metric);
    if (known && m_range == range)
        return *known;
    Series series = emptySeries(agency, metric, range);
    for (SeriesMonth &month : series.months) {
        const auto place = static_cast<int>(&month - series.months.data());
        if (const SeriesMonth *there = known ? known->at(range.first + place) : nullptr)
            month = *there;
    }
    return series;
}

} // namespace mizan
