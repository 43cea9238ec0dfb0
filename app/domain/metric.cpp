// The catalogue of the built-in metrics: the one place to add another.
#include "app/domain/metric.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace metrics {

const MetricId &visits()
{
    static const MetricId id{u"visits"_s};
    return id;
}

const MetricId &leads()
{
    static const MetricId id{u"leads"_s};
    return id;
}

const MetricId &mql()
{
    static const MetricId id{u"mql"_s};
    return id;
}

const MetricId &sql()
{
    static const MetricId id{u"sql"_s};
    return id;
}

const MetricId &opportunities()
{
    static const MetricId id{u"opportunities"_s};
    return id;
}

const MetricId &customers()
{
    static const MetricId id{u"customers"_s};
    return id;
}

const MetricId &spend()
{
    static const MetricId id{u"spend"_s};
    return id;
}

const MetricId &fee()
{
    static const MetricId id{u"fee"_s};
    return id;
}

const MetricId &pipelineValue()
{
    static const MetricId id{u"pipeline_value"_s};
    return id;
}

const MetricId &revenue()
{
    static const MetricId id{u"revenue"_s};
    return id;
}

const MetricId &emailCampaigns()
{
    static const MetricId id{u"email_campaigns"_s};
    return id;
}

const MetricId &emailRecipients()
{
    static const MetricId id{u"email_recipients"_s};
    return id;
}

const MetricId &emailDeliveries()
{
    static const MetricId id{u"email_deliveries"_s};
    return id;
}

const MetricId &emailOpens()
{
    static const MetricId id{u"email_opens"_s};
    return id;
}

const MetricId &emailClicks()
{
    static const MetricId id{u"email_clicks"_s};
    return id;
}

} // namespace metrics

const std::vector<Metric> &metricCatalogue()
{
    using enum Unit;
    using enum Direction;
    using enum Aggregation;
    static const std::vector<Metric> catalogue = {
        {metrics::visits(), Count, HigherIsBetter, Sum, true, false},
        {metrics::leads(), Count, HigherIsBetter, Sum, true, true},
        {metrics::mql(), Count, HigherIsBetter, Sum, true, false},
        {metrics::sql(), Count, HigherIsBetter, Sum, true, false},
        {metrics::opportunities(), Count, HigherIsBetter, Sum, true, false},
        {metrics::customers(), Count, HigherIsBetter, Sum, true, false},
        {metrics::spend(), Money, LowerIsBetter, Sum, false, false},
        {metrics::fee(), Money, LowerIsBetter, Sum, false, false},
        {metrics::pipelineValue(), Money, HigherIsBetter, Sum, false, false},
        {metrics::revenue(), Money, HigherIsBetter, Sum, false, false},
        {metrics::emailCampaigns(), Count, HigherIsBetter, Sum, false, false},
        {metrics::emailRecipients(), Count, HigherIsBetter, Sum, false, false},
        {metrics::emailDeliveries(), Count, HigherIsBetter, Sum, false, false},
        {metrics::emailOpens(), Count, HigherIsBetter, Sum, false, false},
        {metrics::emailClicks(), Count, HigherIsBetter, Sum, false, false},
    };
    return catalogue;
}

const Metric *findMetric(const MetricId &id)
{
    const auto &all = metricCatalogue();
    const auto found = std::ranges::find(all, id, &Metric::id);
    return found == all.end() ? nullptr : &*found;
}

int catalogueIndex(const MetricId &id)
{
    const auto &all = metricCatalogue();
    return static_cast<int>(std::ranges::find(all, id, &Metric::id) - all.begin());
}

} // namespace mizan
