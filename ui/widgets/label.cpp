#include "ui/widgets/label.h"

#include "ui/widgets/textlabel.h"

#include <QApplication>

namespace mizan {

void setUpLabel(QLabel &label, TextRole role)
{
    label.setTextFormat(Qt::PlainText);
    label.setFont(fontOf(role));
    // A label would otherwise stand where its own text begins, whatever the window's direction.
    const bool rightToLeft = QApplication::layoutDirection() == Qt::RightToLeft;
    label.setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QLabel *makeLabel(TextRole role, QWidget *parent, bool wraps)
{
    auto *label = new TextLabel(parent);
    setUpLabel(*label, role);
    label->setWordWrap(wraps);
    return label;
}

QLabel *makeMutedLabel(TextRole role, const Palette &palette, QWidget *parent, bool wraps)
{
    QLabel *label = makeLabel(role, parent, wraps);
    setTextColour(label, palette.muted);
    return label;
}

QString directed(const QString &text)
{
    const bool rightToLeft = QApplication::layoutDirection() == Qt::RightToLeft;
    return rightToLeft && !text.isEmpty() ? QChar(0x200F) + text : text; // right-to-left mark
}

void setTextColour(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    widget->setPalette(palette);
}

} // namespace mizan
