#include "app/tables/xlsxsheethandler.h"

#include "app/tables/limits.h"
#include "app/tables/sharedstrings.h"

namespace mizan {

XlsxSheetHandler::Place XlsxSheetHandler::placeOf(const XmlTag &tag) const
{
    if (m_places.empty())
        return Place::Sheet;
    const std::string_view name = tag.localName();
    switch (m_places.back()) {
    case Place::Sheet:
        return name == "sheetData" ? Place::Data : Place::Ignored;
    case Place::Data:
        return name == "row" ? Place::Row : Place::Ignored;
    case Place::Row:
        return name == "c" ? Place::Cell : Place::Ignored;
    case Place::Cell:
        return name == "v" ? Place::Text : name == "is" ? Place::Inline : Place::Ignored;
    case Place::Inline:
        return name == "t" ? Place::Text : name == "r" ? Place::Run : Place::Ignored;
    case Place::Run:
        return name == "t" ? Place::Text : Place::Ignored;
    default:
        return Place::Ignored;
    }
}

void XlsxSheetHandler::started(const XmlTag &tag)
{
    const Place place = placeOf(tag);
    m_places.push_back(place);
    switch (place) {
    case Place::Row:
        return check(m_cells.startRow(tag.localAttribute("r")));
    case Place::Cell:
        return startCell(tag);
    case Place::Inline:
        m_cell.type = XlsxCell::Type::Text;
        return;
    case Place::Text:
        return startText(tag);
    default:
        return;
    }
}

void XlsxSheetHandler::ended()
{
    const Place place = m_places.back();
    m_places.pop_back();
    switch (place) {
    case Place::Data:
        m_isBehindRows = true;
        return;
    case Place::Row:
        return check(m_cells.endRow());
    case Place::Cell:
        return check(m_cells.add(m_cell, m_value));
    case Place::Text:
        return endText();
    default:
        return;
    }
}

void XlsxSheetHandler::text(std::string_view piece)
{
    if (m_places.empty() || m_places.back() != Place::Text)
        return;
    m_value += piece;
    if (m_value.size() > size_t(limits::cellBytes))
        stopWith({ErrorCode::CellTooLarge,
                  {m_cells.path(), static_cast<int>(m_cells.queue().row()), limits::cellBytes},
                  {}});
}

void XlsxSheetHandler::startCell(const XmlTag &tag)
{
    m_cell = XlsxCell::from(tag.attribute("r"), tag.attribute("s"), tag.attribute("t"));
    m_value.clear();
}

void XlsxSheetHandler::startText(const XmlTag &tag)
{
    m_textStart = m_value.size();
    m_preservesSpace = tag.attribute("xml:space") == "preserve";
}

void XlsxSheetHandler::endText()
{
    if (m_cell.type != XlsxCell::Type::Text)
        return;
    if (!m_preservesSpace)
        trimXmlSpace(m_value, m_textStart);
    decodeXlsxEscapes(m_value, m_textStart);
}

void XlsxSheetHandler::check(const Result<> &result)
{
    if (!result)
        stopWith(result.error());
}

} // namespace mizan
