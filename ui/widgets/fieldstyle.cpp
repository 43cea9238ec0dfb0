#include "ui/widgets/fieldstyle.h"

#include "app/charts/palette.h"
#include "ui/widgets/roundedbox.h"

#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionFrame>
#include <QTableView>

namespace mizan {

namespace {

constexpr double corner = 4;

QPen outlinePen(const QStyleOption &option, const Palette &palette)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPen(palette.line, 1);
    return option.state.testFlag(QStyle::State_HasFocus) ? QPen(palette.accent, 2) : QPen(palette.muted, 1);
}

void makeSoftSelection(QTableView &table, const Palette &palette)
{
    QPalette colours;
    colours.setColor(QPalette::Highlight, palette.accentSoft);
    colours.setColor(QPalette::HighlightedText, palette.ink);
    table.setPalette(colours);
}

} // namespace

bool hasFrame(const QStyleOption *field)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(field);
    return frame && frame->lineWidth > 0;
}

void drawField(QPainter &painter, const QStyleOption &option, const Palette &palette)
{
    drawRoundedBox(painter, option.rect, corner, palette.card, outlinePen(option, palette));
}

/// The whole is filled, since scroll bars let through what is below.
void drawViewFrame(QPainter &painter, const QStyleOptionFrame &option, const Palette &palette)
{
    painter.fillRect(option.rect, option.frameShape == QFrame::NoFrame ? palette.card : palette.line);
    if (option.frameShape != QFrame::NoFrame)
        painter.fillRect(option.rect.adjusted(1, 1, -1, -1), palette.card);
}

bool isPlain(const QWidget *view)
{
    return view && !view->dynamicPropertyNames().isEmpty() && view->property("plain").toBool();
}

void polishView(QWidget *widget, const Palette &palette)
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        text->setFrameStyle(text->frameStyle()); // measures the frame anew: its style did not know what it is
        return;
    }
    if (!isPlain(widget))
        return;
    if (auto *table = qobject_cast<QTableView *>(widget)) {
        table->setFrameShape(QFrame::NoFrame);
        makeSoftSelection(*table, palette);
    } else if (auto *list = qobject_cast<QListView *>(widget)) {
        list->setFrameShape(QFrame::NoFrame);
    }
}

} // namespace mizan
