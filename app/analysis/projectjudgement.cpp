#include "app/analysis/projectjudgement.h"

#include <algorithm>

namespace mizan {

namespace {

/// What @p agency has figures or targets of, and what it is judged by.
std::vector<MetricId> shownMetrics(const FigureBook &book, Id<Agency> agency, const ProjectSettings &settings)
{
    std::vector<MetricId> shown = book.metricsOf(agency);
    for (const MetricId &judged : settings.judgedMetrics) {
        if (std::ranges::find(shown, judged) == shown.end())
            shown.push_back(judged);
    }
    std::ranges::stable_sort(shown, {}, catalogueIndex);
    return shown;
}

JudgedMetric judgeMetric(const FigureBook &book, const Agency &agency, const MetricId &id,
                         const ProjectJudgement &judgement)
{
    const Metric *metric = findMetric(id);
    JudgedMetric judged{metric ? *metric : Metric{id}, {}};
    if (!judgement.range)
        return judged;
    const Source preferred = judgement.settings.judgedSource;
    const Series *known = book.track(agency.id, id);
    judged.months = known ? judge(*known, preferred, judgement.asOf)
                          : judge(book.series(agency, id, *judgement.range), preferred, judgement.asOf);
    return judged;
}

/// The judged metrics of an agency in one month, in the settings' order.
std::vector<const JudgedMonth *> judgedIn(const JudgedAgency &agency, const ProjectSettings &settings,
                                          Month month)
{
    std::vector<const JudgedMonth *> found;
    for (const MetricId &id : settings.judgedMetrics) {
        const JudgedMetric *metric = agency.metric(id);
        if (const JudgedMonth *judged = metric ? metric->at(month) : nullptr)
            found.push_back(judged);
    }
    return found;
}

bool anyIs(const std::vector<const JudgedMonth *> &months, Verdict verdict)
{
    return std::ranges::find(months, verdict, &JudgedMonth::verdict) != months.end();
}

/// State of months that all have a target.
AgencyState stateWithTargets(const std::vector<const JudgedMonth *> &months)
{
    if (anyIs(months, Verdict::Missed))
        return AgencyState::Missed;
    if (anyIs(months, Verdict::InProgress))
        return AgencyState::InProgress;
    if (anyIs(months, Verdict::NoData))
        return AgencyState::NoData;
    return anyIs(months, Verdict::NoTarget) ? AgencyState::NoTarget : AgencyState::Met;
}

/// State of months without any target: one with data lacks nothing but the target.
AgencyState stateWithoutTargets(const std::vector<const JudgedMonth *> &months)
{
    if (anyIs(months, Verdict::InProgress))
        return AgencyState::InProgress;
    return anyIs(months, Verdict::NoTarget) ? AgencyState::NoTarget : AgencyState::NoData;
}

/// The last month for which @p wanted holds in a metric of any agency.
template <typename Wanted>
std::optional<Month> lastMonth(const std::vector<JudgedAgency> &agencies, Wanted wanted)
{
    std::optional<Month> last;
    for (const JudgedAgency &agency : agencies) {
        for (const JudgedMetric &metric : agency.metrics) {
            for (const JudgedMonth &judged : metric.months) {
                if ((!last || *last < judged.month) && wanted(metric, judged))
                    last = judged.month;
            }
        }
    }
    return last;
}

/// The last day of @p month that all judged metrics of @p agency reach which have a target or a figure there.
QDate completeUntil(const JudgedAgency &agency, const ProjectSettings &settings, Month month)
{
    QDate until;
    for (const JudgedMonth *judged : judgedIn(agency, settings, month)) {
        if (!judged->actual && judged->target)
            return {};
        if (judged->actual)
            until = until.isValid() ? std::min(until, judged->until) : judged->until;
    }
    return until;
}

} // namespace

const JudgedMonth *JudgedMetric::at(Month month) const
{
    if (months.empty() || month < months.front().month || months.back().month < month)
        return nullptr;
    return &months[static_cast<size_t>(month - months.front().month)];
}

const JudgedMetric *JudgedAgency::metric(const MetricId &id) const
{
    const auto found =
        std::ranges::find_if(metrics, [&id](const JudgedMetric &judged) { return judged.metric.id == id; });
    return found == metrics.end() ? nullptr : &*found;
}

Verdict JudgedAgency::verdictOutside(Month month) const
{
    if (!agency.isUnderContract(month))
        return Verdict::NotUnderContract;
    return asOf.isValid() && Month::of(asOf) <= month ? Verdict::InProgress : Verdict::NoData;
}

const JudgedAgency *ProjectJudgement::agency(Id<Agency> id) const
{
    const auto found =
        std::ranges::find_if(agencies, [id](const JudgedAgency &judged) { return judged.agency.id == id; });
    return found == agencies.end() ? nullptr : &*found;
}

Month ProjectJudgement::latestMonth() const
{
    const auto complete = lastMonth(agencies, [this](const JudgedMetric &metric, const JudgedMonth &judged) {
        return judged.complete && settings.isJudged(metric.metric.id);
    });
    if (complete)
        return *complete;
    const auto withData = lastMonth(agencies, [](const JudgedMetric &metric, const JudgedMonth &judged) {
        return judged.actual && metric.metric.id != metrics::fee(); // fees are known ahead
    });
    return withData.value_or(Month::of(asOf));
}

ProjectJudgement judgeProject(const ProjectData &data, QDate asOf)
{
    return judgeProject(data, FigureBook(data), asOf);
}

ProjectJudgement judgeProject(const ProjectData &data, const FigureBook &book, QDate asOf)
{
    ProjectJudgement judgement{asOf, data.settings, book.range(), {}};
    judgement.agencies.reserve(data.agencies.size());
    for (const Agency &agency : data.agencies) {
        JudgedAgency judged{agency, {}, asOf};
        for (const MetricId &id : shownMetrics(book, agency.id, data.settings))
            judged.metrics.push_back(judgeMetric(book, agency, id, judgement));
        judgement.agencies.push_back(std::move(judged));
    }
    return judgement;
}

AgencyState stateOf(const JudgedAgency &agency, const ProjectSettings &settings, Month month)
{
    if (!agency.agency.isUnderContract(month))
        return AgencyState::NotUnderContract;
    const std::vector<const JudgedMonth *> all = judgedIn(agency, settings, month);
    if (all.empty() && agency.verdictOutside(month) == Verdict::InProgress)
        return AgencyState::InProgress;
    std::vector<const JudgedMonth *> aimed;
    std::ranges::copy_if(all, std::back_inserter(aimed),
                         [](const JudgedMonth *judged) { return judged->target.has_value(); });
    return aimed.empty() ? stateWithoutTargets(all) : stateWithTargets(aimed);
}

std::vector<const JudgedMetric *> missedMetrics(const JudgedAgency &agency, const ProjectSettings &settings,
                                                Month month)
{
    std::vector<const JudgedMetric *> missed;
    for (const MetricId &id : settings.judgedMetrics) {
        const JudgedMetric *metric = agency.metric(id);
        const JudgedMonth *judged = metric ? metric->at(month) : nullptr;
        if (judged && judged->verdict == Verdict::Missed)
            missed.push_back(metric);
    }
    return missed;
}

QDate completeUntil(const ProjectJudgement &judgement, Month month)
{
    QDate until;
    for (const JudgedAgency &agency : judgement.agencies) {
        if (!agency.agency.isUnderContract(month))
            continue;
        const QDate own = completeUntil(agency, judgement.settings, month);
        if (!own.isValid())
            return {};
        until = until.isValid() ? std::min(until, own) : own;
    }
    return until;
}

} // namespace mizan
