// The headline of one agency's month, for its page and for its report.
#include "app/wording/sentences.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/phrases.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// What a headline is made of.
struct Story
{
    const JudgedAgency &agency;
    const ProjectSettings &settings;
    Month month;
    const Language &language;
    AgencyState state;
    std::vector<MetricMonth> entries; ///< of the judged metrics

    [[nodiscard]] std::vector<MetricMonth> with(Verdict verdict) const
    {
        std::vector<MetricMonth> found;
        std::ranges::copy_if(entries, std::back_inserter(found),
                             [verdict](const MetricMonth &entry) { return entry.judged.verdict == verdict; });
        return found;
    }
};

Verdict verdictOf(AgencyState state)
{
    switch (state) {
    case AgencyState::Missed:
        return Verdict::Missed;
    case AgencyState::Met:
        return Verdict::Met;
    case AgencyState::InProgress:
        return Verdict::InProgress;
    case AgencyState::NoTarget:
        return Verdict::NoTarget;
    case AgencyState::NotUnderContract:
        return Verdict::NotUnderContract;
    case AgencyState::NoData:
        break;
    }
    return Verdict::NoData;
}

QString namesOf(const std::vector<MetricMonth> &entries, const Language &language)
{
    QStringList names;
    for (const MetricMonth &entry : entries)
        names << metricName(entry.metric->metric.id, language);
    return language.locale().createSeparatedList(names);
}

QString namedValues(const std::vector<MetricMonth> &entries, const Language &language)
{
    QStringList values;
    for (const MetricMonth &entry : entries)
        values << namedOfText(entry, language);
    return joinedClauses(values, language);
}

/// One metric that was judged: `25 MQLs against a target of 30 — missed, within ordinary variation`.
QString judgedTitle(const MetricMonth &entry, const Language &language)
{
    const Metric &metric = entry.metric->metric;
    const QString outcome = joinedClauses(
        {outcomeClause(entry.judged, language), signalClause(entry.judged, language)}, language);
    return language.translate("Headlines", "%1 against a target of %2 — %3", "actual, target, outcome")
        .arg(countedText(*entry.judged.actual, metric, language),
             valueText(*entry.judged.target, metric, language), outcome);
}

/// The same for the report: `MQL missed: 25 of 30, 2nd month in a row, within ordinary variation`.
QString judgedReportTitle(const MetricMonth &entry, const Language &language)
{
    const QString text = entry.judged.verdict == Verdict::Missed
                             ? language.translate("Headlines", "%1 missed: %2", "metric, actual of target")
                             : language.translate("Headlines", "%1 met: %2", "metric, actual of target");
    const Metric &metric = entry.metric->metric;
    return joinedClauses({text.arg(metricName(metric.id, language), ofText(entry.judged, metric, language)),
                          streakText(entry.judged, language), signalClause(entry.judged, language)},
                         language);
}

/// Several metrics with the same verdict: `2 targets missed — MQL 25 of 30, SQL 6 of 8`.
QString severalTitle(const std::vector<MetricMonth> &entries, bool areAll, const Language &language)
{
    const int count = static_cast<int>(entries.size());
    const bool isMissed = entries.front().judged.verdict == Verdict::Missed;
    QString outcome;
    if (isMissed)
        outcome = language.translate("Headlines", "%n target(s) missed", nullptr, count);
    else if (areAll && count == 2)
        outcome = language.translate("Headlines", "both targets met");
    else if (areAll)
        outcome = language.translate("Headlines", "all targets met");
    else
        outcome = language.translate("Headlines", "%n target(s) met", nullptr, count);
    return language.translate("Headlines", "%1 — %2", "targets met or missed — their values")
        .arg(outcome, namedValues(entries, language));
}

QString inProgressTitle(const Story &story)
{
    const auto entries = story.with(Verdict::InProgress);
    const auto known =
        std::ranges::find_if(entries, [](const MetricMonth &e) { return e.judged.actual.has_value(); });
    if (known == entries.end())
        return story.language.translate("Headlines", "in progress, no data yet");
    const QString until = dayText(known->judged.until, story.language);
    const Metric &metric = known->metric->metric;
    const QString actual = countedText(*known->judged.actual, metric, story.language);
    if (!known->judged.target)
        return story.language.translate("Headlines", "in progress — %1 so far, data until %2")
            .arg(actual, until);
    return story.language
        .translate("Headlines", "in progress — %1 so far against a target of %2, data until %3")
        .arg(actual, valueText(*known->judged.target, metric, story.language), until);
}

QString noTargetTitle(const Story &story)
{
    const auto entries = story.with(Verdict::NoTarget);
    QStringList values;
    for (const MetricMonth &entry : entries) {
        if (entry.judged.actual)
            values << countedText(*entry.judged.actual, entry.metric->metric, story.language);
    }
    if (values.isEmpty())
        return story.language.translate("Headlines", "no target set");
    return story.language.translate("Headlines", "%1 — no target set")
        .arg(joinedClauses(values, story.language));
}

/// What happened, without the month.
QString titleOf(const Story &story, bool forReport)
{
    switch (story.state) {
    case AgencyState::Missed:
    case AgencyState::Met: {
        const auto entries = story.with(verdictOf(story.state));
        if (entries.empty())
            return agencyStateText(story.state, story.language);
        if (entries.size() > 1)
            return severalTitle(entries, entries.size() == story.entries.size(), story.language);
        return forReport ? judgedReportTitle(entries.front(), story.language)
                         : judgedTitle(entries.front(), story.language);
    }
    case AgencyState::InProgress:
        return inProgressTitle(story);
    case AgencyState::NoTarget:
        return noTargetTitle(story);
    case AgencyState::NotUnderContract:
        return story.language.translate("Headlines", "not under contract");
    case AgencyState::NoData:
        break;
    }
    if (story.entries.empty())
        return story.language.translate("Headlines", "nothing to judge");
    return story.language.translate("Headlines", "no data for %1", "names of metrics")
        .arg(namesOf(story.with(Verdict::NoData), story.language));
}

/// How each of several missed or met metrics stands: `MQL: missed for the 2nd month in a row, within …`.
QString outcomeSentence(const MetricMonth &entry, const Language &language)
{
    return language.translate("Headlines", "%1: %2.", "metric: outcome")
        .arg(metricName(entry.metric->metric.id, language),
             joinedClauses({outcomeClause(entry.judged, language), signalClause(entry.judged, language)},
                           language));
}

/// `8 of the last 12 judged months met both.`; empty for fewer than two metrics or months.
QString historySentence(const Story &story)
{
    int judged = 0;
    int met = 0;
    for (Month month = story.month; judged < 12 && month > story.month - 12; month = month - 1) {
        const auto entries = judgedMetricsIn(story.agency, story.settings, month);
        if (!std::ranges::all_of(entries, [](const MetricMonth &e) { return e.judged.isJudged(); }))
            continue;
        ++judged;
        if (std::ranges::all_of(entries,
                                [](const MetricMonth &e) { return e.judged.verdict == Verdict::Met; }))
            ++met;
    }
    if (judged < 2 || story.entries.size() < 2)
        return {};
    const QString text =
        story.entries.size() == 2
            ? story.language.translate("Headlines", "%1 of the last %n judged month(s) met both.", nullptr,
                                       judged)
            : story.language.translate("Headlines", "%1 of the last %n judged month(s) met all.", nullptr,
                                       judged);
    return text.arg(countText(met, story.language));
}

/// Year to date of the metric the headline is about.
QString yearSentence(const Story &story, const MetricMonth &entry)
{
    const MonthRange year = fiscalYearOf(story.month, story.settings.fiscalYearStart);
    const Metric &metric = entry.metric->metric;
    return yearToDateSentence(totalOf(entry.metric->months, metric, {year.first, story.month}), metric,
                              story.language);
}

/// What the metrics did that the title does not speak of.
QStringList otherVerdicts(const Story &story)
{
    QStringList sentences;
    for (const MetricMonth &entry : story.entries) {
        if (entry.judged.verdict != verdictOf(story.state))
            sentences << verdictSentence(entry, story.language);
    }
    return sentences;
}

QStringList judgedDetails(const Story &story)
{
    const auto leading = story.with(verdictOf(story.state));
    QStringList sentences;
    if (leading.empty())
        return sentences;
    if (leading.size() == 1)
        sentences << signalSentence(leading.front(), story.language);
    else
        for (const MetricMonth &entry : leading)
            sentences << outcomeSentence(entry, story.language);
    sentences << otherVerdicts(story) << yearSentence(story, leading.front()) << historySentence(story)
              << dataSentence(leading.front().judged, story.language);
    return sentences;
}

/// The title speaks of the first metric that has data, or of all that have none.
QStringList inProgressDetails(const Story &story)
{
    QStringList sentences;
    bool isFirst = true;
    for (const MetricMonth &entry : story.with(Verdict::InProgress)) {
        if (!entry.judged.actual)
            continue;
        if (!isFirst)
            sentences << verdictSentence(entry, story.language);
        sentences << paceSentence(entry, story.language);
        isFirst = false;
    }
    return sentences + otherVerdicts(story);
}

QString contractSentence(const Story &story)
{
    QStringList periods;
    for (const ContractPeriod &period : story.agency.agency.contract) {
        const QString first = monthText(period.first, story.language);
        periods << (period.last ? monthRangeText({period.first, *period.last}, story.language)
                                : story.language.translate("Headlines", "from %1 on", "month").arg(first));
    }
    return periods.isEmpty() ? QString()
                             : story.language.translate("Headlines", "Contract: %1.", "periods of months")
                                   .arg(joinedClauses(periods, story.language));
}

QString detailOf(const Story &story)
{
    switch (story.state) {
    case AgencyState::Missed:
    case AgencyState::Met:
        return joinedSentences(judgedDetails(story));
    case AgencyState::InProgress:
        return joinedSentences(inProgressDetails(story));
    case AgencyState::NoTarget:
        return story.language.translate("Headlines", "Set a target for this month to have it judged.");
    case AgencyState::NotUnderContract:
        return contractSentence(story);
    case AgencyState::NoData:
        break;
    }
    if (story.entries.empty())
        return story.language.translate("Headlines",
                                        "Choose in the project's settings which metrics are judged.");
    const QString hint = story.language.translate(
        "Headlines",
        "Import a file that covers this month, or type its figures. A month without data does not count "
        "as zero.");
    return joinedSentences(otherVerdicts(story) << hint);
}

} // namespace

Headline agencyHeadline(const JudgedAgency &agency, const ProjectSettings &settings, Month month,
                        const Language &language)
{
    const Story story{agency,
                      settings,
                      month,
                      language,
                      stateOf(agency, settings, month),
                      judgedMetricsIn(agency, settings, month)};
    return {language.translate("Headlines", "%1: %2", "month: what happened")
                .arg(monthText(month, language), titleOf(story, false)),
            detailOf(story), story.state};
}

Headline reportHeadline(const JudgedAgency &agency, const ProjectSettings &settings, Month month,
                        const Language &language)
{
    const Story story{agency,
                      settings,
                      month,
                      language,
                      stateOf(agency, settings, month),
                      judgedMetricsIn(agency, settings, month)};
    QString title = titleOf(story, true);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return {title, detailOf(story), story.state};
}

} // namespace mizan
