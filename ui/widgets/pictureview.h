// PictureView: a painted chart that is as tall as its width asks for.
#pragma once

#include "app/charts/chartbuilder.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace mizan {

/// Something that can be painted at any width, on screen or into an image.
class Picture
{
public:
    virtual ~Picture() = default;

    [[nodiscard]] virtual int heightFor(int width, const ChartStyle &style) const = 0;
    virtual void draw(QPainter &painter, const QRectF &area, const ChartStyle &style) const = 0;
    /// What is at @p position of the picture drawn into @p area, in words; empty beside everything.
    [[nodiscard]] virtual QString textAt(const QRectF &area, const ChartStyle &style,
                                         QPointF position) const = 0;
};

class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(const Palette &palette, QWidget *parent = nullptr);

    void setPicture(std::unique_ptr<Picture> picture);
    /// The picture with its title, twice as large and always light: to be pasted into documents.
    [[nodiscard]] QImage image() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    void redraw();

    const Palette &m_palette;
    std::unique_ptr<Picture> m_picture;
    QPixmap m_drawn; ///< scrolling and hovering do not draw again
};

} // namespace mizan
