#include "app/tables/csvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

bool startsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r").contains(c);
}

/// An apostrophe that stands before a formula, or before another such apostrophe.
bool isEscaped(QStringView cell)
{
    qsizetype marks = 0;
    while (marks < cell.size() && cell[marks] == u'\'')
        ++marks;
    return marks > 0 && marks < cell.size() && startsFormula(cell[marks]);
}

} // namespace

QString quotedCell(const QString &cell, QChar delimiter)
{
    const bool needsQuotes = std::ranges::any_of(
        cell, [delimiter](QChar c) { return c == delimiter || c == u'"' || c == u'\n' || c == u'\r'; });
    if (!needsQuotes && (cell.isEmpty() || (!cell.front().isSpace() && !cell.back().isSpace())))
        return cell;
    return u'"' + QString(cell).replace(u'"', "\"\""_L1) + u'"';
}

QString escapedFormula(const QString &cell)
{
    const bool needsMark = !cell.isEmpty() && (startsFormula(cell.front()) || isEscaped(cell));
    return needsMark ? u'\'' + cell : cell;
}

QString unescapedFormula(QStringView cell)
{
    return (isEscaped(cell) ? cell.mid(1) : cell).toString();
}

void CsvWriter::addRow(const std::vector<QString> &cells)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_text += u',';
        m_text += quotedCell(escapedFormula(cells[i]));
    }
    m_text += "\r\n"_L1;
}

QByteArray CsvWriter::bytes() const
{
    return "\xEF\xBB\xBF" + m_text.toUtf8();
}

} // namespace mizan
