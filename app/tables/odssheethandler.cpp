#include "app/tables/odssheethandler.h"

#include "app/tables/limits.h"
#include "app/tables/sheetvalues.h"

#include <algorithm>
#include <charconv>

namespace mizan {

namespace {

constexpr std::int64_t mostRepeats = 1'000'000'000;

std::int64_t countIn(std::string_view text)
{
    std::int64_t count = 1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), count);
    if (read.ec == std::errc::result_out_of_range)
        return mostRepeats;
    return std::clamp<std::int64_t>(count, 1, mostRepeats);
}

std::string_view valueOf(const XmlTag &tag, std::string_view type)
{
    if (type == "date")
        return tag.attribute("office:date-value");
    if (type == "time")
        return tag.attribute("office:time-value");
    if (type == "boolean")
        return tag.attribute("office:boolean-value");
    return type == "string" ? tag.attribute("office:string-value") : tag.attribute("office:value");
}

} // namespace

OdsSheetHandler::OdsSheetHandler(QString path, int sheet)
    : m_path(path)
    , m_queue(std::move(path))
    , m_tablesToSkip(sheet)
{
}

OdsSheetHandler::Place OdsSheetHandler::placeOf(const XmlTag &tag)
{
    if (m_places.empty())
        return Place::Document;
    const std::string_view name = tag.name();
    switch (m_places.back()) {
    case Place::Document:
        return name == "office:body" ? Place::Body : Place::Ignored;
    case Place::Body:
        return name == "office:spreadsheet" ? Place::Spreadsheet : Place::Ignored;
    case Place::Spreadsheet:
        return name == "table:table" && m_tablesToSkip-- == 0 ? Place::Table : Place::Ignored;
    case Place::Table:
        if (name == "table:table-row")
            return Place::Row;
        return name == "table:table-row-group" || name == "table:table-header-rows" ||
                       name == "table:table-rows"
                   ? Place::Table
                   : Place::Ignored;
    case Place::Row:
        return name == "table:table-cell" || name == "table:covered-table-cell" ? Place::Cell
                                                                                : Place::Ignored;
    case Place::Cell:
        return name == "text:p" || name == "text:h" ? Place::Paragraph : Place::Ignored;
    case Place::Paragraph:
    case Place::Span:
        return placeInText(tag);
    case Place::Ignored:
        break;
    }
    return Place::Ignored;
}

OdsSheetHandler::Place OdsSheetHandler::placeInText(const XmlTag &tag)
{
    const std::string_view name = tag.name();
    if (name == "text:s")
        m_text.addSpaces(std::min<std::int64_t>(countIn(tag.attribute("text:c")), limits::cellBytes));
    else if (name == "text:tab")
        m_text.addTab();
    else if (name == "text:line-break")
        m_text.addLineBreak();
    const bool isIgnored = !name.starts_with("text:") || name == "text:ruby-text" || name == "text:note";
    return isIgnored ? Place::Ignored : Place::Span;
}

void OdsSheetHandler::started(const XmlTag &tag)
{
    const Place place = placeOf(tag);
    m_places.push_back(place);
    if (place == Place::Row)
        startRow(tag);
    else if (place == Place::Cell)
        startCell(tag);
    else if (place == Place::Paragraph)
        m_text.startParagraph();
    else if (place == Place::Span)
        checkLength();
}

void OdsSheetHandler::ended()
{
    const Place place = m_places.back();
    m_places.pop_back();
    if (place == Place::Row)
        check(m_queue.endRow(m_rowCount));
    else if (place == Place::Cell)
        endCell();
    else if (place == Place::Paragraph)
        m_text.endParagraph();
    else if (place == Place::Table && m_places.back() == Place::Spreadsheet)
        m_isDone = true;
}

void OdsSheetHandler::text(std::string_view piece)
{
    if (m_places.empty() || (m_places.back() != Place::Paragraph && m_places.back() != Place::Span))
        return;
    m_text.add(piece);
    checkLength();
}

void OdsSheetHandler::checkLength()
{
    if (m_text.text().size() > size_t(limits::cellBytes))
        stopWith({ErrorCode::CellTooLarge, {m_path, static_cast<int>(m_queue.row()), limits::cellBytes}, {}});
}

void OdsSheetHandler::startRow(const XmlTag &tag)
{
    m_rowCount = countIn(tag.attribute("table:number-rows-repeated"));
    m_column = 0;
    check(m_queue.startRow(m_queue.row() + 1));
}

void OdsSheetHandler::startCell(const XmlTag &tag)
{
    m_isCovered = tag.name() == "table:covered-table-cell";
    m_cellCount = countIn(tag.attribute("table:number-columns-repeated"));
    m_type = tag.attribute("office:value-type");
    m_value = valueOf(tag, m_type);
    m_text.clear();
}

/// A cell that another one covers shows nothing.
void OdsSheetHandler::endCell()
{
    if (!m_isCovered) {
        m_queue.startCell();
        if (!appendValue()) {
            m_kind = CellKind::Text;
            m_queue.text() += m_text.text().empty() && m_type == "string" ? m_value : m_text.text();
        }
        check(m_queue.endCell(m_column, m_kind, m_cellCount));
    }
    m_column += m_cellCount;
}

/// Appends what the attributes say; false where only the text of the cell says something.
bool OdsSheetHandler::appendValue()
{
    std::string &out = m_queue.text();
    m_kind = CellKind::Text;
    if (m_value.empty() || m_type == "string")
        return false;
    if (m_type == "date")
        return appendIsoDate(m_value, out, m_kind);
    if (m_type == "time")
        return appendIsoDuration(m_value, out);
    if (m_type == "boolean") {
        out += m_value == "true" ? "TRUE" : "FALSE";
        return true;
    }
    m_kind = CellKind::Number;
    return appendPlainNumber(m_value, out);
}

void OdsSheetHandler::check(const Result<> &result)
{
    if (!result)
        stopWith(result.error());
}

} // namespace mizan
