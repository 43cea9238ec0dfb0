// XmlScanner: XML as a stream of events, without document types or entities and within limits.
#pragma once

#include "app/base/result.h"
#include "app/tables/zipcontainer.h"

#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace mizan {

/// A start tag; the views are valid in the call that gets it.
class XmlTag
{
public:
    XmlTag(const char *name, const char **attributes)
        : m_name(name)
        , m_attributes(attributes)
    {
    }

    [[nodiscard]] std::string_view name() const { return m_name; } ///< with its prefix: `table:table`
    [[nodiscard]] std::string_view localName() const { return withoutPrefix(m_name); }
    /// By the name with its prefix; empty where there is none.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    /// By the name without prefix, whatever the prefix is.
    [[nodiscard]] std::string_view localAttribute(std::string_view name) const;
    [[nodiscard]] const char **attributes() const
    {
        return m_attributes;
    } ///< names and values in turn, then null

    [[nodiscard]] static std::string_view withoutPrefix(std::string_view name);

private:
    std::string_view m_name;
    const char **m_attributes;
};

/// Gets what an XmlScanner finds.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void started(const XmlTag &tag) = 0;
    virtual void ended() = 0;
    /// Text comes in pieces that part anywhere between two characters.
    virtual void text(std::string_view piece) = 0;

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// Ends the scanning, which then fails like this.
    void stopWith(Error error) { m_failure = std::move(error); }

private:
    std::optional<Error> m_failure;
};

class XmlScanner
{
public:
    /// @p path and @p part are for messages. @p handler must live as long as the scanner.
    XmlScanner(XmlHandler &handler, QString path, std::string part);
    ~XmlScanner();
    XmlScanner(const XmlScanner &) = delete;
    XmlScanner &operator=(const XmlScanner &) = delete;

    /// Scans on. Fails as the handler says, with SpreadsheetDamaged or with SpreadsheetHostile.
    [[nodiscard]] Result<> feed(std::string_view bytes);
    /// Says that no more bytes come.
    [[nodiscard]] Result<> finish();

    [[nodiscard]] int depth() const { return m_depth; } ///< of the elements that are open
    [[nodiscard]] qint64 fedBytes() const { return m_fed; }
    /// Whether the last byte that was fed ended a tag that the handler has got. The parser may put tags off.
    [[nodiscard]] bool isBehindTag() const { return m_tagEnd == m_fed; }
    [[nodiscard]] bool isUtf8() const { return m_isUtf8; } ///< as far as the XML declaration says

private:
    struct Callbacks; ///< what expat calls
    struct Closer
    {
        void operator()(XML_ParserStruct *parser) const;
    };

    [[nodiscard]] Result<> parse(std::string_view bytes, bool isLast);
    void refuse(const QString &what);
    void stopIfFailed();
    void markTagEnd();

    std::unique_ptr<XML_ParserStruct, Closer> m_parser;
    XmlHandler &m_handler;
    QString m_path;
    std::string m_part;
    std::optional<Error> m_refusal;
    int m_depth = 0;
    qint64 m_fed = 0;
    qint64 m_tagEnd = -1; ///< of the last tag, in bytes from the beginning
    bool m_isUtf8 = true;
};

/// Scans a whole part of a container.
[[nodiscard]] Result<> scanPart(const ZipContainer &container, std::string_view name, XmlHandler &handler);

} // namespace mizan
