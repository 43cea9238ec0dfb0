// MatrixDelegate: paints the cells of the month matrix as coloured tiles.
#pragma once

#include "app/charts/palette.h"

#include <QStyledItemDelegate>

namespace mizan {

class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MatrixDelegate(const Palette &palette, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct Look
    {
        QColor ground;
        QColor text;
        bool isOutlined = false;
        bool isBold = false;
    };
    [[nodiscard]] Look lookOf(const QModelIndex &index) const;
    const Palette &m_palette;
};

} // namespace mizan
