#include "ui/widgets/moreicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace mizan {

namespace {

class MoreIconEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const double size = std::min(area.width(), area.height()) * 0.4;
        const double side = QGuiApplication::isRightToLeft() ? -1 : 1;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(QGuiApplication::palette().color(group, QPalette::ButtonText), 1.5));
        for (const double shift : {-0.5, 0.5}) {
            const QPointF tip = QRectF(area).center() + QPointF(side * (shift + 0.25) * size, 0);
            const QPointF back(side * size / 2, size / 2);
            painter->drawPolyline(QPolygonF{tip - back, tip, tip + QPointF(-back.x(), back.y())});
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new MoreIconEngine; }
};

} // namespace

QIcon moreIcon()
{
    return QIcon(new MoreIconEngine);
}

} // namespace mizan
