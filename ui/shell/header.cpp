#include "ui/shell/header.h"

#include "app/wording/numbers.h"
#include "ui/widgets/arrowbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mizan {

Header::Header(const Language &language, const Palette &palette, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::page, space::medium, space::page, space::small);
    layout->setSpacing(space::small);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    m_title = makeLabel(TextRole::WindowTitle, this);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_completeness = makeMutedLabel(TextRole::Small, palette, this);
    m_completeness->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    titles->addWidget(m_title);
    titles->addWidget(m_completeness);
    layout->addLayout(titles, 1);
    m_buttons = new QWidget(this);
    auto *buttonRow = new QHBoxLayout(m_buttons);
    buttonRow->setContentsMargins(0, 0, 0, 0);
    buttonRow->setSpacing(space::small);
    m_buttons->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_buttons);
    m_previous = place(new ArrowButton(ArrowButton::Side::Before, tr("Previous month"), m_buttons));
    m_monthButton = addButton(QString(), QString());
    m_next = place(new ArrowButton(ArrowButton::Side::After, tr("Next month"), m_buttons));
    m_import = addButton(tr("Import…"), tr("Import figures"));
    QPushButton *report = addButton(tr("Monthly report…"), tr("Monthly report"));
    report->setProperty("accent", true);
    QFont bold = m_monthButton->font();
    bold.setBold(true);
    m_monthButton->setFont(bold);
    m_menu = new QMenu(m_monthButton);
    m_monthButton->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &Header::fillMenu);
    connect(m_previous, &QPushButton::clicked, this, [this] { emit monthPicked(m_month - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit monthPicked(m_month + 1); });
    connect(m_import, &QPushButton::clicked, this, &Header::importRequested);
    connect(report, &QPushButton::clicked, this, &Header::reportRequested);
}

void Header::setTitle(const QString &title)
{
    m_fullTitle = title;
    m_title->setToolTip(title);
    m_title->setAccessibleName(title);
    elideTitle();
}

void Header::setMonth(Month month, MonthRange months, const QString &completeness)
{
    m_month = month;
    m_months = months;
    const QString text = monthText(month, m_language);
    m_monthButton->setText(text);
    m_monthButton->setAccessibleName(tr("Month: %1").arg(text));
    m_completeness->setText(completeness);
    m_completeness->setToolTip(completeness);
    m_previous->setEnabled(months.first < month);
    m_next->setEnabled(month < months.last);
}

void Header::setReadOnly(bool readOnly)
{
    m_import->setEnabled(!readOnly);
}

void Header::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elideTitle();
}

QPushButton *Header::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return place(button);
}

QPushButton *Header::place(QPushButton *button)
{
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // all as high as the highest
    m_buttons->layout()->addWidget(button);
    return button;
}

void Header::fillMenu()
{
    m_menu->clear();
    QMenu *year = nullptr;
    for (Month month = m_months.last; m_months.contains(month); month = month - 1) {
        if (!year || month.number() == 12)
            year = m_menu->addMenu(m_language.locale().toString(month.firstDay(), u"yyyy"_s));
        QAction *action = year->addAction(monthText(month, m_language));
        action->setCheckable(true);
        action->setChecked(month == m_month);
        connect(action, &QAction::triggered, this, [this, month] { emit monthPicked(month); });
    }
}

void Header::elideTitle()
{
    m_title->setText(m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, m_title->width()));
}

} // namespace mizan
