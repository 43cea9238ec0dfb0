#include "app/tables/sharedstrings.h"

#include "app/tables/limits.h"
#include "app/tables/sheeterrors.h"
#include "app/tables/sheetlimits.h"

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr std::string_view xmlSpace = " \t\r\n";
constexpr size_t escapeBytes = 7; // _x000D_

/// The UTF-16 unit of an escape at the front of @p text, or -1.
int escapedUnit(std::string_view text)
{
    if (text.size() < escapeBytes || text[0] != '_' || text[1] != 'x' || text[6] != '_')
        return -1;
    int unit = 0;
    const auto read = std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
    return read.ptr == text.data() + 6 && read.ec == std::errc() ? unit : -1;
}

void appendUtf8(char32_t c, std::string &out)
{
    const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
    out.append(bytes.constData(), size_t(bytes.size()));
}

/// Takes one escape, or the two of a surrogate pair, from @p rest; the character is never half of a pair.
char32_t takeEscape(std::string_view &rest)
{
    const int unit = escapedUnit(rest);
    rest.remove_prefix(escapeBytes);
    if (!QChar::isSurrogate(char32_t(unit)))
        return char32_t(unit);
    const int low = escapedUnit(rest);
    if (!QChar::isHighSurrogate(char32_t(unit)) || low < 0 || !QChar::isLowSurrogate(char32_t(low)))
        return QChar::ReplacementCharacter;
    rest.remove_prefix(escapeBytes);
    return QChar::surrogateToUcs4(char16_t(unit), char16_t(low));
}

class SharedStringsHandler : public XmlHandler
{
public:
    explicit SharedStringsHandler(QString path)
        : m_path(std::move(path))
        , m_store(std::make_unique<StringStore>(sheetlimits::residentBytes))
    {
    }

    void started(const XmlTag &tag) override
    {
        const std::string_view name = tag.localName();
        ++m_depth;
        if (m_skippedDepth > 0)
            return;
        if (m_depth == 2 && name == "si")
            m_string.clear();
        else if (m_depth > 2 && name == "rPh")
            m_skippedDepth = m_depth;
        else if (m_depth > 2 && name == "t")
            startText(tag);
    }

    void ended() override
    {
        if (m_depth == m_textDepth)
            endText();
        else if (m_depth == 2)
            endString();
        if (m_depth == m_skippedDepth)
            m_skippedDepth = 0;
        --m_depth;
    }

    void text(std::string_view piece) override
    {
        if (m_textDepth == 0)
            return;
        m_string += piece;
        if (m_string.size() > size_t(limits::cellBytes))
            stopWith({ErrorCode::CellTooLarge, {m_path, 1, limits::cellBytes}, {}});
    }

    std::unique_ptr<StringStore> takeStore() { return std::move(m_store); }

private:
    void startText(const XmlTag &tag)
    {
        m_textDepth = m_depth;
        m_textStart = m_string.size();
        m_preservesSpace = tag.attribute("xml:space") == "preserve";
    }

    void endText()
    {
        m_textDepth = 0;
        if (!m_preservesSpace)
            trimXmlSpace(m_string, m_textStart);
        decodeXlsxEscapes(m_string, m_textStart);
    }

    void endString()
    {
        if (const auto added = m_store->add(m_string); !added)
            stopWith(added.error());
        else if (m_store->bytes() > sheetlimits::sharedBytes)
            stopWith(sheetHostile(m_path, u"shared strings > %1 bytes"_s.arg(sheetlimits::sharedBytes)));
    }

    QString m_path;
    std::unique_ptr<StringStore> m_store;
    std::string m_string;
    size_t m_textStart = 0;
    int m_depth = 0;
    int m_textDepth = 0;    ///< of the open `t`
    int m_skippedDepth = 0; ///< of an open element that does not count
    bool m_preservesSpace = false;
};

} // namespace

void decodeXlsxEscapes(std::string &text, size_t from)
{
    size_t at = text.find("_x", from);
    if (at == std::string::npos)
        return;
    std::string decoded;
    std::string_view rest = std::string_view(text).substr(from);
    while (!rest.empty()) {
        if (escapedUnit(rest) > 0) {
            appendUtf8(takeEscape(rest), decoded);
            continue;
        }
        decoded += rest.front();
        rest.remove_prefix(1);
    }
    text.replace(from, std::string::npos, decoded);
}

void trimXmlSpace(std::string &text, size_t from)
{
    const size_t last = text.find_last_not_of(xmlSpace);
    text.resize(last == std::string::npos || last < from ? from : last + 1);
    const size_t first = text.find_first_not_of(xmlSpace, from);
    if (first != std::string::npos)
        text.erase(from, first - from);
}

Result<std::unique_ptr<StringStore>> readSharedStrings(const ZipContainer &container, std::string_view part)
{
    SharedStringsHandler handler(container.path());
    if (const auto scanned = scanPart(container, part, handler); !scanned)
        return failedLike(scanned);
    auto store = handler.takeStore();
    if (const auto closed = store->close(); !closed)
        return failedLike(closed);
    return store;
}

} // namespace mizan
