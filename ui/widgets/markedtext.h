// MarkedText: a text that may end with ✕, drawn with the mark as lines.
#pragma once

#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

namespace mizan {

struct MarkedText
{
    QString text; ///< without the mark
    bool isMissed = false;
};

/// @p text, `27 / 30 ✕`, in its parts.
[[nodiscard]] MarkedText markedText(const QString &text);
/// In pixels, with the mark.
[[nodiscard]] int widthOf(const MarkedText &text, const QFontMetrics &metrics);
/// Around the middle of @p area, in the painter's font and @p colour; the mark stands after the text.
void drawMarkedText(QPainter &painter, const QRect &area, const MarkedText &text, const QColor &colour,
                    Qt::LayoutDirection direction);

/// At the leading side of @p area; else likewise.
void drawMarkedLine(QPainter &painter, const QRect &area, const MarkedText &text, const QColor &colour,
                    Qt::LayoutDirection direction);

/// A label of one line.
class MarkedLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit MarkedLabel(TextRole role, QWidget *parent = nullptr);

    void setMarkedText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isMissed = false;
};

} // namespace mizan
