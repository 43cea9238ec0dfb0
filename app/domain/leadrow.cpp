#include "app/domain/leadrow.h"

namespace mizan {

namespace {

constexpr qint64 epochJulianDay = 2440588; // 1970-01-01
constexpr qint64 lastDay = 65535;

} // namespace

const MetricId &metricOf(Stage stage)
{
    switch (stage) {
    case Stage::Lead:
        return metrics::leads();
    case Stage::Mql:
        return metrics::mql();
    case Stage::Sql:
        return metrics::sql();
    case Stage::Opportunity:
        return metrics::opportunities();
    case Stage::Customer:
        break;
    }
    return metrics::customers();
}

std::optional<Stage> stageOf(const MetricId &metric)
{
    for (size_t i = 0; i < stageCount; ++i) {
        if (metricOf(static_cast<Stage>(i)) == metric)
            return static_cast<Stage>(i);
    }
    return std::nullopt;
}

Day Day::of(QDate date)
{
    const qint64 number = date.isValid() ? date.toJulianDay() - epochJulianDay : 0;
    return {number >= 1 && number <= lastDay ? static_cast<std::uint16_t>(number) : std::uint16_t{0}};
}

QDate Day::date() const
{
    return isKnown() ? QDate::fromJulianDay(epochJulianDay + number) : QDate();
}

Month Day::month() const
{
    return Month::of(date());
}

} // namespace mizan
