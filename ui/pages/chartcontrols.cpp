#include "ui/pages/chartcontrols.h"

#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace mizan {

ChartControls::ChartControls(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    m_spans = new QButtonGroup(this);
    addSpan(12, tr("12 months"), tr("Show 12 months in the charts"));
    addSpan(24, tr("24 months"), tr("Show 24 months in the charts"));
    addSpan(0, tr("All months"), tr("Show all months in the charts"));
    m_spans->button(12)->setChecked(true);
    m_variation = new QCheckBox(tr("Show ordinary variation"), this);
    m_variation->setToolTip(
        tr("A band within which the agency's own history lets the months vary (a process behaviour "
           "chart, from 10 months on). It says nothing about the target."));
    layout->addSpacing(space::medium);
    layout->addWidget(m_variation);
    layout->addStretch(1);
    connect(m_spans, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit changed();
    });
    connect(m_variation, &QCheckBox::toggled, this, &ChartControls::changed);
}

int ChartControls::months() const
{
    return m_spans->checkedId();
}

bool ChartControls::showsVariation() const
{
    return m_variation->isChecked();
}

void ChartControls::addSpan(int months, const QString &text, const QString &description)
{
    auto *button = new QPushButton(text, this);
    button->setCheckable(true);
    button->setAccessibleDescription(description);
    m_spans->addButton(button, months);
    layout()->addWidget(button);
}

} // namespace mizan
