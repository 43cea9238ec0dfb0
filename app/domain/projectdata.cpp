#include "app/domain/projectdata.h"

#include <algorithm>

namespace mizan {

bool ProjectSettings::isJudged(const MetricId &metric) const
{
    return std::ranges::find(judgedMetrics, metric) != judgedMetrics.end();
}

QTimeZone ProjectSettings::zone() const
{
    const QTimeZone zone(timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

const Agency *ProjectData::agency(Id<Agency> id) const
{
    const auto found = std::ranges::find(agencies, id, &Agency::id);
    return found == agencies.end() ? nullptr : &*found;
}

const ImportRecord *ProjectData::import(Id<ImportRecord> id) const
{
    const auto found = std::ranges::find(imports, id, &ImportRecord::id);
    return found == imports.end() ? nullptr : &*found;
}

const Definition *ProjectData::definitionInForce(const MetricId &stage, Month month) const
{
    const Definition *inForce = nullptr;
    for (const Definition &definition : definitions) {
        if (definition.stage == stage && definition.from <= month &&
            (!inForce || inForce->from < definition.from))
            inForce = &definition;
    }
    return inForce;
}

} // namespace mizan
