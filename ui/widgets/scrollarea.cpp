#include "ui/widgets/scrollarea.h"

#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace mizan {

QScrollArea *makeScrollArea(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what is inside takes the focus; keys not used there scroll
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(space::page, space::tiny, space::page, space::page);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(space::medium);
    outer->addLayout(inner);
    outer->addStretch(1);
    area->setWidget(content);
    return area;
}

QVBoxLayout *contentOf(const QScrollArea *area)
{
    return qobject_cast<QVBoxLayout *>(area->widget()->layout()->itemAt(0)->layout());
}

} // namespace mizan
