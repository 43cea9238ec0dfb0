#include "ui/widgets/emptystate.h"

#include "ui/widgets/label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mizan {

namespace {

constexpr int textWidth = 420;

} // namespace

EmptyState::EmptyState(const Palette &palette, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addStretch(1);
    m_title = makeLabel(TextRole::WindowTitle, this, true);
    m_title->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_title);
    m_text = makeMutedLabel(TextRole::Body, palette, this, true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setFixedWidth(textWidth);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text);
    row->addStretch(1);
    layout->addLayout(row);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(space::small);
    layout->addLayout(m_buttons);
    layout->addStretch(2);
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QPushButton *EmptyState::addAction(const QString &text, bool isAccent)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("accent", isAccent);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace mizan
