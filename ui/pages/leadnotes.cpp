#include "ui/pages/leadnotes.h"

#include "app/analysis/rates.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan {

namespace {

struct LeadNotes
{
    Q_DECLARE_TR_FUNCTIONS(mizan::LeadNotes)
};

constexpr int daysToGrow = 90; ///< after its months a cohort is held to be as good as complete

/// The last day that the imports of leads reach; invalid without any.
QDate lastDayOf(const ProjectData &data, std::optional<Id<Agency>> agency)
{
    QDate last;
    for (const Coverage &coverage : data.coverage) {
        const ImportRecord *import = data.import(coverage.import);
        if (import && import->kind == ImportKind::Leads && (!agency || coverage.agency == *agency))
            last = last.isValid() ? std::max(last, coverage.until) : coverage.until;
    }
    return last;
}

QString shareText(qint64 reached, qint64 created, const Language &language)
{
    const auto successes = static_cast<double>(reached);
    const auto trials = static_cast<double>(created);
    const Interval interval = wilsonInterval(successes, trials);
    return LeadNotes::tr("%1 (%2 of %3). 95 % interval: %4 to %5.")
        .arg(percentText(successes / trials, language, 1), countText(successes, language),
             countText(trials, language), percentText(interval.low, language, 1),
             percentText(interval.high, language, 1));
}

} // namespace

std::vector<CardParagraph> cohortNotes(const LeadList &leads, std::optional<Id<Agency>> agency,
                                       MonthRange months, const ProjectData &data, const Language &language)
{
    const auto cohort = leads.cohort(agency, months);
    const qint64 created = cohort.front();
    if (created == 0)
        return {};
    std::vector<CardParagraph> notes;
    for (size_t i = 1; i < stageCount; ++i) {
        const QString stage = metricName(metricOf(static_cast<Stage>(i)), language);
        if (cohort[i] > 0 || i <= static_cast<size_t>(Stage::Sql))
            notes.push_back(
                {LeadNotes::tr("Reached %1", "a stage").arg(stage), shareText(cohort[i], created, language)});
    }
    const QDate until = lastDayOf(data, agency);
    if (until.isValid() && until < months.last.lastDay().addDays(daysToGrow))
        notes.push_back({{},
                         LeadNotes::tr("These shares may still grow: the data reaches %1.")
                             .arg(dateText(until, language)),
                         true});
    return notes;
}

std::vector<CardParagraph> sharedLeadNotes(const std::vector<SharedLeads> &shared,
                                           std::optional<Id<Agency>> agency, const ProjectData &data,
                                           const Language &language)
{
    std::vector<CardParagraph> notes;
    for (const SharedLeads &each : shared) {
        const Agency *first = data.agency(each.first);
        const Agency *second = data.agency(each.second);
        if (!first || !second || (agency && each.first != *agency && each.second != *agency))
            continue;
        notes.push_back(
            {{},
             LeadNotes::tr("%Ln lead(s): %1", "leads that these agencies share", static_cast<int>(each.leads))
                 .arg(listText({first->name, second->name}, language))});
    }
    if (!notes.empty())
        notes.push_back({{}, LeadNotes::tr("Each of them counts for both agencies."), true});
    return notes;
}

} // namespace mizan
