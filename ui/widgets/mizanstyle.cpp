#include "ui/widgets/mizanstyle.h"

#include "app/charts/palette.h"
#include "ui/widgets/buttonstyle.h"
#include "ui/widgets/fieldstyle.h"
#include "ui/widgets/headerstyle.h"
#include "ui/widgets/indicatorstyle.h"
#include "ui/widgets/moreicon.h"
#include "ui/widgets/roundedbox.h"
#include "ui/widgets/scrollbarstyle.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int cellMargin = 7;     // Qt adds 1
constexpr int cellPadding = 8;    // more for the texts of a table with the property `padded`
constexpr int toolTipMargin = 10; // between frame and text; Qt adds 1
constexpr int fusionTakes = 3;    // from the height of spin boxes
constexpr QMargins menuItemMargins(10, 4, 10, 4);
constexpr double menuItemCorner = 4;

bool isPadded(const QWidget *view)
{
    return qobject_cast<const QTableView *>(view) && view->property("padded").toBool();
}

} // namespace

MizanStyle::MizanStyle(const Palette &palette)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_palette(&palette)
{
}

void MizanStyle::setColours(const Palette &palette)
{
    m_palette = &palette;
}

void MizanStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->windowType() == Qt::ToolTip)
        polishToolTip(*widget);
    else
        polishView(widget, *m_palette);
}

void MizanStyle::polishToolTip(QWidget &toolTip) const
{
    toolTip.setPalette(QGuiApplication::palette());
    if (auto *label = qobject_cast<QLabel *>(&toolTip))
        label->setTextFormat(Qt::PlainText);
}

/// Underlined letters tear Arabic words apart; the shortcuts work all the same.
int MizanStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_Table_GridLineColor)
        return static_cast<int>(m_palette->line.rgba());
    return QProxyStyle::styleHint(hint, option, widget, data);
}

int MizanStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        if (qobject_cast<const QTableView *>(widget))
            return cellMargin;
        break;
    case PM_MenuButtonIndicator:
        if (qobject_cast<const QPushButton *>(widget))
            return 0;
        break;
    case PM_ToolTipLabelFrameWidth:
        return toolTipMargin;
    case PM_ScrollBarExtent: // also the arrow of combo boxes
        if (qobject_cast<const QScrollBar *>(widget))
            return scrollBarExtent;
        break;
    case PM_ScrollBarSliderMin:
        return shortestScrollBarSlider;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon MizanStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_ToolBarHorizontalExtensionButton ? moreIcon()
                                                       : QProxyStyle::standardIcon(icon, option, widget);
}

QSize MizanStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return contents.grownBy(buttonMargins(widget));
    case CT_LineEdit:
        return hasFrame(option) ? contents.grownBy(fieldMargins) : contents;
    case CT_SpinBox:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(0, fusionTakes);
    case CT_MenuBarItem:
        return contents.grownBy(menuItemMargins);
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, contents, widget).grownBy(headingMargins(widget));
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return isPadded(widget) ? size + QSize(2 * cellPadding, 0) : size;
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect MizanStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_PushButtonContents)
        return option->rect.marginsRemoved(buttonMargins(widget));
    if (element == SE_LineEditContents && hasFrame(option))
        return option->rect.marginsRemoved(fieldMargins);
    if (element == SE_ShapedFrameContents && qobject_cast<const QPlainTextEdit *>(widget))
        return option->rect.marginsRemoved(fieldMargins);
    if (element == SE_HeaderLabel)
        return option->rect.marginsRemoved(headingMargins(widget));
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect MizanStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    return control == CC_ScrollBar && bar ? scrollBarPart(*bar, part)
                                          : QProxyStyle::subControlRect(control, option, part, widget);
}

void MizanStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox)
        drawCheckBox(*painter, *option);
    else if (element == PE_IndicatorRadioButton)
        drawRadioButton(*painter, *option);
    else if (element == PE_FrameFocusRect && qobject_cast<const QTableView *>(widget))
        drawCellFocus(*painter, option->rect);
    else if (element == PE_PanelLineEdit && hasFrame(option))
        drawField(*painter, *option, *m_palette);
    else if (element == PE_PanelTipLabel)
        drawRoundedBox(*painter, option->rect, 0, m_palette->card, QPen(m_palette->line, 1));
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void MizanStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *frame =
        element == CE_ShapedFrame ? qstyleoption_cast<const QStyleOptionFrame *>(option) : nullptr;
    if (element == CE_PushButton)
        drawButton(*option, *painter, widget);
    else if (element == CE_Header)
        drawHeader(*option, *painter, widget);
    else if (element == CE_HeaderEmptyArea)
        return;
    else if (element == CE_MenuBarItem)
        drawMenuBarItem(*option, *painter, widget);
    else if (element == CE_MenuBarEmptyArea)
        painter->fillRect(option->rect, m_palette->card);
    else if (frame && qobject_cast<const QPlainTextEdit *>(widget))
        drawField(*painter, *frame, *m_palette);
    else if (frame && qobject_cast<const QAbstractItemView *>(widget))
        drawViewFrame(*painter, *frame, *m_palette);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

/// Qt's own text of a button, centred; Fusion has nothing to add to it.
void MizanStyle::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return;
    drawButtonPanel(painter, *button, widget, *m_palette);
    QStyleOptionButton label(*button);
    label.rect = subElementRect(SE_PushButtonContents, button, widget);
    painter.save();
    setUpButtonLabel(painter, label, widget, *m_palette);
    QCommonStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
    painter.restore();
}

void MizanStyle::drawHeader(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header)
        return;
    painter.save();
    painter.setClipRect(header->rect, Qt::IntersectClip);
    drawHeading(painter, *header, *m_palette);
    QStyleOptionHeaderV2 label;
    if (const auto *newer = qstyleoption_cast<const QStyleOptionHeaderV2 *>(header))
        label = *newer;
    else
        static_cast<QStyleOptionHeader &>(label) = *header;
    label.rect = subElementRect(SE_HeaderLabel, header, widget);
    setUpHeadingLabel(painter, label, widget, *m_palette);
    const int icon =
        pixelMetric(PM_SmallIconSize, header, widget) + pixelMetric(PM_HeaderMargin, header, widget);
    elideLines(label, label.icon.isNull() ? 0 : icon);
    QCommonStyle::drawControl(CE_HeaderLabel, &label, &painter, widget);
    painter.restore();
    if (header->sortIndicator == QStyleOptionHeader::None)
        return;
    QStyleOptionHeader arrow(*header);
    arrow.rect = subElementRect(SE_HeaderArrow, header, widget);
    drawPrimitive(PE_IndicatorHeaderArrow, &arrow, &painter, widget);
}

void MizanStyle::drawMenuBarItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    painter.fillRect(item->rect, m_palette->card);
    if (item->state.testFlag(State_Selected))
        drawRoundedBox(painter, item->rect, menuItemCorner, m_palette->accentSoft, Qt::NoPen);
    const bool isUnderlined = styleHint(SH_UnderlineShortcut, item, widget, nullptr) != 0;
    drawItemText(&painter, item->rect,
                 Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine |
                     (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                 item->palette, item->state.testFlag(State_Enabled), item->text, QPalette::ButtonText);
}

void MizanStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        drawScrollBar(*painter, *bar, *m_palette);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawOutline(*painter, *option);
}

} // namespace mizan
