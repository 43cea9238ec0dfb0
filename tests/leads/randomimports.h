// Small random lead-level imports in which much meets: few keys, agencies, months and sources.
#pragma once

#include "tests/leads/leadrows.h"

#include <rapidcheck.h>

namespace mizan {

inline LeadRow randomRow()
{
    LeadRow row;
    row.agency = *rc::gen::element(north, south);
    row.recordHash = *rc::gen::inRange<std::uint64_t>(0, 5);
    row.emailHash = *rc::gen::inRange<std::uint64_t>(0, 5);
    for (Day &day : row.days) {
        if (*rc::gen::inRange(0, 3) != 0)
            day.number = *rc::gen::inRange<std::uint16_t>(20450, 20560); // December 2025 to April 2026
    }
    if (*rc::gen::inRange(0, 3) == 0) {
        row.dealMinorUnits = *rc::gen::inRange(-5, 100);
        row.dealCurrency = *Currency::fromCode(
            *rc::gen::element(QStringLiteral("EUR"), QStringLiteral("EUR"), QStringLiteral("USD")));
    }
    row.source = *rc::gen::element<std::string>("", "unknown", "Google", "google", "Bing");
    row.campaign = *rc::gen::element<std::string>("", "Spring", "Autumn");
    if (*rc::gen::inRange(0, 2) == 0)
        row.score = *rc::gen::inRange(-3, 4);
    if (*rc::gen::inRange(0, 2) == 0)
        row.stage = static_cast<Stage>(*rc::gen::inRange(0, 5));
    return row;
}

inline LeadImport randomImport()
{
    LeadImport import;
    const int rows = *rc::gen::inRange(0, 8);
    for (int i = 0; i < rows; ++i)
        import.rows.push_back(randomRow());
    const int parts = *rc::gen::inRange(0, 4);
    const Month december(2025, 12);
    for (int i = 0; i < parts; ++i) {
        const Month first = december + *rc::gen::inRange(0, 5);
        const MonthRange months{first, first + *rc::gen::inRange(0, 4)};
        import.covered.push_back({{},
                                  *rc::gen::element(north, south),
                                  metricOf(static_cast<Stage>(*rc::gen::inRange(0, 5))),
                                  months,
                                  months.last.lastDay()});
    }
    return import;
}

inline std::vector<LeadImport> randomImports()
{
    std::vector<LeadImport> imports;
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i)
        imports.push_back(randomImport());
    return imports;
}

} // namespace mizan
