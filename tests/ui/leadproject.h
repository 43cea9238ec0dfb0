// Leads in a sample project: an import of counted MQLs and SQLs beside the reported figures.
#pragma once

#include "tests/support/leadbatches.h"
#include "tests/ui/pageproject.h"

namespace mizan::test {

inline const MonthRange leadMonths{Month(2026, 1), Month(2026, 10)};

/// Leads of October 2026 and of the months before; Acme's MQLs of October are 3 of Google and 1 of a fair,
/// and 2 of Acme's leads are Bright's, too.
inline std::vector<LeadRow> leadRows()
{
    std::vector<LeadRow> rows;
    const auto add = [&](Id<Agency> agency, std::uint64_t id, QDate created, int stages, const char *source) {
        LeadRow &row = rows.emplace_back();
        row.line = static_cast<int>(rows.size()) + 1;
        row.agency = agency;
        row.recordHash = id;
        for (int stage = 0; stage < stages; ++stage)
            row.days[static_cast<size_t>(stage)] = Day::of(created.addDays(4 * stage));
        row.source = source;
        row.campaign = id % 2 ? "Autumn webinar" : "Trade fair";
        row.score = static_cast<double>(id % 100);
        if (stages > 3) {
            row.dealMinorUnits = 1200000;
            row.dealCurrency = sample::euro();
        }
    };
    add(sample::acme, 1, {2026, 10, 1}, 2, "Google");
    add(sample::acme, 2, {2026, 10, 5}, 3, "Google");
    add(sample::acme, 3, {2026, 10, 9}, 2, "google");
    add(sample::acme, 4, {2026, 10, 12}, 2, "Fair");
    add(sample::acme, 5, {2026, 10, 20}, 1, "Fair");
    add(sample::acme, 6, {2026, 10, 21}, 1, "");
    add(sample::acme, 7, {2026, 8, 3}, 5, "LinkedIn");
    add(sample::bright, 1, {2026, 10, 1}, 2, "Google");
    add(sample::bright, 2, {2026, 10, 5}, 2, "Google");
    add(sample::bright, 8, {2026, 9, 5}, 1, "Bing");
    return rows;
}

/// Puts @p rows into @p project as one import.
inline void addLeads(Project &project, std::vector<LeadRow> rows)
{
    ImportBundle bundle = leadBundle(QStringLiteral("crm.csv"), leadMonths, {sample::acme, sample::bright},
                                     leadBatch(std::move(rows)));
    bundle.record.sha256 = QByteArray(32, 'L');
    countAfter(bundle, *project.leadArchive(), project.data().coverage);
    const auto added = project.addImport(bundle);
    QVERIFY2(added.has_value(), added ? "" : qPrintable(added.error().detail));
}

} // namespace mizan::test
