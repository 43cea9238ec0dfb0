#include "app/importing/rowkind.h"

#include "app/importing/datetext.h"
#include "app/importing/textfold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

bool endsTotalName(QChar c)
{
    return c == u':' || c == u'(' || c == u'=' || c == u'*' || c.isDigit();
}

const QString *firstFilled(const TableRow &row)
{
    const auto found = std::ranges::find_if(
        row.cells, [](const QString &cell) { return !QStringView(cell).trimmed().isEmpty(); });
    return found == row.cells.end() ? nullptr : &*found;
}

} // namespace

bool namesTotal(QStringView cell)
{
    constexpr auto names = std::to_array<QStringView>(
        {u"total",          u"totals",         u"grand total",   u"grand totals",
         u"sub total",      u"subtotal",       u"sum",           u"overall",
         u"summe",          u"gesamt",         u"gesamtsumme",   u"gesamtergebnis",
         u"insgesamt",      u"zwischensumme",  u"total general", u"totaux",
         u"somme",          u"sous total",     u"suma",          u"suma total",
         u"الاجمالي",       u"اجمالي",         u"المجموع",       u"مجموع",
         u"الاجمالي الكلي", u"الاجمالي العام", u"المجموع الكلي", u"المجموع العام"});
    const QStringView trimmed = cell.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 200 || trimmed.front().isDigit())
        return false;
    const auto end = std::ranges::find_if(cell, endsTotalName);
    const QString name = foldedWords(cell.left(end - cell.begin()));
    return std::ranges::find(names, QStringView(name)) != names.end();
}

RowClassifier::RowClassifier(const ColumnMapping &mapping, qsizetype headerCount,
                             std::function<bool(QStringView)> isAgency)
    : m_month(mapping.column(u"month"_s).value_or(-1))
    , m_agency(mapping.column(u"agency"_s).value_or(-1))
    , m_headerCount(static_cast<size_t>(headerCount))
    , m_isAgency(std::move(isAgency))
{
}

RowKind RowClassifier::kindOf(const TableRow &row) const
{
    if (row.text.trimmed().startsWith(u'#') && (row.badQuoting || row.cells.size() < m_headerCount))
        return RowKind::Comment;
    if (row.badQuoting)
        return RowKind::Data;
    if (row.isBlank())
        return RowKind::Blank;
    if (isTotal(row))
        return RowKind::Total;
    return isNote(row) ? RowKind::Note : RowKind::Data;
}

bool RowClassifier::isTotal(const TableRow &row) const
{
    if (m_isAgency(row.cell(m_agency)))
        return row.cells.size() > 0 && namesTotal(row.cell(m_month));
    const auto isBlank = [&row](int column) { return row.cell(column).trimmed().isEmpty(); };
    if (row.cells.size() >= m_headerCount && std::ranges::any_of(m_totalIfBlank, isBlank))
        return true;
    const int last = static_cast<int>(row.cells.size()) - 1;
    const QString *first = firstFilled(row);
    return (first && !m_isAgency(*first) && namesTotal(*first)) || namesTotal(row.cell(m_month)) ||
           namesTotal(row.cell(m_agency)) || namesTotal(row.cell(last));
}

/// A lone piece of text, or a line of prose that its commas make look like a few cells.
bool RowClassifier::isNote(const TableRow &row) const
{
    if (m_headerCount < 2)
        return false;
    int filled = 0;
    for (const QString &cell : row.cells) {
        if (QStringView(cell).trimmed().isEmpty())
            continue;
        ++filled;
        const bool isProse = std::ranges::any_of(cell, [](QChar c) { return c.isLetter(); }) &&
                             !m_isAgency(cell) && !parseDateText(cell, QTimeZone::utc());
        if (!isProse)
            return false;
    }
    return filled == 1 || row.cells.size() < m_headerCount;
}

} // namespace mizan
