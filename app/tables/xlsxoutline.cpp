#include "app/tables/xlsxoutline.h"

#include "app/tables/sheeterrors.h"
#include "app/tables/sheetlimits.h"
#include "app/tables/xmlscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

struct Relationship
{
    std::string id;
    std::string type; ///< the last part of its address, which is the same in both kinds of OOXML
    std::string target;
};

std::string afterLastSlash(std::string_view text)
{
    return std::string(text.substr(text.rfind('/') + 1));
}

std::string folderOf(std::string_view part)
{
    const size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash + 1));
}

/// @p target as seen from @p folder, which ends in a slash; a target with a leading slash counts from the
/// root.
std::string resolved(std::string folder, std::string_view target)
{
    if (target.starts_with('/') || target.starts_with('\\'))
        return std::string(target.substr(1));
    while (target.starts_with("./") || target.starts_with("../")) {
        if (target.starts_with("../") && !folder.empty())
            folder = folderOf(std::string_view(folder).substr(0, folder.size() - 1));
        target.remove_prefix(target.find('/') + 1);
    }
    return folder + std::string(target);
}

class RelationshipsHandler : public XmlHandler
{
public:
    void started(const XmlTag &tag) override
    {
        if (tag.localName() == "Relationship" && tag.localAttribute("TargetMode") != "External")
            relationships.push_back({std::string(tag.localAttribute("Id")),
                                     afterLastSlash(tag.localAttribute("Type")),
                                     std::string(tag.localAttribute("Target"))});
    }
    void ended() override {}
    void text(std::string_view) override {}

    std::vector<Relationship> relationships;
};

struct ListedSheet
{
    Sheet sheet;
    std::string relationship;
};

class WorkbookHandler : public XmlHandler
{
public:
    explicit WorkbookHandler(QString path)
        : m_path(std::move(path))
    {
    }

    void started(const XmlTag &tag) override
    {
        const std::string_view name = tag.localName();
        ++m_depth;
        if (m_depth == 2 && name == "workbookPr") {
            const std::string_view is1904 = tag.localAttribute("date1904");
            dateBase =
                is1904 == "1" || is1904 == "true" || is1904 == "on" ? DateBase::Year1904 : DateBase::Year1900;
        } else if (m_depth == 3 && name == "sheet") {
            addSheet(tag);
        }
    }
    void ended() override { --m_depth; }
    void text(std::string_view) override {}

    std::vector<ListedSheet> sheets;
    DateBase dateBase = DateBase::Year1900;

private:
    void addSheet(const XmlTag &tag)
    {
        const std::string_view name = tag.localAttribute("name");
        const std::string_view state = tag.localAttribute("state");
        sheets.push_back({{textFrom(name), state != "hidden" && state != "veryHidden"},
                          std::string(tag.localAttribute("id"))});
        if (sheets.size() > size_t(sheetlimits::sheets))
            stopWith(sheetHostile(m_path, u"sheets > %1"_s.arg(sheetlimits::sheets)));
    }

    QString m_path;
    int m_depth = 0;
};

/// The relationships of @p part with their targets counted from the root; none where it has no such list.
Result<std::vector<Relationship>> relationshipsOf(const ZipContainer &container, const std::string &part)
{
    const std::string list = folderOf(part) + "_rels/" + afterLastSlash(part) + ".rels";
    RelationshipsHandler handler;
    if (container.contains(list)) {
        if (const auto scanned = scanPart(container, list, handler); !scanned)
            return failedLike(scanned);
    }
    for (Relationship &relationship : handler.relationships)
        relationship.target = resolved(folderOf(part), relationship.target);
    return std::move(handler.relationships);
}

std::string firstOfType(const std::vector<Relationship> &all, std::string_view type)
{
    const auto found = std::ranges::find(all, type, &Relationship::type);
    return found == all.end() ? std::string() : found->target;
}

/// A part that a relationship names, or else the place where all programs put it.
std::string partOrUsual(const ZipContainer &container, const std::string &named, const char *usual)
{
    if (!named.empty() && container.contains(named))
        return named;
    return container.contains(usual) ? usual : std::string();
}

} // namespace

Result<XlsxOutline> XlsxOutline::read(const ZipContainer &container)
{
    const auto roots = relationshipsOf(container, {});
    if (!roots)
        return failedLike(roots);
    const std::string workbook =
        partOrUsual(container, firstOfType(*roots, "officeDocument"), "xl/workbook.xml");
    if (workbook.empty())
        return tl::make_unexpected(sheetDamaged(container.path(), u"xl/workbook.xml: not found"_s));
    WorkbookHandler handler(container.path());
    if (const auto scanned = scanPart(container, workbook, handler); !scanned)
        return failedLike(scanned);
    const auto parts = relationshipsOf(container, workbook);
    if (!parts)
        return failedLike(parts);

    XlsxOutline outline;
    outline.dateBase = handler.dateBase;
    outline.stylesPart = partOrUsual(container, firstOfType(*parts, "styles"), "xl/styles.xml");
    outline.stringsPart =
        partOrUsual(container, firstOfType(*parts, "sharedStrings"), "xl/sharedStrings.xml");
    for (ListedSheet &listed : handler.sheets) {
        const auto part = std::ranges::find(*parts, listed.relationship, &Relationship::id);
        if (part != parts->end() && part->type == "worksheet")
            outline.sheets.push_back({std::move(listed.sheet), part->target});
    }
    if (outline.sheets.empty())
        return tl::make_unexpected(sheetDamaged(container.path(), u"no worksheet"_s));
    return outline;
}

} // namespace mizan
