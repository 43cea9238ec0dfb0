#include "app/reports/logo.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace mizan {

namespace {

constexpr int mostPixels = 600; // a side: sharper than any printer at this size

bool looksLikeSvg(const QByteArray &bytes)
{
    constexpr int searched = 4096;
    return bytes.left(searched).contains("<svg");
}

QImage readImage(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.width() > mostPixels || size.height() > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

Logo::Logo(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    if (looksLikeSvg(bytes)) {
        m_svg = std::make_unique<QSvgRenderer>(bytes);
        m_size = m_svg->isValid() ? QSizeF(m_svg->defaultSize()) : QSizeF();
    } else {
        m_image = readImage(bytes);
        m_size = m_image.size();
    }
}

Logo::~Logo() = default;

QSizeF Logo::fitted(QSizeF space) const
{
    return m_size.scaled(space, Qt::KeepAspectRatio);
}

void Logo::draw(QPainter &painter, const QRectF &area) const
{
    if (m_svg)
        m_svg->render(&painter, area);
    else
        painter.drawImage(area, m_image);
}

} // namespace mizan
