#include "ui/pages/feeseditor.h"

#include "app/importing/pastedblock.h"
#include "ui/models/monthgrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monthedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <map>

namespace mizan {

namespace {

constexpr int amountWidth = 120;

} // namespace

FeesEditor::FeesEditor(const std::vector<Fee> &fees, Month month, const Currency &currency,
                       const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_month(month)
    , m_currency(currency)
    , m_language(language)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::tiny);
    m_none = new QLabel(tr("No fee"), this);
    m_layout->addWidget(m_none);
    m_add = new QPushButton(tr("Add &fee"), this);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    for (const Fee &fee : fees)
        addRow(fee, plainNumber({static_cast<double>(fee.minorUnits), fee.currency}));
    updateHint();
    connect(m_add, &QPushButton::clicked, this, &FeesEditor::addFee);
}

void FeesEditor::addRow(const Fee &fee, const QString &amount)
{
    Row row;
    row.currency = fee.currency;
    row.widget = new QWidget(this);
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    row.from = new MonthEdit(fee.from, m_language, tr("Month from which the fee holds"), row.widget);
    row.amount = new QLineEdit(amount, row.widget);
    row.amount->setAccessibleName(tr("Fee a month in %1").arg(fee.currency.code()));
    row.amount->setFixedWidth(amountWidth);
    row.amount->setAlignment(Qt::AlignRight);
    auto *remove = new QPushButton(tr("Remove"), row.widget);
    remove->setAccessibleName(tr("Remove this fee"));
    layout->addWidget(new QLabel(tr("from"), row.widget));
    layout->addWidget(row.from);
    layout->addWidget(row.amount);
    QLabel *unit = makeLabel(TextRole::Body, row.widget);
    unit->setText(fee.currency.code());
    layout->addWidget(unit);
    layout->addWidget(remove);
    layout->addStretch();
    m_layout->insertWidget(m_layout->count() - 1, row.widget);
    setTabOrder(row.from, row.amount);
    setTabOrder(row.amount, remove);
    setTabOrder(remove, m_add);
    connect(remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows.push_back(row);
}

void FeesEditor::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [widget](const Row &row) { return row.widget == widget; });
    m_add->setFocus();
    widget->hide();
    widget->deleteLater();
    updateHint();
}

void FeesEditor::addFee()
{
    addRow({m_month, 0, m_currency}, QString());
    m_rows.back().amount->setFocus();
    updateHint();
}

void FeesEditor::updateHint()
{
    m_none->setVisible(m_rows.empty());
}

Result<std::vector<Fee>> FeesEditor::fees() const
{
    const Metric *metric = findMetric(metrics::fee());
    Q_ASSERT(metric);
    std::map<Month, Fee> byMonth;
    for (const Row &row : m_rows) {
        const auto amount = readNumber(row.amount->text(), *metric, row.currency);
        if (!amount)
            return failedLike(amount);
        if (!*amount)
            return fail(ErrorCode::InvalidNumber, {row.amount->text()});
        byMonth[row.from->month()] = {row.from->month(), std::llround((*amount)->number), row.currency};
    }
    std::vector<Fee> fees;
    for (const auto &[month, fee] : byMonth)
        fees.push_back(fee);
    return fees;
}

} // namespace mizan
