#include "app/tables/xmlscanner.h"

#include "app/tables/limits.h"
#include "app/tables/sheeterrors.h"
#include "app/tables/sheetlimits.h"

#include <expat.h>

#include <array>

using namespace Qt::StringLiterals;

namespace mizan {

std::string_view XmlTag::withoutPrefix(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view XmlTag::attribute(std::string_view name) const
{
    for (const char **pair = m_attributes; *pair; pair += 2) {
        if (name == *pair)
            return pair[1];
    }
    return {};
}

std::string_view XmlTag::localAttribute(std::string_view name) const
{
    for (const char **pair = m_attributes; *pair; pair += 2) {
        if (name == withoutPrefix(*pair))
            return pair[1];
    }
    return {};
}

struct XmlScanner::Callbacks
{
    static void start(void *data, const char *name, const char **attributes)
    {
        auto &scanner = *static_cast<XmlScanner *>(data);
        if (++scanner.m_depth > sheetlimits::depth)
            return scanner.refuse(u"depth > %1"_s.arg(sheetlimits::depth));
        if (XML_GetSpecifiedAttributeCount(scanner.m_parser.get()) > 2 * sheetlimits::attributes)
            return scanner.refuse(u"attributes > %1"_s.arg(sheetlimits::attributes));
        scanner.markTagEnd();
        scanner.m_handler.started(XmlTag(name, attributes));
        scanner.stopIfFailed();
    }

    static void end(void *data, const char *)
    {
        auto &scanner = *static_cast<XmlScanner *>(data);
        --scanner.m_depth;
        scanner.markTagEnd();
        scanner.m_handler.ended();
        scanner.stopIfFailed();
    }

    static void text(void *data, const char *bytes, int count)
    {
        auto &scanner = *static_cast<XmlScanner *>(data);
        scanner.m_handler.text({bytes, static_cast<size_t>(count)});
        scanner.stopIfFailed();
    }

    static void documentType(void *data, const char *, const char *, const char *, int)
    {
        static_cast<XmlScanner *>(data)->refuse(u"<!DOCTYPE>"_s);
    }

    static void declaration(void *data, const char *, const char *encoding, int)
    {
        if (encoding)
            static_cast<XmlScanner *>(data)->m_isUtf8 = qstricmp(encoding, "utf-8") == 0;
    }
};

void XmlScanner::Closer::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

XmlScanner::XmlScanner(XmlHandler &handler, QString path, std::string part)
    : m_parser(XML_ParserCreate(nullptr))
    , m_handler(handler)
    , m_path(std::move(path))
    , m_part(std::move(part))
{
    XML_Parser parser = m_parser.get();
    XML_SetUserData(parser, this);
    XML_SetElementHandler(parser, Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(parser, Callbacks::text);
    XML_SetStartDoctypeDeclHandler(parser, Callbacks::documentType);
    XML_SetXmlDeclHandler(parser, Callbacks::declaration);
}

XmlScanner::~XmlScanner() = default;

void XmlScanner::refuse(const QString &what)
{
    m_refusal = sheetHostile(m_path, u"%1: %2"_s.arg(QString::fromStdString(m_part), what));
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void XmlScanner::markTagEnd()
{
    m_tagEnd = XML_GetCurrentByteIndex(m_parser.get()) + XML_GetCurrentByteCount(m_parser.get());
}

void XmlScanner::stopIfFailed()
{
    if (m_handler.failure())
        XML_StopParser(m_parser.get(), XML_FALSE);
}

Result<> XmlScanner::feed(std::string_view bytes)
{
    while (!bytes.empty()) { // pieces, so that an endless tag is noticed early
        const std::string_view piece = bytes.substr(0, size_t(sheetlimits::pieceBytes));
        bytes.remove_prefix(piece.size());
        m_fed += static_cast<qint64>(piece.size());
        if (const auto parsed = parse(piece, false); !parsed)
            return parsed;
        if (m_fed - XML_GetCurrentByteIndex(m_parser.get()) > sheetlimits::tokenBytes) {
            refuse(u"tag > %1 bytes"_s.arg(sheetlimits::tokenBytes));
            return tl::make_unexpected(*m_refusal);
        }
    }
    return {};
}

Result<> XmlScanner::finish()
{
    return parse({}, true);
}

Result<> XmlScanner::parse(std::string_view bytes, bool isLast)
{
    XML_Parser parser = m_parser.get();
    if (XML_Parse(parser, bytes.data(), static_cast<int>(bytes.size()), isLast) != XML_STATUS_ERROR)
        return {};
    if (m_refusal)
        return tl::make_unexpected(*m_refusal);
    if (m_handler.failure())
        return tl::make_unexpected(*m_handler.failure());
    const QString reason = u"%1: %2 (%3:%4)"_s.arg(QString::fromStdString(m_part))
                               .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser))))
                               .arg(XML_GetCurrentLineNumber(parser))
                               .arg(XML_GetCurrentColumnNumber(parser));
    return tl::make_unexpected(sheetDamaged(m_path, reason));
}

Result<> scanPart(const ZipContainer &container, std::string_view name, XmlHandler &handler)
{
    auto part = container.part(name);
    if (!part)
        return failedLike(part);
    XmlScanner scanner(handler, container.path(), std::string(name));
    std::array<char, sheetlimits::pieceBytes> piece;
    for (;;) {
        const auto count = (*part)->read(piece.data(), piece.size());
        if (!count)
            return failedLike(count);
        if (*count == 0)
            return scanner.finish();
        if (const auto fed = scanner.feed({piece.data(), size_t(*count)}); !fed)
            return fed;
    }
}

} // namespace mizan
