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
    {metrics::pipelineValue, QT_TRANSLATE_NOOP("Metrics", "Pipeline value"),
     QT_TRANSLATE_NOOP("Metrics", "Pipeline value"),
     QT_TRANSLATE_NOOP("Metrics", "What the month's new opportunities are worth if they are all won."),
     nullptr, QT_TRANSLATE_NOOP("Metrics", "pipeline value of %1")},
    {metrics::revenue, QT_TRANSLATE_NOOP("Metrics", "Revenue"), QT_TRANSLATE_NOOP("Metrics", "Revenue"),
     QT_TRANSLATE_NOOP("Metrics", "What the customers won in the month have bought for."), nullptr,
     QT_TRANSLATE_NOOP("Metrics", "revenue of %1")},
    {metrics::emailCampaigns, QT_TRANSLATE_NOOP("Metrics", "E-mail campaigns"),
     QT_TRANSLATE_NOOP("Metrics", "E-mail campaigns sent"),
     QT_TRANSLATE_NOOP("Metrics", "Mailings to many recipients, each sent once."),
     QT_TRANSLATE_N_NOOP("Metrics", "%n e-mail campaign(s)"),
     QT_TRANSLATE_NOOP("Metrics", "%1 e-mail campaigns")},
    {metrics::emailRecipients, QT_TRANSLATE_NOOP("Metrics", "E-mail recipients"),
     QT_TRANSLATE_NOOP("Metrics", "Recipients of e-mail campaigns"),
     QT_TRANSLATE_NOOP("Metrics", "Recipients of all campaigns; who got two counts twice."),
     QT_TRANSLATE_N_NOOP("Metrics", "%n e-mail recipient(s)"),
     QT_TRANSLATE_NOOP("Metrics", "%1 e-mail recipients")},
    {metrics::emailDeliveries, QT_TRANSLATE_NOOP("Metrics", "E-mails delivered"),
     QT_TRANSLATE_NOOP("Metrics", "E-mails delivered"),
     QT_TRANSLATE_NOOP("Metrics", "E-mails of campaigns that were accepted by the recipient's server."),
     QT_TRANSLATE_N_NOOP("Metrics", "%n delivered e-mail(s)"),
     QT_TRANSLATE_NOOP("Metrics", "%1 delivered e-mails")},
    {metrics::emailOpens, QT_TRANSLATE_NOOP("Metrics", "E-mail opens"),
     QT_TRANSLATE_NOOP("Metrics", "Recipients who opened"),
     QT_TRANSLATE_NOOP("Metrics", "Recipients who opened a campaign, each once a campaign."),
     QT_TRANSLATE_N_NOOP("Metrics", "%n e-mail open(s)"), QT_TRANSLATE_NOOP("Metrics", "%1 e-mail opens")},
    {metrics::emailClicks, QT_TRANSLATE_NOOP("Metrics", "E-mail clicks"),
     QT_TRANSLATE_NOOP("Metrics", "Recipients who clicked"),
     QT_TRANSLATE_NOOP("Metrics", "Recipients who clicked in a campaign, each once a campaign."),
     QT_TRANSLATE_N_NOOP("Metrics", "%n e-mail click(s)"), QT_TRANSLATE_NOOP("Metrics", "%1 e-mail clicks")},
};

const MetricTexts *textsOf(const MetricId &metric)
{
    const auto *found =
        std::ranges::find_if(metricTexts, [&](const MetricTexts &texts) { return texts.id() == metric; });
    return found == std::end(metricTexts) ? nullptr : found;
}

/// The fields of files that are no metrics.
struct FieldTexts
{
    const char *field;
    const char *name;
};

constexpr FieldTexts fieldTexts[] = {
    {"month", QT_TRANSLATE_NOOP("Labels", "Month")},
    {"agency", QT_TRANSLATE_NOOP("Labels", "Agency")},
    {"record_id", QT_TRANSLATE_NOOP("Labels", "Record id")},
    {"email", QT_TRANSLATE_NOOP("Labels", "E-mail")},
    {"created_date", QT_TRANSLATE_NOOP("Labels", "Created on")},
    {"lead_date", QT_TRANSLATE_NOOP("Labels", "Lead since")},
    {"mql_date", QT_TRANSLATE_NOOP("Labels", "MQL since")},
    {"sql_date", QT_TRANSLATE_NOOP("Labels", "SQL since")},
    {"opportunity_date", QT_TRANSLATE_NOOP("Labels", "Opportunity since")},
    {"customer_date", QT_TRANSLATE_NOOP("Labels", "Customer since")},
    {"stage", QT_TRANSLATE_NOOP("Labels", "Stage now")},
    {"source", QT_TRANSLATE_NOOP("Labels", "Source")},
    {"campaign", QT_TRANSLATE_NOOP("Labels", "Campaign")},
    {"score", QT_TRANSLATE_NOOP("Labels", "Lead score")},
    {"deal_value", QT_TRANSLATE_NOOP("Labels", "Deal value")},
    {"deal_currency", QT_TRANSLATE_NOOP("Labels", "Currency of the deal")},
    {"name", QT_TRANSLATE_NOOP("Labels", "Name")},
    {"first_name", QT_TRANSLATE_NOOP("Labels", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("Labels", "Last name")},
    {"phone", QT_TRANSLATE_NOOP("Labels", "Phone")},
};

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
    constexpr QLatin1StringView attribute = "attribute."_L1;
    if (importField.startsWith(attribute))
        return language.translate("Labels", "Attribute to keep");
    for (const FieldTexts &texts : fieldTexts) {
        if (importField == QLatin1StringView(texts.field))
            return language.translate("Labels", texts.name);
    }
    return metricName(MetricId{importField}, language);
}

} // namespace mizan
