#include "ui/models/monthgrid.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

bool haveSameKeys(const std::vector<GridRow> &a, const std::vector<GridRow> &b)
{
    return std::ranges::equal(a, b, [](const GridRow &left, const GridRow &right) {
        return left.agency == right.agency && left.metric == right.metric && left.source == right.source &&
               left.label == right.label;
    });
}

} // namespace

void MonthGridModel::show(MonthRange months, std::vector<GridRow> rows, const Language &language)
{
    const bool staysInPlace = m_months == months && haveSameKeys(m_rows, rows);
    QStringList names;
    QStringList tips;
    for (Month month = months.first; month <= months.last; ++month) {
        names << shortMonthText(month, language);
        tips << monthText(month, language);
    }
    if (staysInPlace && m_monthTips == tips) {
        m_rows = std::move(rows);
        m_refused = QPersistentModelIndex();
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_refused = QPersistentModelIndex();
    m_months = months;
    m_rows = std::move(rows);
    m_monthNames = std::move(names);
    m_monthTips = std::move(tips);
    endResetModel();
}

void MonthGridModel::markRefused(const QModelIndex &square, const QString &why)
{
    const QModelIndex before = m_refused;
    m_refused = square;
    m_whyRefused = why;
    for (const QModelIndex &changed : {before, square}) {
        if (changed.isValid())
            emit dataChanged(changed, changed);
    }
}

Cell MonthGridModel::cellAt(const QModelIndex &index) const
{
    const GridRow &at = row(index.row());
    return {at.agency, at.metric, m_months.first + index.column()};
}

int MonthGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MonthGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_months.count();
}

const GridCell &MonthGridModel::square(const QModelIndex &index) const
{
    return row(index.row()).cells[static_cast<size_t>(index.column())];
}

QVariant MonthGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridCell &cell = square(index);
    const bool isRefused = m_refused == index;
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::EditRole:
        return cell.editText;
    case Qt::ToolTipRole:
        return isRefused ? m_whyRefused : cell.toolTip;
    case Qt::AccessibleTextRole:
        return isRefused ? tr("%1; refused: %2").arg(cell.description, m_whyRefused) : cell.description;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    case MarksRole:
        return static_cast<int>(cell.marks | (isRefused ? GridMarks(GridMark::Refused) : GridMarks()));
    default:
        return {};
    }
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return m_monthTips[section];
        return role == Qt::DisplayRole ? QVariant(m_monthNames[section]) : QVariant();
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return row(section).label;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::ToolTipRole ? QVariant(row(section).toolTip) : QVariant();
}

Qt::ItemFlags MonthGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && square(index).isEditable ? plain | Qt::ItemIsEditable : plain;
}

bool MonthGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const GridCell &cell = square(index);
    const QString text = value.toString().trimmed();
    if (!cell.isEditable || text == cell.editText)
        return false;
    emit typed(index, text);
    return true;
}

QString plainNumber(const Value &value)
{
    const int digits = value.currency.minorDigits();
    if (!value.currency.isNone() && digits > 0) {
        const QString text = QString::number(value.number / value.currency.minorPerMajor(), 'f', digits);
        const QString zeros = u"."_s + QString(digits, u'0');
        return text.endsWith(zeros) ? text.chopped(zeros.size()) : text;
    }
    return QString::number(value.number, 'f', QLocale::FloatingPointShortest);
}

QString gridNumber(const Value &value, const Currency &usual, const Language &language)
{
    if (value.currency.isNone())
        return countText(value.number, language);
    if (value.currency != usual)
        return moneyText(value, language, false);
    const QString plain = plainNumber(value);
    const qsizetype point = plain.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(plain.size() - point - 1);
    return language.locale().toString(value.number / usual.minorPerMajor(), 'f', decimals);
}

QString gridMetricLabel(const MetricId &metric, const Currency &currency, const Language &language)
{
    const Metric *known = findMetric(metric);
    const QString name = metricName(metric, language);
    if (!known || known->unit != Unit::Money)
        return name;
    return MonthGridModel::tr("%1 (%2)", "metric (currency)").arg(name, isolated(currency.code()));
}

} // namespace mizan
