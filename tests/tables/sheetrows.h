// The rows of a spreadsheet as lines of text, for comparing.
#pragma once

#include "app/tables/sheetfile.h"

#include <QStringList>

#include <optional>

namespace mizan {

struct SheetRows
{
    QStringList lines; ///< `number: cell|cell`, dates in brackets by kind: `<2026-10-31>`, numbers as `=5`
    int cells = 0;     ///< that are not empty
    std::optional<Error> failure;

    [[nodiscard]] bool failedWith(ErrorCode code) const { return failure && failure->code == code; }
};

inline QString shownCell(const RawRow &row, size_t column)
{
    const QString text = QString::fromUtf8(row.cells[column].data(), qsizetype(row.cells[column].size()));
    switch (row.kinds[column]) {
    case CellKind::Number:
        return u'=' + text;
    case CellKind::Date:
        return u'<' + text + u'>';
    case CellKind::DateTime:
        return u'[' + text + u']';
    case CellKind::Text:
        break;
    }
    return text;
}

inline void addRow(SheetRows &rows, const RawRow &row)
{
    QStringList cells;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        rows.cells += row.cells[column].empty() ? 0 : 1;
        cells << shownCell(row, column);
    }
    rows.lines << QString::number(row.line) + u':' + u' ' + cells.join(u'|');
}

/// All rows of @p sheet; negative: the default one.
inline SheetRows rowsOf(const Result<std::unique_ptr<SheetFile>> &file, int sheet = -1)
{
    SheetRows rows;
    if (!file) {
        rows.failure = file.error();
        return rows;
    }
    const auto reader = (*file)->rows(sheet < 0 ? (*file)->defaultSheet() : sheet);
    if (!reader) {
        rows.failure = reader.error();
        return rows;
    }
    RawRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            rows.failure = more.error();
        if (!more || !*more)
            return rows;
        addRow(rows, row);
    }
}

inline SheetRows rowsOf(const QByteArray &bytes, int sheet = -1)
{
    return rowsOf(SheetFile::open(bytes, QStringLiteral("test.xlsx")), sheet);
}

} // namespace mizan
