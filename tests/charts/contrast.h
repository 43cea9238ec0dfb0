// Contrast of two colours as WCAG 2 reckons it.
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace mizan {

/// Red, green and blue of sRGB as amounts of light, each from 0 to 1.
[[nodiscard]] inline std::array<double, 3> linearChannels(const QColor &colour)
{
    const auto channel = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {channel(colour.redF()), channel(colour.greenF()), channel(colour.blueF())};
}

/// From 1, the same colour, to 21, black on white.
[[nodiscard]] inline double contrast(const QColor &a, const QColor &b)
{
    const auto light = [](const QColor &colour) {
        const auto rgb = linearChannels(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05;
    };
    return std::max(light(a), light(b)) / std::min(light(a), light(b));
}

} // namespace mizan
