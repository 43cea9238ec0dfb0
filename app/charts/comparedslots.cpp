#include "app/charts/comparedslots.h"

#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

namespace mizan {

std::vector<ComparedSlot> comparedSlots(const Comparison &comparison, const Language &language)
{
    std::vector<ComparedSlot> columns;
    for (int i = 0; i < comparison.slotCount(); ++i) {
        const int place = i + 1;
        const Month month = comparison.period.first + i;
        if (comparison.alignment == Alignment::Calendar)
            columns.push_back({shortMonthText(month, language), yearText(month, language),
                               monthText(month, language), month.number()});
        else
            columns.push_back({countText(place, language),
                               {},
                               language.translate("Charts", "Month %n of the contract", nullptr, place),
                               i % 12 + 1});
    }
    return columns;
}

QString agencyMonthText(const QString &agency, const JudgedMonth &month, const Metric &metric,
                        const Language &language)
{
    return language.translate("Charts", "%1: %2", "an agency, its month as a sentence")
        .arg(isolated(agency), monthDescription(month, metric, language));
}

} // namespace mizan
