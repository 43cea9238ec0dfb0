#include "app/tables/rowreader.h"

#include <QStringList>

#include <algorithm>

namespace mizan {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void decode(const RawRow &raw, TableRow &row)
{
    row.line = raw.line;
    row.kinds = raw.kinds;
    row.badQuoting = raw.badQuoting;
    row.cells.resize(raw.cells.size());
    for (size_t i = 0; i < raw.cells.size(); ++i)
        row.cells[i] = textOf(raw.cells[i]);
    row.text =
        raw.text.empty() ? QStringList(row.cells.begin(), row.cells.end()).join(u'\t') : textOf(raw.text);
}

} // namespace

bool TableRow::isBlank() const
{
    return std::ranges::all_of(cells,
                               [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

QStringView TableRow::cell(int column) const
{
    const auto index = static_cast<size_t>(column);
    return column < 0 || index >= cells.size() ? QStringView() : QStringView(cells[index]);
}

CellKind TableRow::kind(int column) const
{
    const auto index = static_cast<size_t>(column);
    return column < 0 || index >= kinds.size() ? CellKind::Text : kinds[index];
}

TableRow decoded(const RawRow &raw)
{
    TableRow row;
    decode(raw, row);
    return row;
}

DecodedRows::DecodedRows(std::unique_ptr<RawRowReader> rows)
    : m_rows(std::move(rows))
{
}

Result<bool> DecodedRows::next(TableRow &row)
{
    auto more = m_rows->next(m_raw);
    if (more && *more)
        decode(m_raw, row);
    return more;
}

} // namespace mizan
