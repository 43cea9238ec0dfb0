#include "ui/pages/countedleads.h"

#include "app/domain/leadrow.h"

namespace mizan {

int countedLeads(const ProjectData &data, const FigureBook &figures, const Cell &cell)
{
    const std::optional<Figure> counted = figures.figures(cell).counted;
    if (!stageOf(cell.metric) || !counted || !counted->import || !counted->imported)
        return 0;
    const ImportRecord *import = data.import(*counted->import);
    return import && import->kind == ImportKind::Leads ? static_cast<int>(*counted->imported) : 0;
}

} // namespace mizan
