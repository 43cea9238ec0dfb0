#include "ui/widgets/chartstyle.h"

#include "ui/widgets/theme.h"

namespace mizan {

ChartStyle chartStyleOf(const Palette &palette)
{
    ChartStyle style;
    style.palette = palette;
    style.font = fontOf(TextRole::Small);
    return style;
}

} // namespace mizan
