// XlsxOutline: which parts an XLSX container has and which sheets its workbook lists.
#pragma once

#include "app/tables/sheetfile.h"
#include "app/tables/sheetvalues.h"
#include "app/tables/zipcontainer.h"

#include <string>
#include <vector>

namespace mizan {

struct XlsxOutline
{
    struct SheetPart
    {
        Sheet sheet;
        std::string part;
    };

    std::vector<SheetPart> sheets; ///< worksheets only: charts have no rows
    std::string stylesPart;        ///< empty: none
    std::string stringsPart;
    DateBase dateBase = DateBase::Year1900;

    /// Follows the relationships from the container's root. Fails as scanPart() does.
    [[nodiscard]] static Result<XlsxOutline> read(const ZipContainer &container);
};

} // namespace mizan
