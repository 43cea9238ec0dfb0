#include "ui/widgets/buttonstyle.h"

#include "app/charts/palette.h"
#include "ui/widgets/roundedbox.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QWidget>

namespace mizan {

namespace {

constexpr double corner = 6;

enum class Kind { Usual, Accent, Quiet };

Kind kindOf(const QWidget *button)
{
    if (!button || button->dynamicPropertyNames().isEmpty())
        return Kind::Usual;
    if (button->property("quiet").toBool())
        return Kind::Quiet;
    return button->property("accent").toBool() ? Kind::Accent : Kind::Usual;
}

bool isEnabled(const QStyleOptionButton &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOptionButton &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

QBrush panelBrush(Kind kind, const QStyleOptionButton &option, const Palette &palette)
{
    if (kind == Kind::Quiet)
        return Qt::NoBrush;
    if (kind == Kind::Accent)
        return isEnabled(option) ? palette.accent : palette.line;
    if (!isEnabled(option))
        return palette.window;
    if (option.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On))
        return palette.accentSoft;
    return isHovered(option) ? palette.window : palette.card;
}

QPen panelPen(Kind kind, const QStyleOptionButton &option, const Palette &palette)
{
    if (isEnabled(option) && option.state.testFlag(QStyle::State_HasFocus))
        return QPen(kind == Kind::Accent ? palette.ink : palette.accent, 2);
    if (kind == Kind::Quiet)
        return Qt::NoPen;
    return QPen(kind == Kind::Accent && isEnabled(option) ? palette.accent : palette.line, 1);
}

QColor labelColour(Kind kind, const QStyleOptionButton &option, const Palette &palette)
{
    if (kind == Kind::Quiet)
        return palette.accent;
    if (!isEnabled(option))
        return palette.muted;
    return kind == Kind::Accent ? palette.onAccent : palette.ink;
}

} // namespace

QMargins buttonMargins(const QWidget *button)
{
    return kindOf(button) == Kind::Quiet ? QMargins(7, 5, 7, 5) : QMargins(15, 7, 15, 7);
}

void drawButtonPanel(QPainter &painter, const QStyleOptionButton &option, const QWidget *button,
                     const Palette &palette)
{
    const Kind kind = kindOf(button);
    drawRoundedBox(painter, option.rect, corner, panelBrush(kind, option, palette),
                   panelPen(kind, option, palette));
}

void setUpButtonLabel(QPainter &painter, QStyleOptionButton &option, const QWidget *button,
                      const Palette &palette)
{
    const Kind kind = kindOf(button);
    option.palette.setColor(QPalette::ButtonText, labelColour(kind, option, palette));
    option.features &= ~QStyleOptionButton::HasMenu; // no room for an arrow
    if (kind != Kind::Quiet || !isHovered(option))
        return;
    QFont font = painter.font();
    font.setUnderline(true);
    painter.setFont(font);
}

} // namespace mizan
