// Logo: the client's picture in the header of page one.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QSizeF>

#include <memory>

class QPainter;
class QSvgRenderer;

namespace mizan {

/// PNG, JPEG or SVG; SVG is drawn as vectors.
class Logo
{
public:
    /// Bytes that are no picture make an empty logo.
    explicit Logo(const QByteArray &bytes);
    ~Logo();

    [[nodiscard]] bool isEmpty() const { return m_size.isEmpty(); }
    /// The largest size of the logo's shape in @p space.
    [[nodiscard]] QSizeF fitted(QSizeF space) const;
    void draw(QPainter &painter, const QRectF &area) const;

private:
    std::unique_ptr<QSvgRenderer> m_svg;
    QImage m_image;
    QSizeF m_size;
};

} // namespace mizan
