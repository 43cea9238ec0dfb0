#include "ui/widgets/picturecard.h"

#include "ui/widgets/textrowsview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QPushButton>
#include <QVBoxLayout>

namespace mizan {

PictureCard::PictureCard(const QString &copyText, const Palette &palette, QWidget *parent)
    : Card(palette, parent)
{
    m_toggle = new QPushButton(tr("Show as table"), this);
    m_toggle->setCheckable(true);
    auto *copy = new QPushButton(copyText, this);
    copy->setToolTip(tr("Puts it on the clipboard as an image"));
    for (QPushButton *button : {m_toggle, copy}) {
        button->setProperty("quiet", true);
        titleRow()->addWidget(button);
    }
    m_view = new PictureView(palette, this);
    body()->addWidget(m_view);
    m_table = new TextRowsView(this);
    m_table->hide();
    body()->addWidget(m_table);
    connect(m_toggle, &QPushButton::toggled, this, &PictureCard::showTable);
    connect(copy, &QPushButton::clicked, this, &PictureCard::copyImage);
}

void PictureCard::setContent(const QString &title, std::unique_ptr<Picture> picture, ChartTable table)
{
    setTitle(title);
    m_toggle->setAccessibleName(tr("%1: show as table").arg(title));
    m_view->setAccessibleName(title);
    m_view->setPicture(std::move(picture));
    m_table->setAccessibleName(title);
    m_content = std::move(table);
    if (m_toggle->isChecked())
        fill();
}

void PictureCard::showTable(bool table)
{
    if (table)
        fill();
    m_table->setVisible(table);
    m_view->setVisible(!table);
    m_toggle->setChecked(table);
    m_toggle->setText(table ? tr("Show as chart") : tr("Show as table"));
}

void PictureCard::copyImage() const
{
    QGuiApplication::clipboard()->setImage(m_view->image());
}

/// Only once it is wanted: a table of twelve agencies and sixty months has many cells.
void PictureCard::fill()
{
    m_table->setRows(m_content.header, m_content.rows);
}

} // namespace mizan
