#include "app/reports/textstrips.h"

#include "app/reports/textbox.h"

#include <QPainter>

namespace mizan {

namespace {

/// One line of a text, or all of it.
class TextDrawing : public Drawing
{
public:
    explicit TextDrawing(std::shared_ptr<const TextBox> box, std::optional<int> line = std::nullopt)
        : m_box(std::move(box))
        , m_line(line)
    {
    }

    void paint(QPainter &painter, const QRectF &area) const override
    {
        if (m_line)
            m_box->drawLine(painter, area.topLeft(), *m_line);
        else
            m_box->draw(painter, area.topLeft());
    }

private:
    std::shared_ptr<const TextBox> m_box;
    std::optional<int> m_line;
};

struct BannerColours
{
    QColor bar;
    QColor ground;
};

BannerColours coloursOf(AgencyState state, const Palette &palette)
{
    switch (state) {
    case AgencyState::Missed:
        return {palette.missed, palette.missedSoft};
    case AgencyState::Met:
        return {palette.well, palette.wellSoft};
    default:
        return {palette.muted, palette.window};
    }
}

constexpr double bannerPadding = 11;
constexpr double bannerInset = 15; // from the side where the bar stands
constexpr double bannerBar = 3.5;
constexpr double bannerCorner = 4;
constexpr double bannerGap = 3;

/// The sentence of a report on a coloured ground, with a bar at its leading side.
class BannerDrawing : public Drawing
{
public:
    BannerDrawing(const Headline &headline, const StripSpace &space)
        : m_colours(coloursOf(headline.state, space.style.palette()))
        , m_isRightToLeft(space.style.isRightToLeft())
        , m_width(space.width - bannerInset - bannerPadding)
        , m_title(headline.title, space.style.text(TextRole::BannerTitle), options(8))
        , m_detail(headline.detail, space.style.text(TextRole::BannerDetail), options(10))
    {
    }

    [[nodiscard]] double height() const
    {
        return 2 * bannerPadding + m_title.height() +
               (m_detail.height() > 0 ? bannerGap + m_detail.height() : 0);
    }

    void paint(QPainter &painter, const QRectF &area) const override
    {
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.ground);
        painter.drawRoundedRect(area, bannerCorner, bannerCorner);
        painter.fillRect(fromLeading(area, 0, bannerBar, m_isRightToLeft), m_colours.bar);
        painter.restore();
        const QRectF text = fromLeading(area, bannerInset, m_width, m_isRightToLeft);
        const double top = area.top() + bannerPadding;
        m_title.draw(painter, {text.left(), top});
        m_detail.draw(painter, {text.left(), top + m_title.height() + bannerGap});
    }

private:
    [[nodiscard]] TextOptions options(int mostLines) const
    {
        return {m_width, TextEdge::Leading, mostLines, m_isRightToLeft};
    }

    BannerColours m_colours;
    bool m_isRightToLeft;
    double m_width;
    TextBox m_title;
    TextBox m_detail;
};

struct HeadingShape
{
    TextRole role;
    double before;
    double after;
};

HeadingShape shapeOf(int level)
{
    if (level <= 1)
        return {TextRole::Title, 24, 6};
    return level == 2 ? HeadingShape{TextRole::Section, 18, 2} : HeadingShape{TextRole::Part, 9, 1};
}

} // namespace

std::vector<Strip> stripsOf(const Heading &heading, const StripSpace &space)
{
    constexpr int mostLines = 3;
    const HeadingShape shape = shapeOf(heading.level);
    const auto box = std::make_shared<const TextBox>(
        heading.text, space.style.text(shape.role),
        TextOptions{space.width, TextEdge::Leading, mostLines, space.style.isRightToLeft()});
    StripRules rules;
    rules.height = box->height() + shape.after;
    rules.spaceBefore = shape.before;
    rules.startsPage = heading.startsPage;
    rules.keepsWithNext = true;
    return {{rules, std::make_shared<const TextDrawing>(box)}};
}

std::vector<Strip> stripsOf(const Paragraph &paragraph, const StripSpace &space)
{
    const TextRole role = paragraph.isMuted ? TextRole::MutedText : TextRole::Text;
    const auto box = std::make_shared<const TextBox>(
        paragraph.text, space.style.text(role),
        TextOptions{space.width, TextEdge::Leading, 0, space.style.isRightToLeft()});
    std::vector<Strip> strips;
    const int last = box->lineCount() - 1;
    for (int line = 0; line <= last; ++line) {
        StripRules rules;
        rules.height = box->lineHeight();
        rules.spaceBefore = line == 0 ? 4 : 0;
        rules.keepsWithNext = line < last && (line == 0 || line == last - 1);
        strips.push_back({rules, std::make_shared<const TextDrawing>(box, line)});
    }
    return strips;
}

std::vector<Strip> stripsOf(const Headline &headline, const StripSpace &space)
{
    const auto banner = std::make_shared<const BannerDrawing>(headline, space);
    StripRules rules;
    rules.height = banner->height();
    rules.spaceBefore = 6;
    return {{rules, banner}};
}

} // namespace mizan
