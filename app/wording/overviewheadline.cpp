// The headline of all agencies' month together.
#include "app/wording/sentences.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/phrases.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// The agencies by how they stand in the month, each group in the project's order.
struct Standings
{
    std::vector<const JudgedAgency *> missed, met, inProgress, noData, noTarget;
    [[nodiscard]] int underContract() const
    {
        return static_cast<int>(missed.size() + met.size() + inProgress.size() + noData.size() +
                                noTarget.size());
    }
};

Standings standingsIn(const ProjectJudgement &judgement, Month month)
{
    Standings standings;
    for (const JudgedAgency &agency : judgement.agencies) {
        switch (stateOf(agency, judgement.settings, month)) {
        case AgencyState::Missed:
            standings.missed.push_back(&agency);
            break;
        case AgencyState::Met:
            standings.met.push_back(&agency);
            break;
        case AgencyState::InProgress:
            standings.inProgress.push_back(&agency);
            break;
        case AgencyState::NoData:
            standings.noData.push_back(&agency);
            break;
        case AgencyState::NoTarget:
            standings.noTarget.push_back(&agency);
            break;
        case AgencyState::NotUnderContract:
            break;
        }
    }
    return standings;
}

QString namesOf(const std::vector<const JudgedAgency *> &agencies, const Language &language)
{
    QStringList names;
    for (const JudgedAgency *agency : agencies)
        names << agency->agency.name;
    return listText(names, language);
}

/// `Acme Inbound missed MQL (25 of 30), SQL (6 of 8).`
QString missedSentence(const JudgedAgency &agency, const ProjectJudgement &judgement, Month month,
                       const Language &language)
{
    QStringList missed;
    for (const MetricMonth &entry : judgedMetricsIn(agency, judgement.settings, month)) {
        if (entry.judged.verdict != Verdict::Missed)
            continue;
        const Metric &metric = entry.metric->metric;
        missed << language.translate("Headlines", "%1 (%2)", "metric (actual of target)")
                      .arg(metricName(metric.id, language), ofText(entry.judged, metric, language));
    }
    return language.translate("Headlines", "%1 missed %2.", "agency, metrics with their values")
        .arg(isolated(agency.agency.name), language.locale().createSeparatedList(missed));
}

QString metSentence(const Standings &standings, int metrics, const Language &language)
{
    const int count = static_cast<int>(standings.met.size());
    if (count == 0)
        return {};
    if (count > 3)
        return language.translate("Headlines", "%n agency(s) met all targets.", nullptr, count);
    const QString names = namesOf(standings.met, language);
    if (metrics == 1)
        return language.translate("Headlines", "Target met: %1.", "names of agencies").arg(names);
    return metrics == 2
               ? language.translate("Headlines", "Both targets met: %1.", "names of agencies").arg(names)
               : language.translate("Headlines", "All targets met: %1.", "names of agencies").arg(names);
}

QStringList detailsOf(const Standings &standings, const ProjectJudgement &judgement, Month month,
                      const Language &language)
{
    constexpr size_t mostNamed = 4;
    QStringList sentences;
    for (size_t i = 0; i < std::min(standings.missed.size(), mostNamed); ++i)
        sentences << missedSentence(*standings.missed[i], judgement, month, language);
    const int more = static_cast<int>(standings.missed.size()) - static_cast<int>(mostNamed);
    if (more > 0)
        sentences << language.translate("Headlines", "%n more agency(s) missed a target.", nullptr, more);
    sentences << metSentence(standings, static_cast<int>(judgement.settings.judgedMetrics.size()), language);
    if (!standings.inProgress.empty())
        sentences << language.translate("Headlines", "Still in progress: %1.", "names of agencies")
                         .arg(namesOf(standings.inProgress, language));
    if (!standings.noData.empty())
        sentences << language.translate("Headlines", "No data from: %1.", "names of agencies")
                         .arg(namesOf(standings.noData, language));
    if (!standings.noTarget.empty())
        sentences << language.translate("Headlines", "No target set: %1.", "names of agencies")
                         .arg(namesOf(standings.noTarget, language));
    return sentences;
}

QString missedTitle(const Standings &standings, const Language &language)
{
    const int count = static_cast<int>(standings.missed.size());
    const int all = standings.underContract();
    if (all == 1)
        return language.translate("Headlines", "the agency missed a target");
    return language.translate("Headlines", "%1 of %n agency(s) missed a target", nullptr, all)
        .arg(countText(count, language));
}

QString metTitle(const Standings &standings, const Language &language)
{
    const int count = static_cast<int>(standings.met.size());
    const int all = standings.underContract();
    if (all == 1)
        return language.translate("Headlines", "the agency met its targets");
    if (count == all && all == 2)
        return language.translate("Headlines", "both agencies met their targets");
    if (count == all)
        return language.translate("Headlines", "all %n agency(s) met their targets", nullptr, all);
    return language.translate("Headlines", "%1 of %n agency(s) met their targets", nullptr, all)
        .arg(countText(count, language));
}

struct Outcome
{
    QString title;
    AgencyState state;
};

Outcome outcomeOf(const Standings &standings, const ProjectJudgement &judgement, Month month,
                  const Language &language)
{
    if (!standings.missed.empty())
        return {missedTitle(standings, language), AgencyState::Missed};
    if (!standings.inProgress.empty()) {
        const QDate until = completeUntil(judgement, month);
        return {
            until.isValid()
                ? language.translate("Headlines", "in progress — data until %1").arg(dayText(until, language))
                : language.translate("Headlines", "in progress — data not complete yet"),
            AgencyState::InProgress};
    }
    if (!standings.met.empty())
        return {metTitle(standings, language),
                standings.noData.empty() ? AgencyState::Met : AgencyState::NoData};
    if (!standings.noData.empty())
        return {language.translate("Headlines", "no data yet"), AgencyState::NoData};
    if (!standings.noTarget.empty())
        return {language.translate("Headlines", "no targets set"), AgencyState::NoTarget};
    return {language.translate("Headlines", "no agency under contract"), AgencyState::NotUnderContract};
}

} // namespace

Headline overviewHeadline(const ProjectJudgement &judgement, Month month, const Language &language)
{
    if (judgement.agencies.empty())
        return {language.translate("Headlines", "No agencies yet"),
                language.translate("Headlines",
                                   "Add an agency, set its targets, then import its monthly figures."),
                AgencyState::NoData};
    const Standings standings = standingsIn(judgement, month);
    const Outcome outcome = outcomeOf(standings, judgement, month, language);
    QStringList details = detailsOf(standings, judgement, month, language);
    if (standings.noData.size() == static_cast<size_t>(standings.underContract()) &&
        !standings.noData.empty())
        details = {language.translate("Headlines",
                                      "Import a file that covers this month, or type its figures. "
                                      "A month without data does not count as zero.")};
    return {language.translate("Headlines", "%1: %2", "month: what happened")
                .arg(monthText(month, language), outcome.title),
            joinedSentences(details), outcome.state};
}

} // namespace mizan
