#include "ui/pages/comparisonoptions.h"

#include "app/wording/labels.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monthedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace mizan {

namespace {

constexpr int fieldWidth = 200;
constexpr int fieldHeight = 32; ///< as that of month fields
constexpr int shortestText = 8; ///< letters that a combo box has room for

/// A cell of @p grid with @p label above what is put in next.
QVBoxLayout *addField(CardGrid &grid, QLabel *label)
{
    auto *field = new QWidget;
    auto *layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(label);
    grid.addCard(field);
    return layout;
}

} // namespace

ComparisonOptions::ComparisonOptions(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(makePeriod());
    layout->addWidget(makeMetrics());
}

void ComparisonOptions::setChoice(const ComparisonChoice &choice, MonthRange period)
{
    choose(*m_period, static_cast<int>(choice.period));
    choose(*m_alignment, static_cast<int>(choice.alignment));
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    m_first->setMonth(period.first);
    m_last->setMonth(period.last);
    const std::vector<MetricId> metrics = comparableMetrics();
    for (size_t i = 0; i < metrics.size(); ++i) {
        const QSignalBlocker blocker(m_metrics[i]);
        m_metrics[i]->setChecked(std::ranges::find(choice.metrics, metrics[i]) != choice.metrics.end());
    }
}

void ComparisonOptions::putInto(ComparisonChoice &choice) const
{
    choice.period = static_cast<ComparedPeriod>(m_period->currentData().toInt());
    choice.months = {m_first->month(), m_last->month()};
    choice.alignment = static_cast<Alignment>(m_alignment->currentData().toInt());
    choice.metrics = comparableMetrics();
    size_t place = 0;
    std::erase_if(choice.metrics, [&](const MetricId &) { return !m_metrics[place++]->isChecked(); });
}

QWidget *ComparisonOptions::makePeriod()
{
    auto *grid = new CardGrid(fieldWidth, this);
    m_period = addCombo(*grid, tr("&Period"));
    const std::pair<ComparedPeriod, QString> periods[] = {
        {ComparedPeriod::FiscalYear, tr("This fiscal year")},
        {ComparedPeriod::Last3, tr("Last 3 months")},
        {ComparedPeriod::Last12, tr("Last 12 months")},
        {ComparedPeriod::Last24, tr("Last 24 months")},
        {ComparedPeriod::All, tr("All months with figures")},
        {ComparedPeriod::Stated, tr("From month to month")},
    };
    for (const auto &[period, text] : periods)
        m_period->addItem(text, static_cast<int>(period));
    m_first = addMonth(*grid, tr("F&rom"), tr("First month"));
    m_last = addMonth(*grid, tr("&To"), tr("Last month"));
    m_alignment = addCombo(*grid, tr("&Months are aligned by"));
    m_alignment->addItem(tr("the calendar"), static_cast<int>(Alignment::Calendar));
    m_alignment->addItem(tr("the month of the contract"), static_cast<int>(Alignment::ContractMonth));
    grid->arrange();
    connect(m_period, &QComboBox::currentIndexChanged, this, &ComparisonOptions::changed);
    connect(m_alignment, &QComboBox::currentIndexChanged, this, &ComparisonOptions::changed);
    connect(m_first, &QDateEdit::dateChanged, this, [this] { stateMonths(true); });
    connect(m_last, &QDateEdit::dateChanged, this, [this] { stateMonths(false); });
    return grid;
}

QWidget *ComparisonOptions::makeMetrics()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    QLabel *label = makeLabel(TextRole::Body, row);
    label->setText(directed(tr("Stages")));
    layout->addWidget(label);
    for (const MetricId &metric : comparableMetrics()) {
        auto *box = new QCheckBox(metricName(metric, m_language), row);
        box->setToolTip(metricMeaning(metric, m_language));
        box->setAccessibleName(metricFullName(metric, m_language));
        layout->addWidget(box);
        m_metrics.push_back(box);
        connect(box, &QCheckBox::toggled, this, &ComparisonOptions::changed);
    }
    layout->addStretch(1);
    return row;
}

QComboBox *ComparisonOptions::addCombo(CardGrid &grid, const QString &text)
{
    QLabel *label = makeLabel(TextRole::Body, nullptr);
    label->setText(text);
    QVBoxLayout *field = addField(grid, label);
    QComboBox *combo = makeCombo(label, label->parentWidget());
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(shortestText);
    combo->setMinimumHeight(fieldHeight);
    field->addWidget(combo);
    return combo;
}

MonthEdit *ComparisonOptions::addMonth(CardGrid &grid, const QString &text, const QString &name)
{
    QLabel *label = makeLabel(TextRole::Body, nullptr);
    label->setText(text);
    QVBoxLayout *field = addField(grid, label);
    auto *edit = new MonthEdit({}, m_language, name, label->parentWidget());
    edit->setKeyboardTracking(false);
    label->setBuddy(edit);
    field->addWidget(edit);
    return edit;
}

void ComparisonOptions::stateMonths(bool isFirst)
{
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    if (m_last->month() < m_first->month())
        (isFirst ? m_last : m_first)->setMonth(isFirst ? m_first->month() : m_last->month());
    choose(*m_period, static_cast<int>(ComparedPeriod::Stated));
    emit changed();
}

} // namespace mizan
