// Palette: the colours of Mizan, each with one meaning, for light and dark.
#pragma once

#include <QColor>

namespace mizan {

struct Palette
{
    QColor ink;        ///< text
    QColor muted;      ///< secondary text, axes
    QColor line;       ///< rules, grid lines
    QColor window;     ///< behind the cards
    QColor card;       ///< cards, side bar
    QColor accent;     ///< met bars, selection, the one accent button
    QColor accentSoft; ///< behind met cells and the selected entry
    QColor onAccent;   ///< text on accent
    QColor missed;     ///< missed, always with hatching, ✕ or the word
    QColor missedSoft; ///< behind a miss within ordinary variation
    QColor onMissed;   ///< text on missed
    QColor onMissedSoft;
    QColor well; ///< a state that is well; never a bar
    QColor wellSoft;
    QColor noData; ///< behind a month without data
    bool isDark = false;

    [[nodiscard]] static const Palette &light();
    [[nodiscard]] static const Palette &dark();
};

} // namespace mizan
