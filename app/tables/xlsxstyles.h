// XlsxStyles: what the number format of each cell style of a workbook makes of a number.
#pragma once

#include "app/tables/sheetvalues.h"
#include "app/tables/xmlscanner.h"

#include <unordered_map>
#include <vector>

namespace mizan {

class XlsxStyles
{
public:
    XlsxStyles() = default;
    /// Reads @p part; fails as scanPart() does.
    [[nodiscard]] static Result<XlsxStyles> read(const ZipContainer &container, std::string_view part);

    /// Of the cell style @p style, counted from 0 as cells do.
    [[nodiscard]] NumberFormat format(size_t style) const
    {
        return style < m_formats.size() ? m_formats[style] : NumberFormat::Plain;
    }

private:
    friend class XlsxStylesHandler;

    std::unordered_map<int, NumberFormat> m_codes; ///< by the ids of the formats that the file defines
    std::vector<NumberFormat> m_formats;
};

} // namespace mizan
