#include "ui/widgets/pictureview.h"

#include "ui/widgets/chartstyle.h"

#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QToolTip>

namespace mizan {

namespace {

constexpr int imageScale = 2;
constexpr int imageMargin = 16;

} // namespace

PictureView::PictureView(const Palette &palette, QWidget *parent)
    : QWidget(parent)
    , m_palette(palette)
{
    setAccessibleDescription(tr("The same can be shown as a table."));
}

void PictureView::setPicture(std::unique_ptr<Picture> picture)
{
    m_picture = std::move(picture);
    fitHeight();
    redraw();
}

QImage PictureView::image() const
{
    if (!m_picture)
        return {};
    ChartStyle light = chartStyleOf(Palette::light());
    light.withTitle = true;
    const int height = m_picture->heightFor(width(), light);
    QImage image(QSize(width() + 2 * imageMargin, height + 2 * imageMargin) * imageScale,
                 QImage::Format_RGB32);
    image.fill(light.palette.card);
    QPainter painter(&image);
    painter.scale(imageScale, imageScale);
    m_picture->draw(painter, QRectF(imageMargin, imageMargin, width(), height), light);
    return image;
}

bool PictureView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_picture)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event); // NOLINT: the type says so
    const QString text = m_picture->textAt(rect(), chartStyleOf(m_palette), help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void PictureView::paintEvent(QPaintEvent *)
{
    if (!m_picture)
        return;
    if (m_drawn.size() != size() * devicePixelRatio()) {
        m_drawn = QPixmap(size() * devicePixelRatio());
        m_drawn.setDevicePixelRatio(devicePixelRatio());
        m_drawn.fill(m_palette.card);
        QPainter painter(&m_drawn);
        m_picture->draw(painter, rect(), chartStyleOf(m_palette));
    }
    QPainter(this).drawPixmap(0, 0, m_drawn);
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void PictureView::fitHeight()
{
    if (m_picture)
        setFixedHeight(m_picture->heightFor(width(), chartStyleOf(m_palette)));
}

void PictureView::redraw()
{
    m_drawn = {};
    update();
}

} // namespace mizan
