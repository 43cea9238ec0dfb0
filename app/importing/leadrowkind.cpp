#include "app/importing/leadrowkind.h"

#include "app/importing/leadfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

bool isFilled(std::string_view cell)
{
    return std::ranges::any_of(cell, [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
}

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

bool hasLetter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

} // namespace

LeadRowClassifier::LeadRowClassifier(const ColumnMapping &mapping, qsizetype headerCount,
                                     std::vector<QRegularExpression> footers)
    : m_headerCount(static_cast<size_t>(headerCount))
    , m_footers(std::move(footers))
{
    for (const QString &field : QStringList{u"email"_s, u"record_id"_s} + leadDateFields()) {
        if (const auto column = mapping.column(field); column && *column > 0)
            m_keys.push_back(*column);
    }
}

RowKind LeadRowClassifier::kindOf(const RawRow &row) const
{
    if (row.badQuoting)
        return row.text.starts_with('#') && row.cells.size() < m_headerCount ? RowKind::Comment
                                                                             : RowKind::Data;
    const bool isKeyed =
        std::ranges::any_of(m_keys, [&row](int column) { return isFilled(row.cell(column)); });
    return isKeyed ? RowKind::Data : kindOfUnkeyed(row);
}

/// A row whose only key may be its first cell, where titles of totals and footers stand as well.
RowKind LeadRowClassifier::kindOfUnkeyed(const RawRow &row) const
{
    const auto first = std::ranges::find_if(row.cells, isFilled);
    if (first == row.cells.end())
        return RowKind::Blank;
    const auto filled = std::ranges::count_if(row.cells, isFilled);
    const QString text = textOf(*first).trimmed();
    if (text.startsWith(u'#') && row.cells.size() < m_headerCount)
        return RowKind::Comment;
    if (namesTotal(text))
        return RowKind::Total;
    if (std::ranges::any_of(
            m_footers, [&text](const QRegularExpression &footer) { return footer.match(text).hasMatch(); }))
        return RowKind::Note;
    const bool isShort = row.cells.size() < m_headerCount;
    const bool isProse = m_headerCount > 1 && (filled == 1 || isShort) && text.contains(u' ') &&
                         hasLetter(text) && !text.contains(u'@');
    return isProse ? RowKind::Note : RowKind::Data;
}

} // namespace mizan
