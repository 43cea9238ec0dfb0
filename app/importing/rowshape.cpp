#include "app/importing/rowshape.h"

#include "app/importing/datetext.h"
#include "app/importing/numbertext.h"

#include <QSet>

#include <algorithm>

namespace mizan {

namespace {

bool hasLetter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

bool isBlank(QStringView cell)
{
    return cell.trimmed().isEmpty();
}

} // namespace

bool isFigure(QStringView cell)
{
    if (saysNoValue(cell))
        return false;
    const auto number = NumberText::fromCell(cell);
    return (number && !hasLetter(number->around())) || parseDateText(cell, QTimeZone::utc());
}

bool isWords(QStringView cell)
{
    return hasLetter(cell) && !cell.contains(u'@') && !isFigure(cell);
}

int filledWidth(const TableRow &row)
{
    const auto last = std::find_if(row.cells.rbegin(), row.cells.rend(),
                                   [](const QString &cell) { return !isBlank(cell); });
    return static_cast<int>(row.cells.rend() - last);
}

bool holdsFigure(const TableRow &row)
{
    return std::ranges::any_of(row.cells, isFigure);
}

bool isAllWords(const TableRow &row)
{
    return !row.isBlank() &&
           std::ranges::all_of(row.cells, [](const QString &cell) { return isBlank(cell) || isWords(cell); });
}

bool looksLikeHeader(const TableRow &row)
{
    const auto width = static_cast<size_t>(filledWidth(row));
    if (width < 2 || row.badQuoting)
        return false;
    QSet<QString> seen;
    return std::all_of(row.cells.begin(), row.cells.begin() + static_cast<qsizetype>(width),
                       [&seen](const QString &cell) {
                           const qsizetype before = seen.size();
                           seen.insert(cell.trimmed());
                           return isWords(cell) && seen.size() > before;
                       });
}

} // namespace mizan
