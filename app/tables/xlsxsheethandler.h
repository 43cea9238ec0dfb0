// XlsxSheetHandler: the elements of an XLSX sheet as cells.
#pragma once

#include "app/tables/xlsxcells.h"
#include "app/tables/xmlscanner.h"

#include <vector>

namespace mizan {

class XlsxSheetHandler : public XmlHandler
{
public:
    explicit XlsxSheetHandler(XlsxCells &cells)
        : m_cells(cells)
    {
    }

    void started(const XmlTag &tag) override;
    void ended() override;
    void text(std::string_view piece) override;

    /// Between two rows.
    [[nodiscard]] bool isAmongRows() const { return m_places.size() == 2 && m_places.back() == Place::Data; }
    [[nodiscard]] bool isBehindRows() const { return m_isBehindRows; }

private:
    enum class Place { Sheet, Data, Row, Cell, Inline, Run, Text, Ignored };

    [[nodiscard]] Place placeOf(const XmlTag &tag) const;
    void startCell(const XmlTag &tag);
    void startText(const XmlTag &tag);
    void endText();
    void check(const Result<> &result);

    XlsxCells &m_cells;
    std::vector<Place> m_places; ///< of the elements that are open
    XlsxCell m_cell;
    std::string m_value;
    size_t m_textStart = 0;
    bool m_preservesSpace = false;
    bool m_isBehindRows = false;
};

} // namespace mizan
