#include "app/tables/odsdocument.h"

#include "app/tables/odssheetreader.h"
#include "app/tables/sheeterrors.h"
#include "app/tables/sheetlimits.h"
#include "app/tables/xmlscanner.h"

#include <set>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr std::string_view manifestPart = "META-INF/manifest.xml";

class ManifestHandler : public XmlHandler
{
public:
    void started(const XmlTag &tag) override { isEncrypted |= tag.localName() == "encryption-data"; }
    void ended() override {}
    void text(std::string_view) override {}

    bool isEncrypted = false;
};

/// The names of the tables, and which of them a style hides.
class OdsOutlineHandler : public XmlHandler
{
public:
    explicit OdsOutlineHandler(QString path)
        : m_path(std::move(path))
    {
    }

    void started(const XmlTag &tag) override
    {
        ++m_depth;
        const std::string_view name = tag.name();
        if (m_depth == tableDepth && name == "table:table")
            addSheet(tag);
        else if (m_depth == tableDepth - 1 && name == "style:style")
            m_style = tag.attribute("style:name");
        else if (name == "style:table-properties" && tag.attribute("table:display") == "false")
            m_hiddenStyles.insert(m_style);
    }
    void ended() override { --m_depth; }
    void text(std::string_view) override {}

    std::vector<Sheet> sheets;

private:
    static constexpr int tableDepth = 4; // document-content, body, spreadsheet, table

    void addSheet(const XmlTag &tag)
    {
        const std::string_view name = tag.attribute("table:name");
        const bool isHidden = m_hiddenStyles.contains(std::string(tag.attribute("table:style-name")));
        sheets.push_back({textFrom(name), !isHidden});
        if (sheets.size() > size_t(sheetlimits::sheets))
            stopWith(sheetHostile(m_path, u"sheets > %1"_s.arg(sheetlimits::sheets)));
    }

    QString m_path;
    std::string m_style; ///< the one that is open, or was last
    std::set<std::string> m_hiddenStyles;
    int m_depth = 0;
};

} // namespace

Result<bool> isOdfEncrypted(const ZipContainer &container)
{
    ManifestHandler handler;
    if (container.contains(manifestPart)) {
        if (const auto scanned = scanPart(container, manifestPart, handler); !scanned)
            return failedLike(scanned);
    }
    return handler.isEncrypted;
}

Result<std::unique_ptr<SheetFile>> OdsDocument::open(ContainerSource source)
{
    const auto container = ZipContainer::open(source);
    if (!container)
        return failedLike(container);
    const auto isEncrypted = isOdfEncrypted(**container);
    if (!isEncrypted)
        return failedLike(isEncrypted);
    if (*isEncrypted)
        return fail(ErrorCode::SpreadsheetProtected, {source.path});
    OdsOutlineHandler handler(source.path);
    if (const auto scanned = scanPart(**container, odsContentPart, handler); !scanned)
        return failedLike(scanned);
    if (handler.sheets.empty())
        return tl::make_unexpected(sheetDamaged(source.path, u"no table:table"_s));
    return std::unique_ptr<SheetFile>(new OdsDocument(std::move(source), std::move(handler.sheets)));
}

Result<std::unique_ptr<RawRowReader>> OdsDocument::rows(int sheet) const
{
    auto container = ZipContainer::open(m_source);
    if (!container)
        return failedLike(container);
    return OdsSheetReader::open(std::move(*container), sheet);
}

} // namespace mizan
