#include "app/tables/xlsxstyles.h"

#include "app/tables/sheeterrors.h"
#include "app/tables/sheetlimits.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace mizan {

class XlsxStylesHandler : public XmlHandler
{
public:
    XlsxStylesHandler(XlsxStyles &styles, QString path)
        : m_styles(styles)
        , m_path(std::move(path))
    {
    }

    void started(const XmlTag &tag) override
    {
        const std::string_view name = tag.localName();
        ++m_depth;
        if (m_depth == 2)
            m_isInCellStyles = name == "cellXfs";
        else if (m_depth == 3 && name == "numFmt")
            m_styles.m_codes[formatId(tag)] = numberFormatOf(tag.localAttribute("formatCode"));
        else if (m_depth == 3 && m_isInCellStyles && name == "xf")
            addStyle(formatId(tag));
    }

    void ended() override { --m_depth; }
    void text(std::string_view) override {}

private:
    static int formatId(const XmlTag &tag)
    {
        const std::string_view text = tag.localAttribute("numFmtId");
        int id = 0;
        std::from_chars(text.data(), text.data() + text.size(), id);
        return id;
    }

    void addStyle(int id)
    {
        const auto own = m_styles.m_codes.find(id);
        m_styles.m_formats.push_back(own == m_styles.m_codes.end() ? builtInNumberFormat(id) : own->second);
        if (m_styles.m_formats.size() > size_t(sheetlimits::cellStyles) ||
            m_styles.m_codes.size() > size_t(sheetlimits::cellStyles))
            stopWith(sheetHostile(m_path, u"cell styles > %1"_s.arg(sheetlimits::cellStyles)));
    }

    XlsxStyles &m_styles;
    QString m_path;
    int m_depth = 0;
    bool m_isInCellStyles = false;
};

Result<XlsxStyles> XlsxStyles::read(const ZipContainer &container, std::string_view part)
{
    XlsxStyles styles;
    XlsxStylesHandler handler(styles, container.path());
    if (const auto scanned = scanPart(container, part, handler); !scanned)
        return failedLike(scanned);
    return styles;
}

} // namespace mizan
