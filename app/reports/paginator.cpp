#include "app/reports/paginator.h"

#include <algorithm>

namespace mizan {

namespace {

/// The pages while they are being filled.
class PageFiller
{
public:
    PageFiller(std::span<const StripRules> strips, const QRectF &content)
        : m_strips(strips)
        , m_content(content)
        , m_top(content.top())
    {
    }

    /// Strips @p first to before @p end keep together where a page can hold them.
    void addGroup(size_t first, size_t end)
    {
        const bool isPageWanted = m_strips[first].startsPage && !page().empty();
        if (isPageWanted || (!page().empty() && groupBottom(first, end) > m_content.bottom() + tolerance))
            startPage();
        for (size_t i = first; i < end; ++i)
            add(i);
    }

    std::vector<StripPage> take() { return std::move(m_pages); }

private:
    static constexpr double tolerance = 0.01; // points

    StripPage &page() { return m_pages.back(); }

    double groupBottom(size_t first, size_t end) const
    {
        double bottom = m_top;
        for (size_t i = first; i < end; ++i)
            bottom += m_strips[i].spaceBefore + m_strips[i].height;
        return bottom;
    }

    void startPage()
    {
        m_pages.emplace_back();
        m_top = m_content.top();
    }

    void add(size_t index)
    {
        const StripRules &strip = m_strips[index];
        const double height = std::min(strip.height, m_content.height());
        if (!page().empty() && m_top + strip.spaceBefore + height > m_content.bottom() + tolerance)
            startPage();
        if (page().empty() && strip.repetition)
            place(*strip.repetition, m_strips[*strip.repetition].height, true);
        else if (!page().empty())
            m_top += strip.spaceBefore;
        place(index, std::min(height, m_content.bottom() - m_top), false);
    }

    void place(size_t index, double height, bool isRepeated)
    {
        page().push_back({index, {m_content.left(), m_top, m_content.width(), height}, isRepeated});
        m_top += height;
    }

    std::span<const StripRules> m_strips;
    QRectF m_content;
    std::vector<StripPage> m_pages{1};
    double m_top;
};

} // namespace

std::vector<StripPage> paginate(std::span<const StripRules> strips, const QRectF &content)
{
    PageFiller filler(strips, content);
    for (size_t first = 0; first < strips.size();) {
        size_t end = first + 1;
        while (end < strips.size() && strips[end - 1].keepsWithNext && !strips[end].startsPage)
            ++end;
        filler.addGroup(first, end);
        first = end;
    }
    return filler.take();
}

} // namespace mizan
