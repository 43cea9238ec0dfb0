// MizanStyle: Fusion with the looks of Mizan: its buttons, fields, headings and scroll bars, Arabic
// shortcuts, roomy table cells, clear outlines, tool tips of plain text.
#pragma once

#include <QProxyStyle>

namespace mizan {

struct Palette;

class MizanStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit MizanStyle(const Palette &palette);

    /// @p palette must outlive the style; what is on screen is polished and painted anew by the caller.
    void setColours(const Palette &palette);

    using QProxyStyle::polish;
    /// Tool tips show their text as it is, where Qt would read a name with `<b>` as markup.
    void polish(QWidget *widget) override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void polishToolTip(QWidget &toolTip) const;
    void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawHeader(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;

    const Palette *m_palette;
};

} // namespace mizan
