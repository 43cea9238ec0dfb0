#include "app/tables/xlsxworkbook.h"

#include "app/tables/sharedstrings.h"
#include "app/tables/xlsxsheetreader.h"

namespace mizan {

XlsxWorkbook::XlsxWorkbook(ContainerSource source, XlsxOutline outline)
    : m_source(std::move(source))
    , m_outline(std::move(outline))
{
    for (const XlsxOutline::SheetPart &part : m_outline.sheets)
        m_sheets.push_back(part.sheet);
}

Result<std::unique_ptr<SheetFile>> XlsxWorkbook::open(ContainerSource source)
{
    const auto container = ZipContainer::open(source);
    if (!container)
        return failedLike(container);
    auto outline = XlsxOutline::read(**container);
    if (!outline)
        return failedLike(outline);
    return std::unique_ptr<SheetFile>(new XlsxWorkbook(std::move(source), std::move(*outline)));
}

Result<std::unique_ptr<RawRowReader>> XlsxWorkbook::rows(int sheet) const
{
    auto container = ZipContainer::open(m_source);
    if (!container)
        return failedLike(container);
    auto shared = context(**container);
    if (!shared)
        return failedLike(shared);
    return XlsxSheetReader::open(std::move(*container), m_outline.sheets[size_t(sheet)].part,
                                 std::move(*shared));
}

Result<std::shared_ptr<const XlsxContext>> XlsxWorkbook::context(const ZipContainer &container) const
{
    if (m_context)
        return m_context;
    auto context = std::make_shared<XlsxContext>();
    context->dateBase = m_outline.dateBase;
    if (!m_outline.stylesPart.empty()) {
        auto styles = XlsxStyles::read(container, m_outline.stylesPart);
        if (!styles)
            return failedLike(styles);
        context->styles = std::move(*styles);
    }
    if (!m_outline.stringsPart.empty()) {
        auto strings = readSharedStrings(container, m_outline.stringsPart);
        if (!strings)
            return failedLike(strings);
        context->strings = std::move(*strings);
    }
    m_context = std::move(context);
    return m_context;
}

} // namespace mizan
