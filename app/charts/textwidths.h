// TextWidths: how wide texts are in units of the painter, each measured once: charts and tables repeat words.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace mizan {

struct ChartStyle;

/// For one thread at a time.
class TextWidths
{
public:
    [[nodiscard]] double of(const QFont &font, const QString &text);
    /// @p text, cut at its end where it is wider than @p width.
    [[nodiscard]] QString elided(const QFont &font, const QString &text, double width);

private:
    struct Measured
    {
        QFont font;
        QFontMetricsF metrics;
        QHash<QString, double> widths;
    };
    [[nodiscard]] Measured &measured(const QFont &font);

    std::vector<Measured> m_fonts;
};

/// Those of @p style, else new ones.
[[nodiscard]] std::shared_ptr<TextWidths> textWidths(const ChartStyle &style);

} // namespace mizan
