#include "app/importing/mappingmemory.h"

#include "app/importing/columnmapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

std::optional<RememberedMapping> rememberedMapping(const ImportRequest &request, const ProjectData &project,
                                                   const QString &headerSet)
{
    const Agency *agency = findAgency(project.agencies, request.agency);
    const QString name = agency ? agency->name : QString();
    const auto newest =
        std::find_if(project.imports.rbegin(), project.imports.rend(), [&](const ImportRecord &import) {
            return mappingOption(import.mapping, u"headers"_s) == headerSet &&
                   mappingOption(import.mapping, u"agency"_s) == name;
        });
    if (newest == project.imports.rend())
        return std::nullopt;
    RememberedMapping memory;
    memory.format = newest->format;
    memory.kind = newest->kind;
    memory.columns = mappedColumns(newest->mapping);
    memory.dateOrder = dateOrderFromName(mappingOption(newest->mapping, u"dateOrder"_s));
    const QString mark = mappingOption(newest->mapping, u"decimal"_s);
    if (!mark.isEmpty())
        memory.decimal = mark == u"." ? DecimalMark::Point : DecimalMark::Comma;
    return memory;
}

} // namespace mizan
