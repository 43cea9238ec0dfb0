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

/// The first of @p widgets with this accessible name, else null.
template <typename W>
W *firstNamed(const QList<W *> &widgets, const QString &name)
{
    for (W *found : widgets) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

/// The first widget with this accessible name, whether visible or not; null where there is none.
template <typename W>
W *named(const QWidget &page, const QString &name)
{
    return firstNamed(page.findChildren<W *>(), name);
}

/// Null where no visible button says @p text when its mnemonic is left out.
template <typename Button = QPushButton>
Button *labelled(const QWidget &page, const QString &text)
{
    for (Button *found : visible<Button>(page)) {
        if (found->text().remove(u'&') == text)
            return found;
    }
    return nullptr;
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
