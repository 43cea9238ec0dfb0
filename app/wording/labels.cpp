// The names of metrics, verdicts, signals, sources and changes.
#include "app/wording/labels.h"

#include "app/wording/numbers.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// What is said about one metric, as sources of translations.
struct MetricTexts
{
    const MetricId &(*id)();
    const char *name;
    const char *fullName;
    const char *meaning;
    const char *counted; ///< with %n for counts, with %1 for money
    const char *amount;  ///< of counts that are no whole numbers: with %1
};

constexpr MetricTexts metricTexts[] = {
    {metrics::visits, QT_TRANSLATE_NOOP("Metrics", "Visits"), QT_TRANSLATE_NOOP("Metrics", "Website visits"),
     QT_TRANSLATE_NOOP("Metrics", "Visits to the client's website."),
     QT_TRANSLATE_N_NOOP("Metrics", "%n visit(s)"), QT_TRANSLATE_NOOP("Metrics", "%1 visits")},
    {metrics::leads, QT_TRANSLATE_NOOP("Metrics", "Leads"), QT_TRANSLATE_NOOP("Metrics", "Leads"),
     QT_TRANSLATE_NOOP("Metrics", "Website visitors who sent a form with their contact data."),
     QT_TRANSLATE_N_NOOP("Metrics", "%n lead(s)"), QT_TRANSLATE_NOOP("Metrics", "%1 leads")},
    {metrics::mql, QT_TRANSLATE_NOOP("Metrics", "MQL"),
     QT_TRANSLATE_NOOP("Metrics", "Marketing qualified leads (MQL)"),
     QT_TRANSLATE_NOOP("Metrics", "Leads that fit the ideal customer profile."),
     QT_TRANSLATE_N_NOOP("Metrics", "%n MQL(s)"), QT_TRANSLATE_NOOP("Metrics", "%1 MQLs")},
    {metrics::sql, QT_TRANSLATE_NOOP("Metrics", "SQL"),
     QT_TRANSLATE_NOOP("Metrics", "Sales qualified leads (SQL)"),
     QT_TRANSLATE_NOOP("Metrics", "Qualified leads that have shown they are ready to buy."),
     QT_TRANSLATE_N_NOOP("Metrics", "%n SQL(s)"), QT_TRANSLATE_NOOP("Metrics", "%1 SQLs")},
    {metrics::opportunities, QT_TRANSLATE_NOOP("Metrics", "Opportunities"),
     QT_TRANSLATE_NOOP("Metrics", "Opportunities"),
     QT_TRANSLATE_NOOP("Metrics", "Leads who are in a live talk with sales."),
     QT_TRANSLATE_N_NOOP("Metrics", "%n opportunity(s)"), QT_TRANSLATE_NOOP("Metrics", "%1 opportunities")},
    {metrics::customers, QT_TRANSLATE_NOOP("Metrics", "Customers"),
     QT_TRANSLATE_NOOP("Metrics", "New customers"), QT_TRANSLATE_NOOP("Metrics", "Leads who have bought."),
     QT_TRANSLATE_N_NOOP("Metrics", "%n customer(s)"), QT_TRANSLATE_NOOP("Metrics", "%1 customers")},
    {metrics::spend, QT_TRANSLATE_NOOP("Metrics", "Media spend"), QT_TRANSLATE_NOOP("Metrics", "Media spend"),
     QT_TRANSLATE_NOOP("Metrics", "What was spent on advertising, without the agency's fee."), nullptr,
     QT_TRANSLATE_NOOP("Metrics", "media spend of %1")},
    {metrics::fee, QT_TRANSLATE_NOOP("Metrics", "Fee"), QT_TRANSLATE_NOOP("Metrics", "Agency fee"),
     QT_TRANSLATE_NOOP("Metrics", "What the agency was paid for its work."), nullptr,
     QT_TRANSLATE_NOOP("Metrics", "fee of %1")},
    {metrics::revenue, QT_TRANSLATE_NOOP("Metrics", "Revenue"), QT_TRANSLATE_NOOP("Metrics", "Revenue"),
     QT_TRANSLATE_NOOP("Metrics", "What the customers won in the month have bought for."), nullptr,
     QT_TRANSLATE_NOOP("Metrics", "revenue of %1")},
};

const MetricTexts *textsOf(const MetricId &metric)
{
    const auto *found =
        std::ranges::find_if(metricTexts, [&](const MetricTexts &texts) { return texts.id() == metric; });
    return found == std::end(metricTexts) ? nullptr : found;
}

} // namespace

QString metricName(const MetricId &metric, const Language &language)
{
    const auto *texts = textsOf(metric);
    return texts ? language.translate("Metrics", texts->name) : metric.text;
}

QString metricFullName(const MetricId &metric, const Language &language)
{
    const auto *texts = textsOf(metric);
    return texts ? language.translate("Metrics", texts->fullName) : metric.text;
}

QString metricMeaning(const MetricId &metric, const Language &language)
{
    const auto *texts = textsOf(metric);
    return texts ? language.translate("Metrics", texts->meaning) : QString();
}

QString countedText(const Value &value, const Metric &metric, const Language &language)
{
    const auto *texts = textsOf(metric.id);
    const QString amount = valueText(value, metric, language);
    if (!texts)
        return language.translate("Metrics", "%1: %2", "name of a metric: its value")
            .arg(isolated(metric.id.text), amount);
    const bool isCount = value.number >= 0 && value.number == std::floor(value.number) &&
                         value.number <= std::numeric_limits<int>::max();
    if (texts->counted && isCount)
        return language.translate("Metrics", texts->counted, nullptr, static_cast<int>(value.number));
    return language.translate("Metrics", texts->amount).arg(amount);
}

QString verdictText(Verdict verdict, const Language &language)
{
    switch (verdict) {
    case Verdict::NotUnderContract:
        return language.translate("Labels", "Not under contract");
    case Verdict::InProgress:
        return language.translate("Labels", "In progress");
    case Verdict::NoData:
        return language.translate("Labels", "No data");
    case Verdict::NoTarget:
        return language.translate("Labels", "No target");
    case Verdict::Met:
        return language.translate("Labels", "Met");
    case Verdict::Missed:
        return language.translate("Labels", "Missed");
    }
    return {};
}

QString signalText(Signal signal, const Language &language)
{
    switch (signal) {
    case Signal::WithinVariation:
        return language.translate("Labels", "within ordinary variation");
    case Signal::BeyondVariation:
        return language.translate("Labels", "beyond ordinary variation");
    case Signal::PersistentShortfall:
        return language.translate("Labels", "persistent shortfall");
    }
    return {};
}

QString agencyStateText(AgencyState state, const Language &language)
{
    switch (state) {
    case AgencyState::Missed:
        return verdictText(Verdict::Missed, language);
    case AgencyState::Met:
        return verdictText(Verdict::Met, language);
    case AgencyState::InProgress:
        return verdictText(Verdict::InProgress, language);
    case AgencyState::NoData:
        return verdictText(Verdict::NoData, language);
    case AgencyState::NoTarget:
        return verdictText(Verdict::NoTarget, language);
    case AgencyState::NotUnderContract:
        return verdictText(Verdict::NotUnderContract, language);
    }
    return {};
}

QString sourceText(Source source, const Language &language)
{
    switch (source) {
    case Source::Reported:
        return language.translate("Labels", "reported by the agency");
    case Source::Counted:
        return language.translate("Labels", "counted from records");
    }
    return {};
}

QString basisText(Basis basis, const Language &language)
{
    switch (basis) {
    case Basis::Monthly:
        return language.translate("Labels", "monthly figures");
    case Basis::StageEntry:
        return language.translate("Labels", "by the date the stage was reached");
    case Basis::Cohort:
        return language.translate("Labels", "by the month the lead was created");
    }
    return {};
}

QString fieldText(const QString &importField, const Language &language)
{
    if (importField == "month"_L1)
        return language.translate("Labels", "Month");
    if (importField == "agency"_L1)
        return language.translate("Labels", "Agency");
    return metricName(MetricId{importField}, language);
}

} // namespace mizan
