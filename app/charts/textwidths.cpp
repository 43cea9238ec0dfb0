#include "app/charts/textwidths.h"

#include "app/charts/chartbuilder.h"

#include <algorithm>

namespace mizan {

TextWidths::Measured &TextWidths::measured(const QFont &font)
{
    const auto known = std::ranges::find(m_fonts, font, &Measured::font);
    return known != m_fonts.end() ? *known : m_fonts.emplace_back(Measured{font, QFontMetricsF(font), {}});
}

double TextWidths::of(const QFont &font, const QString &text)
{
    Measured &here = measured(font);
    const auto known = here.widths.constFind(text);
    return known != here.widths.constEnd() ? *known
                                           : *here.widths.insert(text, here.metrics.horizontalAdvance(text));
}

QString TextWidths::elided(const QFont &font, const QString &text, double width)
{
    return of(font, text) <= width ? text : measured(font).metrics.elidedText(text, Qt::ElideRight, width);
}

std::shared_ptr<TextWidths> textWidths(const ChartStyle &style)
{
    return style.widths ? style.widths : std::make_shared<TextWidths>();
}

} // namespace mizan
