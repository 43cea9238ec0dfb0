#include "app/importing/leadcolumns.h"

#include "app/importing/leadfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

LeadColumns LeadColumns::from(const ColumnMapping &mapping)
{
    const auto column = [&mapping](const QString &field) { return mapping.column(field).value_or(-1); };
    LeadColumns columns;
    for (size_t i = 0; i < stageCount; ++i)
        columns.days[i] = column(dateFieldOf(static_cast<Stage>(i)));
    columns.createdIsLead = columns.days[0] < 0;
    if (columns.createdIsLead)
        columns.days[0] = column(u"created_date"_s);
    columns.recordId = column(u"record_id"_s);
    columns.email = column(u"email"_s);
    columns.stage = column(u"stage"_s);
    columns.source = column(u"source"_s);
    columns.campaign = column(u"campaign"_s);
    columns.score = column(u"score"_s);
    columns.dealValue = column(u"deal_value"_s);
    columns.dealCurrency = column(u"deal_currency"_s);
    columns.agency = column(u"agency"_s);
    columns.name = column(u"name"_s);
    columns.firstName = column(u"first_name"_s);
    columns.lastName = column(u"last_name"_s);
    columns.phone = column(u"phone"_s);
    for (auto entry = mapping.columns.begin(); entry != mapping.columns.end(); ++entry) { // sorts its keys
        const QString header = attributeOf(entry.key());
        if (header.isEmpty())
            continue;
        Attribute attribute{entry.value(), {}};
        appendJsonString(attribute.key, header.toStdString());
        attribute.key += ':';
        columns.attributes.push_back(std::move(attribute));
    }
    const bool isLeadOnly =
        std::all_of(columns.days.begin() + 1, columns.days.end(), [](int day) { return day < 0; });
    if (isLeadOnly && columns.days[0] >= 0 && columns.stage >= 0)
        columns.basis = Basis::Cohort;
    return columns;
}

bool LeadColumns::hasDays() const
{
    return std::ranges::any_of(days, [](int day) { return day >= 0; });
}

std::vector<Stage> LeadColumns::stages(bool implySteps) const
{
    std::vector<Stage> list;
    const auto last = std::find_if(days.rbegin(), days.rend(), [](int day) { return day >= 0; });
    const auto end = basis == Basis::Cohort ? stageCount : static_cast<size_t>(days.rend() - last);
    for (size_t i = 0; i < end; ++i) {
        if (days[i] >= 0 || implySteps || basis == Basis::Cohort)
            list.push_back(static_cast<Stage>(i));
    }
    return list;
}

void appendJsonString(std::string &json, std::string_view text)
{
    constexpr char digits[] = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00";
            json += digits[c >> 4];
            json += digits[c & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

} // namespace mizan
