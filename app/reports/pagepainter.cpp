#include "app/reports/pagepainter.h"

#include "app/reports/logo.h"
#include "app/reports/textbox.h"
#include "app/wording/numbers.h"

#include <QPainter>

namespace mizan {

namespace {

/// Two texts on one line, at either end of @p area; together they never overlap.
class EndsLine
{
public:
    EndsLine(const ReportStyle &style, TextRole role)
        : m_style(style)
        , m_role(role)
    {
    }

    void draw(QPainter &painter, const QRectF &area, const QString &leading, const QString &trailing) const
    {
        constexpr double gap = 12;
        const TextBox end = box(trailing, area.width() / 2, TextEdge::Trailing);
        const double left = area.width() - end.usedWidth() - (trailing.isEmpty() ? 0 : gap);
        const TextBox start = box(leading, left, TextEdge::Leading);
        const bool rtl = m_style.isRightToLeft();
        drawBox(painter, start, fromLeading(area, 0, left, rtl));
        drawBox(painter, end, fromLeading(area, area.width() / 2, area.width() / 2, rtl));
    }

private:
    TextBox box(const QString &text, double width, TextEdge edge) const
    {
        return {text, m_style.text(m_role), {width, edge, 1, m_style.isRightToLeft()}};
    }

    static void drawBox(QPainter &painter, const TextBox &box, const QRectF &area)
    {
        box.draw(painter, {area.left(), area.center().y() - box.height() / 2});
    }

    const ReportStyle &m_style;
    TextRole m_role;
};

/// The header without the part that the logo takes.
QRectF besideLogo(QPainter &painter, const QRectF &header, const QByteArray &bytes, bool isRightToLeft)
{
    const Logo logo(bytes);
    if (logo.isEmpty())
        return header;
    constexpr double widest = 120, gap = 10;
    const QSizeF size = logo.fitted({widest, header.height()});
    QRectF area = fromLeading(header, 0, size.width(), isRightToLeft);
    area.setHeight(size.height());
    area.moveTop(header.center().y() - size.height() / 2);
    logo.draw(painter, area);
    const double taken = size.width() + gap;
    return fromLeading(header, taken, header.width() - taken, isRightToLeft);
}

QString pageNumberText(size_t index, size_t count, const Language &language)
{
    return language.translate("Reports", "Page %1 of %2")
        .arg(countText(static_cast<double>(index + 1), language),
             countText(static_cast<double>(count), language));
}

} // namespace

void paintPage(QPainter &painter, const Document &document, const LaidOutDocument &laidOut, size_t index,
               const Language &language)
{
    const ReportStyle style(language);
    const PageGeometry &geometry = laidOut.geometry;
    const LaidOutPage &page = laidOut.pages[index];
    const QRectF header = index == 0
                              ? besideLogo(painter, geometry.header, document.logo, style.isRightToLeft())
                              : geometry.header;
    EndsLine(style, TextRole::PageHeader).draw(painter, header, document.headerLeading, page.runningTitle);
    for (const PlacedStrip &placed : page.strips) {
        painter.save();
        laidOut.strips[placed.strip].drawing->paint(painter, placed.area);
        painter.restore();
    }
    const QRectF &footer = geometry.footer;
    painter.setPen(QPen(style.palette().line, 0.6));
    painter.drawLine(footer.topLeft(), footer.topRight());
    EndsLine(style, TextRole::PageFooter)
        .draw(painter, footer.adjusted(0, 4, 0, 4), document.footer,
              pageNumberText(index, laidOut.pages.size(), language));
}

} // namespace mizan
