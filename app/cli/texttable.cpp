#include "app/cli/texttable.h"

#include <algorithm>

namespace mizan {

namespace {

/// Places that @p text takes in a terminal: marks over letters and direction marks take none.
int widthOf(const QString &text)
{
    const auto takesPlace = [](QChar c) {
        return c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Other_Format &&
               !c.isLowSurrogate();
    };
    return static_cast<int>(std::ranges::count_if(text, takesPlace));
}

} // namespace

std::vector<int> TextTable::widths() const
{
    std::vector<int> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column) {
            int &width = widths[static_cast<size_t>(column)];
            width = std::max(width, widthOf(row[column]));
        }
    }
    return widths;
}

QString TextTable::text(int indent) const
{
    const std::vector<int> columnWidths = widths();
    QString text;
    for (const QStringList &row : m_rows) {
        QString line(indent, u' ');
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString padding(columnWidths[static_cast<size_t>(column)] - widthOf(row[column]), u' ');
            const bool atEnd = m_alignedAtEnd.contains(static_cast<int>(column));
            line += atEnd ? padding + row[column] : row[column] + padding;
            line += QStringView(u"  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace mizan
