#include "app/importing/personaltext.h"

#include "app/importing/celltext.h"
#include "app/importing/leadfields.h"
#include "app/tables/limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Three numbers, one of them a year, or `20260131`; a time may follow.
bool looksLikeDate(std::string_view text)
{
    int numbers = 0;
    bool hasYear = false;
    for (size_t i = 0; i < text.size() && numbers < 3;) {
        size_t end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        const std::string_view number = text.substr(i, end - i);
        const bool startsLikeYear = number.starts_with("19") || number.starts_with("20");
        if (number.size() == 8 && startsLikeYear)
            return true;
        if (number.size() > 4)
            return false;
        numbers += number.empty() ? 0 : 1;
        hasYear |= number.size() == 4 && startsLikeYear;
        i = std::max(end, i + 1);
    }
    return numbers == 3 && hasYear;
}

bool hasDigit(std::string_view text)
{
    return std::ranges::any_of(text, isDigit) ||
           std::ranges::any_of(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())),
                               [](QChar c) { return c.isDigit(); });
}

/// As a cell of a CSV file.
std::string escaped(std::string_view cell, const std::string &delimiter)
{
    const bool isPlain = cell.find_first_of("\"\r\n") == std::string_view::npos &&
                         cell.find(delimiter) == std::string_view::npos;
    if (isPlain)
        return std::string(cell);
    std::string text = "\"";
    for (const char c : cell)
        text.append(c == '"' ? 2 : 1, c);
    return text + '"';
}

bool holdsNumbers(const QString &field)
{
    return field == "score"_L1 || field == "deal_value"_L1 || leadDateFields().contains(field);
}

/// Of a column of dates or numbers: a long number is no phone number there unless it starts like one, and
/// text without a digit has slipped in from another column.
bool isPersonal(std::string_view cell, bool wantsDigit)
{
    if (looksLikeEmail(cell))
        return true;
    if (!wantsDigit)
        return looksLikePhone(cell);
    return !hasDigit(cell) || looksDialled(cell);
}

} // namespace

bool looksLikeEmail(std::string_view text)
{
    const size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() && !isCellSpace(text[at - 1]) &&
           !isCellSpace(text[at + 1]);
}

bool looksLikePhone(std::string_view text)
{
    const std::string_view cell = trimmedCell(text);
    const auto digits = std::ranges::count_if(cell, isDigit);
    constexpr std::string_view marks = "+-()./ ";
    const bool onlyMarks = std::ranges::all_of(
        cell, [marks](char c) { return isDigit(c) || marks.find(c) != std::string_view::npos; });
    return digits >= 7 && onlyMarks && !looksLikeDate(cell);
}

bool looksDialled(std::string_view text)
{
    const std::string_view cell = trimmedCell(text);
    return (cell.starts_with('+') || cell.starts_with('0')) && looksLikePhone(cell);
}

std::string_view firstEmail(std::string_view cell)
{
    const auto parts = [](char c) {
        return isCellSpace(c) || c == ',' || c == ';' || c == '|' || c == '<' || c == '>' || c == '"' ||
               c == '(' || c == ')';
    };
    for (size_t at = cell.find('@'); at != std::string_view::npos; at = cell.find('@', at + 1)) {
        size_t from = at;
        while (from > 0 && !parts(cell[from - 1]))
            --from;
        size_t end = at;
        while (end < cell.size() && !parts(cell[end]))
            ++end;
        std::string_view word = cell.substr(from, end - from);
        if (word.starts_with("mailto:"))
            word.remove_prefix(7);
        if (looksLikeEmail(word))
            return word;
    }
    return {};
}

QString quotable(std::string_view cell, bool wantsDigit)
{
    const std::string_view text = trimmedCell(cell);
    if (isPersonal(text, wantsDigit))
        return u"…"_s;
    const QString whole =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<size_t>(text.size(), 1000)));
    return whole.size() <= limits::shownText ? whole : whole.left(limits::shownText - 1) + u'…';
}

RowBlanker::RowBlanker(const ColumnMapping &mapping, size_t headerCount, QChar delimiter, bool keepPersons)
    : m_keep(headerCount, Keep::Nothing)
    , m_delimiter(QString(delimiter.isNull() ? u',' : delimiter).toStdString())
    , m_keepPersons(keepPersons)
{
    for (auto entry = mapping.columns.begin(); entry != mapping.columns.end(); ++entry) {
        const bool isKept = !isPersonalField(entry.key()) && entry.key() != "record_id"_L1;
        if (isKept && entry.value() >= 0 && static_cast<size_t>(entry.value()) < headerCount)
            m_keep[static_cast<size_t>(entry.value())] =
                holdsNumbers(entry.key()) ? Keep::WithDigit : Keep::Text;
    }
}

std::string RowBlanker::kept(std::string_view cell, Keep keep) const
{
    const bool isBlank = keep == Keep::Nothing || isPersonal(cell, keep == Keep::WithDigit);
    return isBlank ? std::string() : escaped(cell, m_delimiter);
}

QString RowBlanker::text(const RawRow &row) const
{
    const auto shortened = [](const std::string &text) {
        return QString::fromStdString(text).left(limits::keptRowText);
    };
    if (m_keepPersons && !row.text.empty())
        return shortened(std::string(row.text.substr(0, 4 * limits::keptRowText)));
    if (row.badQuoting || (!m_keepPersons && row.cells.size() != m_keep.size()))
        return {}; // nobody knows what stands in which column
    std::string text;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (i > 0)
            text += m_delimiter;
        text += m_keepPersons ? escaped(row.cells[i], m_delimiter) : kept(row.cells[i], m_keep[i]);
    }
    return shortened(text);
}

} // namespace mizan
