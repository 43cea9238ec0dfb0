#include "ui/widgets/headerstyle.h"

#include "app/charts/palette.h"
#include "ui/widgets/fieldstyle.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QWidget>

namespace mizan {

namespace {

constexpr int rowTextSize = 14;    // pixels
constexpr int columnTextSize = 12; // pixels

bool isInPlainTable(const QWidget *header)
{
    return header && isPlain(header->parentWidget());
}

} // namespace

QMargins headingMargins(const QWidget *header)
{
    return isInPlainTable(header) ? QMargins(8, 4, 8, 5) : QMargins(4, 4, 4, 5);
}

void drawHeading(QPainter &painter, const QStyleOptionHeader &option, const Palette &palette)
{
    const QRect &area = option.rect;
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), palette.line);
}

void setUpHeadingLabel(QPainter &painter, QStyleOptionHeader &option, const QWidget *header,
                       const Palette &palette)
{
    const bool isOfRow = option.orientation == Qt::Vertical && isInPlainTable(header);
    QFont font = painter.font();
    font.setPixelSize(isOfRow ? rowTextSize : columnTextSize);
    painter.setFont(font);
    option.fontMetrics = QFontMetrics(font);
    option.palette.setColor(QPalette::ButtonText, isOfRow ? palette.ink : palette.muted);
}

void elideLines(QStyleOptionHeaderV2 &label, int iconWidth)
{
    if (label.textElideMode == Qt::ElideNone)
        return;
    QStringList lines = label.text.split(u'\n');
    for (QString &line : lines)
        line = label.fontMetrics.elidedText(line, label.textElideMode, label.rect.width() - iconWidth);
    label.text = lines.join(u'\n');
    label.textElideMode = Qt::ElideNone;
}

} // namespace mizan
