// What tests that draw charts share: a style, the folder for pictures, the colours of one.
#pragma once

#include "app/charts/chartbuilder.h"

#include <QDir>
#include <QImage>
#include <QSet>

namespace mizan {

/// Letters of @p pixels in the font of the packages, with all that a chart can show.
[[nodiscard]] inline ChartStyle sampleStyle(const Palette &palette = Palette::light(), int pixels = 12)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    return {palette, font, true, true};
}

/// Where pictures are saved to be looked at.
[[nodiscard]] inline QString pictureFolder()
{
    const QString folder = QStringLiteral(MIZAN_SOURCE_DIR "/build/screens/charts");
    QDir().mkpath(folder);
    return folder;
}

/// The number of different colours, of each @p step-th pixel across and down.
[[nodiscard]] inline int coloursIn(const QImage &image, int step)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += step) {
        for (int x = 0; x < image.width(); x += step)
            colours << image.pixel(x, y);
    }
    return static_cast<int>(colours.size());
}

} // namespace mizan
