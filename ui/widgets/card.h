// Card: a white panel with a line around it, optionally with a title, a coloured top edge, or as a button.
#pragma once

#include "app/charts/palette.h"

#include <QColor>
#include <QWidget>

class QLabel;
class QVBoxLayout;
class QHBoxLayout;

namespace mizan {

class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const Palette &palette, QWidget *parent = nullptr);

    /// The title also becomes the accessible name; an empty one hides the title row.
    void setTitle(const QString &title);
    void setTopEdge(const QColor &colour);
    /// A clickable card takes the focus, is shown as a button to assistive technology and emits clicked().
    void setClickable(bool clickable);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Right of the title: legends, toggles.
    [[nodiscard]] QHBoxLayout *titleRow() const { return m_titleRow; }
    [[nodiscard]] const Palette &colours() const { return m_palette; }

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Palette &m_palette;
    QColor m_topEdge;
    bool m_clickable = false;
    QLabel *m_title = nullptr;
    QHBoxLayout *m_titleRow = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace mizan
