// Finding the widgets of a page as people do: by what is visible and what stands on it.
#pragma once

#include <QPushButton>

namespace mizan::test {

template <typename W>
QList<W *> visible(const QWidget &page)
{
    QList<W *> widgets = page.findChildren<W *>();
    widgets.removeIf([&](const W *widget) { return !widget->isVisibleTo(&page); });
    return widgets;
}

/// Null where no visible button says @p text.
inline QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *found : visible<QPushButton>(page)) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

} // namespace mizan::test
