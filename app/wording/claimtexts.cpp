#include "app/wording/claimtexts.h"

#include "app/wording/comparisontable.h"
#include "app/wording/numbers.h"

namespace mizan {

namespace {

QString agencyNames(const ListedClaim &lead, const Comparison &comparison, const Language &language)
{
    QStringList names;
    for (const ListedClaim::Row &row : lead.rows)
        names << comparedName(comparison, row.agency, language);
    return listText(names, language);
}

QString placesText(const ListedClaim &lead, const Language &language)
{
    QString places;
    for (const ListedClaim::Row &row : lead.rows) {
        const QString place = language.translate("Compare", "%1, line %2", "a file, a line of it")
                                  .arg(isolated(row.importedFile), countText(row.line, language));
        places = places.isEmpty()
                     ? place
                     : language.translate("Compare", "%1; %2", "two places in files").arg(places, place);
    }
    return places;
}

} // namespace

QStringList claimTexts(const Comparison &comparison, const Language &language)
{
    const ComparedClaims &claims = comparison.claims;
    QStringList texts;
    for (const ClaimedPair &pair : claims.pairs)
        texts << language
                     .translate("Findings", "%n lead(s) are claimed by both %1 and %2; each counts them.",
                                nullptr, pair.leads)
                     .arg(isolated(comparedName(comparison, pair.a, language)),
                          isolated(comparedName(comparison, pair.b, language)));
    for (const QString &file : claims.unreadFiles)
        texts << language
                     .translate("Compare", "The leads of %1 could not be read: whether two of its agencies "
                                           "claim the same ones is not known.")
                     .arg(leftToRight(file));
    if (claims.isAcrossFiles)
        texts << language.translate("Compare",
                                    "Leads are matched within one project file only: each file keeps record "
                                    "ids and e-mail addresses unreadable in its own way.");
    return texts;
}

ClaimTable claimTable(const Comparison &comparison, const Language &language, size_t most)
{
    const ComparedClaims &claims = comparison.claims;
    ClaimTable table;
    table.header = {language.translate("Compare", "Month"), language.translate("Compare", "Claimed by"),
                    language.translate("Compare", "Stands in", "a lead, in rows of files")};
    for (const ListedClaim &lead : claims.listed) {
        if (table.rows.size() == most)
            break;
        table.rows.push_back({monthText(lead.month, language), agencyNames(lead, comparison, language),
                              placesText(lead, language)});
    }
    const int left = claims.leads - static_cast<int>(table.rows.size());
    if (left > 0)
        table.more = language.translate("Compare", "%n more lead(s) are not listed.", nullptr, left);
    return table;
}

} // namespace mizan
