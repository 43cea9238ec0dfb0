// Theme: light or dark, as palette, style and fonts of the application.
#pragma once

#include "app/charts/palette.h"

#include <QFont>
#include <QString>

#include <optional>

class QApplication;

namespace mizan {

enum class ThemeChoice { System, Light, Dark };

/// `system`, `light`, `dark`; none for anything else.
[[nodiscard]] std::optional<ThemeChoice> themeFromId(QStringView id);
[[nodiscard]] QString themeId(ThemeChoice choice);
/// The palette of a choice; System follows the desktop's colours as they were when the program started.
[[nodiscard]] const Palette &paletteOf(ThemeChoice choice);
/// Puts palette, style and base font in force.
void applyTheme(QApplication &application, const Palette &palette);

/// What a text is for; each role has one size and weight.
enum class TextRole {
    WindowTitle, ///< 20 px, bold
    FigureText,  ///< 24 px, bold
    Heading,     ///< 14 px, bold
    Body,        ///< 14 px
    Small,       ///< 12 px
};
[[nodiscard]] QFont fontOf(TextRole role);

/// Distances on the 4-px grid.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 24;  ///< between page content and window edge
inline constexpr int corner = 8; ///< radius of cards
} // namespace space

} // namespace mizan
