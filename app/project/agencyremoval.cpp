#include "app/project/agencyremoval.h"

namespace mizan {

Result<std::vector<AnyEdit>> agencyRemoval(const ProjectData &data, Id<Agency> id)
{
    const Agency *agency = data.agency(id);
    if (!agency) {
        QStringList names;
        for (const Agency &each : data.agencies)
            names.append(each.name);
        return fail(ErrorCode::UnknownAgency,
                    {QString::number(id.value), names.join(QLatin1StringView(", "))});
    }
    const bool isImported =
        std::ranges::any_of(data.observations,
                            [id](const Observation &seen) { return seen.cell.agency == id; }) ||
        std::ranges::any_of(data.coverage, [id](const Coverage &part) { return part.agency == id; });
    if (isImported)
        return fail(ErrorCode::AgencyHasData, {agency->name});
    std::vector<AnyEdit> edits;
    for (const Target &target : data.targets) {
        if (target.cell.agency == id)
            edits.emplace_back(Edit<Target>{target, {}});
    }
    for (const TypedFigure &figure : data.typedFigures) {
        if (figure.cell.agency == id)
            edits.emplace_back(Edit<TypedFigure>{figure, {}});
    }
    edits.emplace_back(Edit<Agency>{*agency, {}});
    return edits;
}

} // namespace mizan
