// ArrowButton: a push button with an arrow to the side before or after.
#pragma once

#include <QPushButton>

namespace mizan {

class ArrowButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Side { Before, After };

    /// @p name is its tool tip, and read out.
    ArrowButton(Side side, const QString &name, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Side m_side;
};

} // namespace mizan
