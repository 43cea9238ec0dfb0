#include "app/wording/findingtexts.h"

#include "app/wording/numbers.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace mizan {

namespace {

constexpr qsizetype mostSpellings = 5;

/// The plural form follows the number as far as an int goes; far beyond it the form stays the same.
int pluralNumber(qint64 n)
{
    return static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max()));
}

QString leadsText(const LeadFindings &findings, const Language &language)
{
    return language.translate("Findings", "New leads: %1, changed: %2, unchanged: %3.")
        .arg(countText(static_cast<double>(findings.newLeads), language),
             countText(static_cast<double>(findings.changedLeads), language),
             countText(static_cast<double>(findings.unchangedLeads), language));
}

void addKeyTexts(QStringList &texts, const LeadFindings &findings, const Language &language)
{
    if (findings.withoutKey > 0) {
        const int n = pluralNumber(findings.withoutKey);
        texts << language.translate(
            "Findings", "%n row(s) have neither a record id nor an e-mail address: each counts as a lead.",
            nullptr, n);
    }
    if (findings.equalRows > 0) {
        const int n = pluralNumber(findings.equalRows);
        texts << language.translate(
            "Findings", "%n of them equal an earlier row in everything; they are counted all the same.",
            nullptr, n);
    }
    if (!findings.damagedIds.isEmpty())
        texts << language
                     .translate("Findings",
                                "Ids such as %1 were damaged by a spreadsheet and are not used: export "
                                "the file again without opening it there.")
                     .arg(listText(findings.damagedIds, language));
}

void addDateTexts(QStringList &texts, const LeadFindings &findings, const Language &language)
{
    if (findings.impliedSteps > 0) {
        const int n = pluralNumber(findings.impliedSteps);
        texts << (findings.impliesSteps
                      ? language.translate("Findings",
                                           "%n row(s) have a stage's date without that of an earlier "
                                           "stage: the earlier stage takes the same day.",
                                           nullptr, n)
                      : language.translate("Findings",
                                           "%n row(s) have a stage's date without that of an earlier "
                                           "stage: the earlier stage is not counted.",
                                           nullptr, n));
    }
    if (findings.wonBeforeLead > 0) {
        const int n = pluralNumber(findings.wonBeforeLead);
        texts << language.translate(
            "Findings", "%n lead(s) reached a later stage before their first contact.", nullptr, n);
    }
}

/// How many leads each two agencies both claim.
std::map<std::pair<Id<Agency>, Id<Agency>>, int> claimsByPair(const LeadFindings &findings)
{
    std::map<std::pair<Id<Agency>, Id<Agency>>, int> claims;
    for (const DoubleClaim &claim : findings.doubleClaims)
        ++claims[std::minmax(claim.first, claim.second)];
    return claims;
}

void addClaimTexts(QStringList &texts, const LeadFindings &findings, const ProjectData &data,
                   const Language &language)
{
    for (const auto &[pair, n] : claimsByPair(findings)) {
        const Agency *first = data.agency(pair.first);
        const Agency *second = data.agency(pair.second);
        if (first && second)
            texts << language
                         .translate("Findings", "%n lead(s) are claimed by both %1 and %2; each counts them.",
                                    nullptr, n)
                         .arg(isolated(first->name), isolated(second->name));
    }
}

void addSpellingTexts(QStringList &texts, const LeadFindings &findings, const Language &language)
{
    for (const auto &[source, spellings] : findings.spellings)
        texts << language
                     .translate("Findings",
                                "One source is written in several ways: %1. They are taken as one.")
                     .arg(listText(spellings.mid(0, mostSpellings), language));
}

} // namespace

QStringList findingTexts(const LeadFindings &findings, const ProjectData &data, const Language &language)
{
    QStringList texts{leadsText(findings, language)};
    addKeyTexts(texts, findings, language);
    addDateTexts(texts, findings, language);
    addClaimTexts(texts, findings, data, language);
    addSpellingTexts(texts, findings, language);
    return texts;
}

} // namespace mizan
