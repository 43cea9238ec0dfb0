#include "ui/pages/comparisonorder.h"

#include "app/wording/labels.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace mizan {

namespace {

constexpr int shortestText = 18; ///< letters that the combo box has room for

} // namespace

ComparisonOrder::ComparisonOrder(const Language &language, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_buttons = new QButtonGroup(this);
    for (const MetricId &metric : comparableMetrics()) {
        auto *button = new QPushButton(metricName(metric, language), this);
        button->setCheckable(true);
        button->setAccessibleName(tr("Charts of %1").arg(metricName(metric, language)));
        m_buttons->addButton(button, static_cast<int>(m_buttons->buttons().size()));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, &ComparisonOrder::changed);
    }
    layout->addStretch(1);
    QLabel *label = makeLabel(TextRole::Body, this);
    label->setText(tr("&Sort by"));
    m_sortedBy = makeCombo(label, this);
    m_sortedBy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sortedBy->setMinimumContentsLength(shortestText);
    m_smallestFirst = new QCheckBox(tr("Sma&llest first"), this);
    layout->addWidget(label);
    layout->addWidget(m_sortedBy);
    layout->addWidget(m_smallestFirst);
    connect(m_sortedBy, &QComboBox::currentIndexChanged, this, &ComparisonOrder::changed);
    connect(m_smallestFirst, &QCheckBox::toggled, this, &ComparisonOrder::changed);
}

void ComparisonOrder::setChoice(const ComparisonChoice &choice, const ComparisonTable &table)
{
    const std::vector<MetricId> metrics = comparableMetrics();
    for (size_t i = 0; i < metrics.size(); ++i) {
        QAbstractButton *button = m_buttons->button(static_cast<int>(i));
        button->setVisible(std::ranges::find(choice.metrics, metrics[i]) != choice.metrics.end());
        button->setChecked(metrics[i] == choice.shown);
    }
    std::vector<Choice> rows = {{tr("the order of the projects"), QString()}};
    for (const ComparisonRow &row : table.rows) {
        const bool hasNumbers = std::ranges::any_of(
            row.cells, [](const ComparisonCell &cell) { return cell.number.has_value(); });
        if (hasNumbers)
            rows.push_back({row.label, row.id});
    }
    setChoices(*m_sortedBy, rows);
    if (!choose(*m_sortedBy, choice.sortedBy))
        choose(*m_sortedBy, QString());
    const QSignalBlocker blocker(m_smallestFirst);
    m_smallestFirst->setChecked(choice.smallestFirst);
    m_smallestFirst->setEnabled(m_sortedBy->currentIndex() > 0);
}

void ComparisonOrder::putInto(ComparisonChoice &choice) const
{
    if (const int shown = m_buttons->checkedId(); shown >= 0)
        choice.shown = comparableMetrics()[static_cast<size_t>(shown)];
    choice.sortedBy = m_sortedBy->currentData().toString();
    choice.smallestFirst = m_smallestFirst->isChecked();
}

} // namespace mizan
