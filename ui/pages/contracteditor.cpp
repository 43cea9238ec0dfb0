#include "ui/pages/contracteditor.h"

#include "ui/widgets/monthedit.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace mizan {

namespace {

constexpr int monthsOfYear = 12;

} // namespace

ContractEditor::ContractEditor(const std::vector<ContractPeriod> &periods, Month month,
                               const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_month(month)
    , m_language(language)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::tiny);
    m_always = new QLabel(tr("Under contract always"), this);
    m_layout->addWidget(m_always);
    m_add = new QPushButton(tr("Add &period"), this);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    for (const ContractPeriod &period : periods)
        addRow(period);
    updateHint();
    connect(m_add, &QPushButton::clicked, this, &ContractEditor::addPeriod);
}

void ContractEditor::addRow(const ContractPeriod &period)
{
    Row row;
    row.widget = new QWidget(this);
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    row.first = new MonthEdit(period.first, m_language, tr("First month of the contract"), row.widget);
    row.ends = new QCheckBox(tr("to"), row.widget);
    row.ends->setAccessibleName(tr("The contract ends"));
    row.ends->setChecked(period.last.has_value());
    const Month last = period.last.value_or(period.first + (monthsOfYear - 1));
    row.last = new MonthEdit(last, m_language, tr("Last month of the contract"), row.widget);
    row.last->setEnabled(period.last.has_value());
    auto *remove = new QPushButton(tr("Remove"), row.widget);
    remove->setAccessibleName(tr("Remove this contract period"));
    layout->addWidget(new QLabel(tr("from"), row.widget));
    for (QWidget *widget : std::initializer_list<QWidget *>{row.first, row.ends, row.last, remove})
        layout->addWidget(widget);
    layout->addStretch();
    m_layout->insertWidget(m_layout->count() - 1, row.widget);
    setTabOrder(row.first, row.ends);
    setTabOrder(row.ends, row.last);
    setTabOrder(row.last, remove);
    setTabOrder(remove, m_add);
    connect(row.ends, &QCheckBox::toggled, row.last, &QWidget::setEnabled);
    connect(remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows.push_back(row);
}

void ContractEditor::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [widget](const Row &row) { return row.widget == widget; });
    m_add->setFocus();
    widget->hide();
    widget->deleteLater();
    updateHint();
}

void ContractEditor::addPeriod()
{
    const auto before = periods();
    const bool follows = !before.empty() && before.back().last;
    addRow({follows ? *before.back().last + 1 : m_month, std::nullopt});
    m_rows.back().first->setFocus();
    updateHint();
}

void ContractEditor::updateHint()
{
    m_always->setVisible(m_rows.empty());
}

std::vector<ContractPeriod> ContractEditor::periods() const
{
    std::vector<ContractPeriod> periods;
    for (const Row &row : m_rows) {
        const auto last = row.ends->isChecked() ? std::optional(row.last->month()) : std::nullopt;
        periods.push_back({row.first->month(), last});
    }
    std::ranges::sort(periods, {}, &ContractPeriod::first);
    return periods;
}

} // namespace mizan
