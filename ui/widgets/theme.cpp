#include "ui/widgets/theme.h"

#include "ui/widgets/mizanstyle.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPalette>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// Whether the desktop's own colours are dark; asked before any palette of ours is in force.
bool isDesktopDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

QPalette applicationPalette(const Palette &colours)
{
    QPalette palette(colours.card, colours.window);
    palette.setColor(QPalette::WindowText, colours.ink);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ButtonText, colours.ink);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::ToolTipText, colours.ink);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.card);
    palette.setColor(QPalette::Midlight, colours.line);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    return palette;
}

/// Colours that are no part of Qt's palette change with the theme too.
void repaintAll(QStyle &style)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        style.polish(widget);
        widget->update();
    }
}

} // namespace

std::optional<ThemeChoice> themeFromId(QStringView id)
{
    if (id == "system"_L1)
        return ThemeChoice::System;
    if (id == "light"_L1)
        return ThemeChoice::Light;
    if (id == "dark"_L1)
        return ThemeChoice::Dark;
    return std::nullopt;
}

QString themeId(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

const Palette &paletteOf(ThemeChoice choice)
{
    const bool desktopIsDark = isDesktopDark();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && desktopIsDark);
    return dark ? Palette::dark() : Palette::light();
}

void applyTheme(QApplication &application, const Palette &palette)
{
    auto *style = qobject_cast<MizanStyle *>(QApplication::style());
    if (!style)
        QApplication::setStyle(new MizanStyle(palette));
    else
        style->setColours(palette);
    application.setPalette(applicationPalette(palette));
    application.setFont(fontOf(TextRole::Body));
    if (style)
        repaintAll(*style);
}

QFont fontOf(TextRole role)
{
    QFont font(QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(role == TextRole::WindowTitle  ? 20
                      : role == TextRole::FigureText ? 24
                      : role == TextRole::Small      ? 12
                                                     : 14);
    font.setBold(role != TextRole::Body && role != TextRole::Small);
    return font;
}

} // namespace mizan
