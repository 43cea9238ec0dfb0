#include "ui/widgets/theme.h"

#include "ui/widgets/mizanstyle.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPalette>

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
    if (application.styleSheet().isEmpty())
        application.setStyle(new MizanStyle);
    application.setPalette(applicationPalette(palette));
    application.setFont(fontOf(TextRole::Body));
    application.setStyleSheet(styleSheet(palette));
}

QString styleSheet(const Palette &palette)
{
    QString sheet = uR"(
QPushButton { background: @card; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { background: @window; }
QPushButton:pressed, QPushButton:checked { background: @accentSoft; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @muted; background: @window; }
QPushButton[accent="true"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[accent="true"]:focus { border: 2px solid @ink; }
QPushButton[accent="true"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[quiet="true"] { background: transparent; border: 1px solid transparent; color: @accent;
    padding: 4px 6px; }
QPushButton[quiet="true"]:hover { text-decoration: underline; }
QPushButton[quiet="true"]:focus { border: 2px solid @accent; padding: 3px 5px; }
QPushButton::menu-indicator { width: 0px; }
QHeaderView::section { background: transparent; color: @muted; border: none;
    border-bottom: 1px solid @line; padding: 4px; font-size: 12px; }
QTableView, QTreeView, QListView { border: 1px solid @line; gridline-color: @line; background: @card; }
QTableView[padded="true"]::item { padding: 0px 8px; }
QTableView[plain="true"], QListView[plain="true"] { border: none; }
QTableView[plain="true"] { selection-background-color: @accentSoft; selection-color: @ink; }
QTableView[plain="true"] QHeaderView { background: @card; }
QTableView[plain="true"] QHeaderView::section { padding: 4px 8px; }
QTableView[plain="true"] QHeaderView::section:vertical { color: @ink; font-size: 14px; }
QTableView[plain="true"] QTableCornerButton::section { background: @card; border: none;
    border-bottom: 1px solid @line; }
QLineEdit, QPlainTextEdit { background: @card; color: @ink; border: 1px solid @muted; border-radius: 4px;
    padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px 5px; }
QLineEdit:disabled { color: @muted; border-color: @line; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QTableView QLineEdit { border: none; padding: 0px; }
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenuBar { background: @card; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @accentSoft; color: @ink; }
)"_s;
    const std::pair<QLatin1StringView, QColor> colours[] = {{"@accentSoft"_L1, palette.accentSoft},
                                                            {"@accent"_L1, palette.accent},
                                                            {"@onAccent"_L1, palette.onAccent},
                                                            {"@window"_L1, palette.window},
                                                            {"@muted"_L1, palette.muted},
                                                            {"@card"_L1, palette.card},
                                                            {"@line"_L1, palette.line},
                                                            {"@ink"_L1, palette.ink}};
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    return sheet;
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
