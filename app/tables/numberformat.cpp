// What the codes of number formats mean.
#include "app/tables/sheetvalues.h"

#include <vector>

namespace mizan {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWithWord(std::string_view text, std::string_view word)
{
    if (text.size() < word.size())
        return false;
    for (size_t i = 0; i < word.size(); ++i) {
        if (lowered(text[i]) != word[i])
            return false;
    }
    return true;
}

/// The parts of a format that stand for a date or a time: one character for each run of y, d, m, h or s, in
/// their order; `H` for hours, minutes or seconds that count on.
class FormatParts
{
public:
    explicit FormatParts(std::string_view code)
    {
        while (!code.empty() && code.front() != ';')
            code.remove_prefix(step(code));
    }

    [[nodiscard]] NumberFormat format() const
    {
        bool hasDay = false;
        bool hasTime = false;
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const char part = m_parts[i];
            if (part == 'H')
                return NumberFormat::Elapsed;
            if (part == 'y' || part == 'd' || (part == 'm' && !isMinute(i)))
                hasDay = true;
            else
                hasTime = true;
        }
        if (hasDay)
            return hasTime ? NumberFormat::DateTime : NumberFormat::Date;
        return hasTime ? NumberFormat::Time : NumberFormat::Plain;
    }

private:
    /// An m stands for minutes after an hour or before a second.
    [[nodiscard]] bool isMinute(size_t at) const
    {
        return (at > 0 && m_parts[at - 1] == 'h') || (at + 1 < m_parts.size() && m_parts[at + 1] == 's');
    }

    /// Looks at the front of @p code and says how many characters it takes.
    size_t step(std::string_view code)
    {
        switch (const char c = lowered(code.front())) {
        case '"':
            return std::min(code.find('"', 1), code.size() - 1) + 1;
        case '\\':
        case '_':
        case '*':
            return std::min<size_t>(2, code.size());
        case '[':
            return bracket(code);
        case 'g':
            if (startsWithWord(code, "general"))
                return 7;
            return add('y', code);
        case 'a':
            if (startsWithWord(code, "am/pm"))
                return 5;
            return startsWithWord(code, "a/p") ? 3 : 1;
        case 'e':
            if (code.size() > 1 && (code[1] == '+' || code[1] == '-'))
                return 2;
            return add('y', code);
        case 'b':
            return add('y', code);
        case 'y':
        case 'd':
        case 'm':
        case 'h':
        case 's':
            return add(c, code);
        default:
            return 1;
        }
    }

    size_t add(char part, std::string_view code)
    {
        m_parts += part;
        size_t length = 1;
        while (length < code.size() && lowered(code[length]) == lowered(code.front()))
            ++length;
        return length;
    }

    /// Colours, conditions and languages say nothing; `[h]`, `[mm]`, `[s]` do.
    size_t bracket(std::string_view code)
    {
        const size_t end = std::min(code.find(']'), code.size() - 1);
        const std::string_view inside = code.substr(1, end - std::min<size_t>(end, 1));
        const char first = inside.empty() ? '\0' : lowered(inside.front());
        const bool isOne =
            (first == 'h' || first == 'm' || first == 's') &&
            inside.find_first_not_of(std::string{first, static_cast<char>(first - 'a' + 'A')}) ==
                std::string_view::npos;
        if (isOne)
            m_parts += 'H';
        return end + 1;
    }

    std::string m_parts;
};

} // namespace

NumberFormat numberFormatOf(std::string_view code)
{
    return FormatParts(code).format();
}

/// ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates of East Asian languages.
NumberFormat builtInNumberFormat(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
        (id >= 57 && id <= 58))
        return NumberFormat::Date;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return NumberFormat::Time;
    if (id == 22 || (id >= 32 && id <= 35) || id == 55 ||
        id == 56) // these are times in one language, dates in another
        return NumberFormat::DateTime;
    return id == 46 ? NumberFormat::Elapsed : NumberFormat::Plain;
}

} // namespace mizan
