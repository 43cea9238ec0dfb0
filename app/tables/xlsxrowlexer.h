// XlsxRowLexer: the pieces of a sheet's row that is written in the plainest form.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

namespace mizan {

/// Reads a row from the front of its bytes; the first thing that is not as expected ends it.
class XlsxRowLexer
{
public:
    enum class Outcome {
        Taken,
        NeedsMore, ///< the bytes end within it
        Declined,  ///< it may be anything, well-formed or not
    };

    explicit XlsxRowLexer(std::string_view bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] bool isGood() const { return m_outcome == Outcome::Taken; }
    [[nodiscard]] const char *position() const { return m_at; }

    /// Passes @p expected, a literal, or ends the row.
    template <size_t Size>
    bool pass(const char (&expected)[Size])
    {
        return passIfThere(expected) || end(Outcome::Declined);
    }
    /// Passes @p expected if it is there. A template, so that the comparison is of a known length.
    template <size_t Size>
    bool passIfThere(const char (&expected)[Size])
    {
        constexpr size_t length = Size - 1;
        const size_t left = size_t(m_end - m_at);
        if (left < length)
            return std::memcmp(m_at, expected, left) == 0 && end(Outcome::NeedsMore);
        if (std::memcmp(m_at, expected, length) != 0)
            return false;
        m_at += length;
        return true;
    }
    void skipSpace();
    /// Reads ` name="value"`; false where the tag ends instead, or the row does.
    bool attribute(std::string_view &name, std::string_view &value);
    /// Reads up to the next tag.
    std::string_view text();

private:
    bool end(Outcome outcome)
    {
        if (isGood())
            m_outcome = outcome;
        return false;
    }

    const char *m_at;
    const char *m_end;
    Outcome m_outcome = Outcome::Taken;
};

/// The attributes of one tag at a time.
class XlsxRowAttributes
{
public:
    /// False where one stands twice, where there are too many or where the row ends.
    bool read(XlsxRowLexer &lexer);
    /// Empty where there is none.
    [[nodiscard]] std::string_view operator[](std::string_view name) const
    {
        const size_t found = find(name);
        return found < m_count ? m_all[found].second : std::string_view();
    }

private:
    /// m_count where there is none.
    [[nodiscard]] size_t find(std::string_view name) const;

    std::array<std::pair<std::string_view, std::string_view>, 16> m_all;
    size_t m_count = 0;
};

} // namespace mizan
