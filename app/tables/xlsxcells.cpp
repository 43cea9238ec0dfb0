#include "app/tables/xlsxcells.h"

#include "app/tables/sheeterrors.h"
#include "app/tables/sheetlimits.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const size_t first = text.find_first_not_of(space);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(space) - first + 1);
}

template <typename Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return {};
    return number;
}

XlsxCell::Type typeOf(std::string_view name)
{
    using enum XlsxCell::Type;
    if (name.empty() || name == "n")
        return Number;
    if (name == "s")
        return SharedString;
    if (name == "b")
        return Boolean;
    if (name == "e")
        return Error;
    return name == "d" ? Date : Text;
}

} // namespace

XlsxCell XlsxCell::from(std::string_view reference, std::string_view style, std::string_view type)
{
    XlsxCell cell;
    std::int64_t column = 0;
    while (!reference.empty() && (reference.front() | 0x20) >= 'a' && (reference.front() | 0x20) <= 'z') {
        column = std::min(column * 26 + (reference.front() | 0x20) - 'a' + 1, 2 * sheetlimits::columns);
        reference.remove_prefix(1);
    }
    cell.column = column - 1;
    cell.row = numberIn<std::int64_t>(reference).value_or(0);
    cell.style = numberIn<std::uint32_t>(style).value_or(0);
    cell.type = typeOf(type);
    return cell;
}

XlsxCells::XlsxCells(QString path, std::shared_ptr<const XlsxContext> context)
    : m_path(path)
    , m_context(std::move(context))
    , m_queue(std::move(path))
{
    if (m_context->strings)
        m_strings.emplace(*m_context->strings);
}

Result<> XlsxCells::startRow(std::string_view number)
{
    m_nextColumn = 0;
    m_isRowOpen = !number.empty();
    if (!m_isRowOpen)
        return {};
    const auto row = numberIn<std::int64_t>(number);
    if (!row)
        return tl::make_unexpected(sheetDamaged(m_path, u"row %1"_s.arg(textFrom(number.substr(0, 20)))));
    return m_queue.startRow(*row);
}

Result<> XlsxCells::add(const XlsxCell &cell, std::string_view value)
{
    if (!m_isRowOpen) {
        m_isRowOpen = true;
        if (const auto started = m_queue.startRow(cell.row > 0 ? cell.row : m_queue.row() + 1); !started)
            return started;
    }
    const std::int64_t column = cell.column >= 0 ? cell.column : m_nextColumn;
    m_nextColumn = column + 1;
    m_queue.startCell();
    const auto kind = append(cell, value);
    if (!kind)
        return failedLike(kind);
    return m_queue.endCell(column, *kind);
}

Result<> XlsxCells::endRow()
{
    if (!m_isRowOpen) {
        if (const auto started = m_queue.startRow(m_queue.row() + 1); !started)
            return started;
    }
    m_isRowOpen = false;
    return m_queue.endRow();
}

Result<CellKind> XlsxCells::append(const XlsxCell &cell, std::string_view value)
{
    std::string &out = m_queue.text();
    if (cell.type == XlsxCell::Type::Text) {
        out += value;
        return CellKind::Text;
    }
    value = trimmed(value);
    if (value.empty())
        return CellKind::Text;
    switch (cell.type) {
    case XlsxCell::Type::Number:
        return appendNumber(cell.style, value);
    case XlsxCell::Type::SharedString:
        if (const auto appended = appendShared(value); !appended)
            return failedLike(appended);
        return CellKind::Text;
    case XlsxCell::Type::Boolean:
        out += value == "1" || value == "true" ? "TRUE" : "FALSE";
        return CellKind::Text;
    case XlsxCell::Type::Date:
        if (CellKind kind = CellKind::Date; appendIsoDate(value, out, kind))
            return kind;
        break;
    default:
        break;
    }
    out += value;
    return CellKind::Text;
}

CellKind XlsxCells::appendNumber(std::uint32_t style, std::string_view value)
{
    std::string &out = m_queue.text();
    const NumberFormat format = m_context->styles.format(style);
    if (format != NumberFormat::Plain) {
        if (const auto days = sheetNumber(value))
            return appendDate(*days, format, m_context->dateBase, out);
    }
    if (appendPlainNumber(value, out))
        return CellKind::Number;
    out += value; // no number at all: shown as it stands
    return CellKind::Text;
}

Result<> XlsxCells::appendShared(std::string_view value)
{
    const auto index = numberIn<std::int64_t>(value);
    if (!index || *index < 0 || !m_strings || *index >= m_context->strings->size())
        return tl::make_unexpected(sheetDamaged(
            m_path, u"row %1: shared string %2"_s.arg(m_queue.row()).arg(textFrom(value.substr(0, 20)))));
    const auto text = m_strings->at(*index);
    if (!text)
        return failedLike(text);
    m_queue.text() += *text;
    return {};
}

} // namespace mizan
