#include "app/tables/xlsxrowlexer.h"

#include <QUtf8StringView>

namespace mizan {

namespace {

/// Characters of a text: its end, plain ones, those beyond ASCII, and such as only a parser handles.
enum class Kind : std::uint8_t { Plain, End, Wide, Other };

constexpr std::array<Kind, 256> kinds = [] {
    std::array<Kind, 256> table{};
    for (size_t c = 0; c < 256; ++c)
        table[c] = c < 0x20 ? Kind::Other : c < 0x80 ? Kind::Plain : Kind::Wide;
    table['\n'] = Kind::Plain;
    table['<'] = Kind::End;
    table['&'] = Kind::Other;
    table[']'] = Kind::Other;  // may begin the ]]> that is not allowed
    table[0xEF] = Kind::Other; // may begin one of two characters that are not allowed
    return table;
}();

Kind kindOf(char c)
{
    return kinds[static_cast<unsigned char>(c)];
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isInName(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == ':';
}

} // namespace

void XlsxRowLexer::skipSpace()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n'))
        ++m_at;
}

bool XlsxRowLexer::attribute(std::string_view &name, std::string_view &value)
{
    if (m_at == m_end)
        return end(Outcome::NeedsMore);
    if (*m_at != ' ')
        return false;
    const char *const nameStart = ++m_at;
    if (m_at < m_end && !isLetter(*m_at))
        return end(Outcome::Declined);
    while (m_at < m_end && isInName(*m_at))
        ++m_at;
    name = {nameStart, size_t(m_at - nameStart)};
    if (!pass("=\""))
        return false;
    const char *const valueStart = m_at;
    for (; m_at < m_end && *m_at != '"'; ++m_at) {
        if (kindOf(*m_at) != Kind::Plain || *m_at == '\n')
            return end(Outcome::Declined);
    }
    value = {valueStart, size_t(m_at - valueStart)};
    return pass("\"");
}

std::string_view XlsxRowLexer::text()
{
    const char *const start = m_at;
    bool isWide = false;
    for (Kind kind = Kind::Plain; m_at < m_end; ++m_at) {
        kind = kindOf(*m_at);
        if (kind == Kind::Plain)
            continue;
        if (kind == Kind::End)
            break;
        if (kind == Kind::Other)
            end(Outcome::Declined);
        isWide = true;
    }
    const std::string_view found(start, size_t(m_at - start));
    if (m_at == m_end)
        end(Outcome::NeedsMore);
    else if (isWide && !QUtf8StringView(found.data(), qsizetype(found.size())).isValidUtf8())
        end(Outcome::Declined);
    return found;
}

bool XlsxRowAttributes::read(XlsxRowLexer &lexer)
{
    std::string_view name;
    std::string_view value;
    m_count = 0;
    while (lexer.attribute(name, value)) {
        if (m_count == m_all.size() || find(name) < m_count)
            return false;
        m_all[m_count++] = {name, value};
    }
    return lexer.isGood();
}

/// Names are short and few: comparing the first character first saves most calls.
size_t XlsxRowAttributes::find(std::string_view name) const
{
    for (size_t i = 0; i < m_count; ++i) {
        const std::string_view other = m_all[i].first;
        if (other.size() == name.size() && other[0] == name[0] && (name.size() == 1 || other == name))
            return i;
    }
    return m_count;
}

} // namespace mizan
