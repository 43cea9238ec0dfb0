#include "app/importing/leadfields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr QLatin1StringView attributePrefix = "attribute."_L1;

/// By stage.
constexpr std::array<QLatin1StringView, stageCount> stageDates = {
    "lead_date"_L1, "mql_date"_L1, "sql_date"_L1, "opportunity_date"_L1, "customer_date"_L1};

} // namespace

QStringList leadFields()
{
    return QStringList{u"record_id"_s, u"email"_s} + leadDateFields() +
           QStringList{u"stage"_s,      u"source"_s,    u"campaign"_s,      u"score"_s,
                       u"deal_value"_s, u"agency"_s,    u"deal_currency"_s, u"name"_s,
                       u"first_name"_s, u"last_name"_s, u"phone"_s};
}

QStringList leadDateFields()
{
    QStringList fields{u"created_date"_s};
    for (const QLatin1StringView field : stageDates)
        fields.append(field);
    return fields;
}

std::optional<Stage> stageOfDateField(QStringView field)
{
    const auto found =
        std::ranges::find_if(stageDates, [field](QLatin1StringView date) { return field == date; });
    if (found == stageDates.end())
        return std::nullopt;
    return static_cast<Stage>(found - stageDates.begin());
}

QString dateFieldOf(Stage stage)
{
    return stageDates[static_cast<size_t>(stage)];
}

QString attributeField(const QString &header)
{
    return attributePrefix + header;
}

QString attributeOf(const QString &field)
{
    return field.startsWith(attributePrefix) ? field.mid(attributePrefix.size()) : QString();
}

bool isPersonalField(QStringView field)
{
    constexpr std::array<QLatin1StringView, 5> fields = {"name"_L1, "first_name"_L1, "last_name"_L1,
                                                         "email"_L1, "phone"_L1};
    return std::ranges::any_of(fields, [field](QLatin1StringView personal) { return field == personal; });
}

} // namespace mizan
