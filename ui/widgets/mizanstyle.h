// MizanStyle: Fusion with what its own means cannot say: Arabic shortcuts, roomy table cells, clear outlines.
#pragma once

#include <QProxyStyle>

namespace mizan {

class MizanStyle : public QProxyStyle
{
    Q_OBJECT

public:
    MizanStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace mizan
