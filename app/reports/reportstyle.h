// ReportStyle: the type and colours of a report's pages.
#pragma once

#include "app/charts/palette.h"
#include "app/charts/textwidths.h"
#include "app/wording/language.h"

#include <QColor>
#include <QFont>

namespace mizan {

/// Text is laid out in units of 1/1200 inch, so that rounding to whole units does not show.
inline constexpr double unitsPerPoint = 1200.0 / 72.0;

enum class TextRole {
    Title,
    Section,
    Part,
    Text,
    MutedText,
    BannerTitle,
    BannerDetail,
    TableHeader,
    TableCell,
    MatrixHeader,
    MatrixCell,
    PageHeader,
    PageFooter,
};

/// Lines of both scripts stand at one distance, whatever their fonts ask for.
struct TextStyle
{
    QFont font; ///< pixel size in layout units
    QColor color;
    double lineHeight = 0; ///< layout units
    double ascent = 0;     ///< of a line's top over its baseline, layout units
};

/// One family in both scripts: Noto Sans and Noto Sans Arabic, the language's own first.
class ReportStyle
{
public:
    explicit ReportStyle(const Language &language);

    [[nodiscard]] TextStyle text(TextRole role) const;
    /// A font of the report's family; its pixel size is @p pixels of whatever is drawn on.
    [[nodiscard]] QFont font(double pixels, bool isBold = false) const;
    [[nodiscard]] const Palette &palette() const { return Palette::light(); }
    [[nodiscard]] bool isRightToLeft() const { return m_isRightToLeft; }
    /// Of the texts in tables and charts; copies of this style share them.
    [[nodiscard]] const std::shared_ptr<TextWidths> &widths() const { return m_widths; }

private:
    bool m_isRightToLeft;
    QFont m_font;
    std::shared_ptr<TextWidths> m_widths = std::make_shared<TextWidths>();
};

} // namespace mizan
