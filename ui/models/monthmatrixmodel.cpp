#include "ui/models/monthmatrixmodel.h"

#include "app/analysis/period.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

using namespace Qt::StringLiterals;

namespace mizan {

CellTone toneOf(const JudgedMonth &month)
{
    switch (month.verdict) {
    case Verdict::NotUnderContract:
        return CellTone::Outside;
    case Verdict::InProgress:
        return CellTone::InProgress;
    case Verdict::NoData:
        return CellTone::NoData;
    case Verdict::NoTarget:
        return CellTone::NoTarget;
    case Verdict::Met:
        return CellTone::Met;
    case Verdict::Missed:
        return month.signal.value_or(Signal::WithinVariation) == Signal::WithinVariation
                   ? CellTone::MissedWithin
                   : CellTone::MissedBeyond;
    }
    Q_UNREACHABLE();
}

MonthMatrixModel::MonthMatrixModel(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(std::move(language))
{
}

void MonthMatrixModel::setContent(const ProjectJudgement &judgement, const Metric &metric, MonthRange months)
{
    const bool sameShape =
        months.count() == m_months.count() && judgement.agencies.size() == m_rows.size() && !m_rows.empty();
    if (!sameShape)
        beginResetModel();
    m_months = months;
    m_rows.clear();
    for (const JudgedAgency &agency : judgement.agencies)
        m_rows.push_back(rowOf(agency, metric));
    if (!sameShape) {
        endResetModel();
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int MonthMatrixModel::columnOf(Month month) const
{
    return m_months.contains(month) ? month - m_months.first + 1 : -1;
}

int MonthMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MonthMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_months.count() + 2;
}

QVariant MonthMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == AgencyRole)
        return row.agency.value;
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? row.name : QVariant();
    if (index.column() != metColumn())
        return monthData(row, index.column() - 1, role);
    if (role == Qt::DisplayRole)
        return row.met;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? row.metDescription : QVariant();
}

QVariant MonthMatrixModel::monthData(const Row &row, int monthIndex, int role) const
{
    const Cell &cell = row.cells[static_cast<size_t>(monthIndex)];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell.description;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case ToneRole:
        return static_cast<int>(cell.tone);
    case MonthRole:
        return QVariant::fromValue(m_months.first + monthIndex);
    default:
        return {};
    }
}

QVariant MonthMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const bool isWords = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    if (role != Qt::DisplayRole && !isWords)
        return {};
    if (section == 0)
        return isWords ? tr("Agency") : QString();
    if (section == metColumn())
        return tr("Met", "heading of the column with the number of months that met the target");
    const Month month = m_months.first + (section - 1);
    return isWords ? monthText(month, m_language) : shortMonthText(month, m_language);
}

MonthMatrixModel::Row MonthMatrixModel::rowOf(const JudgedAgency &agency, const Metric &metric) const
{
    Row row{agency.agency.id, agency.agency.name, {}, u"–"_s, {}};
    const JudgedMetric *judged = agency.metric(metric.id);
    for (Month month = m_months.first; month <= m_months.last; ++month)
        row.cells.push_back(cellOf(judged ? judged->at(month) : nullptr, metric, month));
    if (!judged)
        return row;
    const PeriodTotal total = totalOf(judged->months, metric, m_months);
    if (total.judgedMonths > 0) {
        row.met = tr("%1 of %2", "months met of months judged")
                      .arg(countText(total.metMonths, m_language), countText(total.judgedMonths, m_language));
        row.metDescription = tr("%1 met the target in %2 of %3 judged months.")
                                 .arg(isolated(row.name), countText(total.metMonths, m_language),
                                      countText(total.judgedMonths, m_language));
    }
    return row;
}

MonthMatrixModel::Cell MonthMatrixModel::cellOf(const JudgedMonth *judged, const Metric &metric,
                                                Month month) const
{
    if (!judged) {
        JudgedMonth nothing;
        nothing.month = month;
        return {u"–"_s, monthDescription(nothing, metric, m_language), CellTone::NoData};
    }
    Cell cell{u"–"_s, monthDescription(*judged, metric, m_language), toneOf(*judged)};
    if (cell.tone == CellTone::Outside || !judged->actual)
        return cell;
    cell.text = judged->target ? ofTargetText(*judged->actual, *judged->target, metric, m_language)
                               : valueText(*judged->actual, metric, m_language);
    if (judged->verdict == Verdict::Missed)
        cell.text = tr("%1 ✕", "a missed month of the table").arg(cell.text);
    return cell;
}

} // namespace mizan
