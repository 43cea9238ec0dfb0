// EmptyState: what a page shows while it has nothing: what is missing, and a button for what to do next.
#pragma once

#include "app/charts/palette.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mizan {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Palette &palette, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &text);
    /// Buttons stand in the order they are added; the first may be the page's accent button.
    QPushButton *addAction(const QString &text, bool isAccent = false);

private:
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QVBoxLayout *m_buttons = nullptr;
};

} // namespace mizan
