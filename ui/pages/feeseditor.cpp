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
#include <set>

namespace mizan {

namespace {

constexpr int amountWidth = 120;

/// To be typed over: the language's digits and decimal sign, nothing that parts thousands.
QString amountText(const Fee &fee, const Language &language)
{
    const QString plain = plainNumber({static_cast<double>(fee.minorUnits), fee.currency});
    QLocale locale = language.locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    return locale.toString(plain.toDouble(), 'f', point < 0 ? 0 : static_cast<int>(plain.size() - point - 1));
}

} // namespace

FeesEditor::FeesEditor(const std::vector<Fee> &fees, Month month, const Currency &currency,
                       const Language &language, const Palette &palette, QWidget *parent)
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
    m_clash = makeLabel(TextRole::Small, this, true);
    m_clash->setObjectName(QStringLiteral("clash"));
    m_clash->setText(tr("Two fees hold from the same month. Choose another month or remove one of them."));
    setTextColour(m_clash, palette.missed);
    m_add = new QPushButton(tr("Add &fee"), this);
    m_layout->addWidget(m_clash);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    for (const Fee &fee : fees)
        addRow(fee, amountText(fee, language));
    updateHints();
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
    row.amount->setAlignment(Qt::AlignRight | Qt::AlignAbsolute); // last digits line up in both directions
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
    m_layout->insertWidget(m_layout->count() - 2, row.widget); // above the message
    setTabOrder(row.from, row.amount);
    setTabOrder(row.amount, remove);
    setTabOrder(remove, m_add);
    connect(row.from, &QDateEdit::dateChanged, this, &FeesEditor::updateHints);
    connect(remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows.push_back(row);
}

void FeesEditor::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [widget](const Row &row) { return row.widget == widget; });
    m_add->setFocus();
    widget->hide();
    widget->deleteLater();
    updateHints();
}

void FeesEditor::addFee()
{
    Month month = m_month;
    while (isTaken(month))
        ++month;
    addRow({month, 0, m_currency}, QString());
    m_rows.back().amount->setFocus();
    updateHints();
}

void FeesEditor::updateHints()
{
    m_none->setVisible(m_rows.empty());
    const QWidget *second = clash();
    m_clash->setVisible(second);
    for (const Row &row : m_rows)
        row.from->setAccessibleDescription(row.from == second ? m_clash->text() : QString());
}

bool FeesEditor::isTaken(Month month) const
{
    return std::ranges::any_of(m_rows, [month](const Row &row) { return row.from->month() == month; });
}

QWidget *FeesEditor::clash() const
{
    std::set<Month> months;
    const auto second = std::ranges::find_if(
        m_rows, [&months](const Row &row) { return !months.insert(row.from->month()).second; });
    return second == m_rows.end() ? nullptr : second->from;
}

Result<std::vector<Fee>> FeesEditor::fees() const
{
    const Metric *metric = findMetric(metrics::fee());
    Q_ASSERT(metric);
    std::vector<Fee> fees;
    for (const Row &row : m_rows) {
        const auto amount = readNumber(row.amount->text(), *metric, row.currency);
        if (!amount)
            return failedLike(amount);
        if (!*amount)
            return fail(ErrorCode::InvalidNumber, {row.amount->text()});
        fees.push_back({row.from->month(), std::llround((*amount)->number), row.currency});
    }
    std::ranges::sort(fees, {}, &Fee::from);
    return fees;
}

} // namespace mizan
