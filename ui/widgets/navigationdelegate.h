// NavigationDelegate: paints the entries of the side bar.
#pragma once

#include "app/charts/palette.h"

#include <QStyledItemDelegate>

namespace mizan {

class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NavigationDelegate(const Palette &palette, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Palette &m_palette;
};

} // namespace mizan
