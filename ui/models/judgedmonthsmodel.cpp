#include "ui/models/judgedmonthsmodel.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

using namespace Qt::StringLiterals;

namespace mizan {

JudgedMonthsModel::JudgedMonthsModel(Language language, QObject *parent)
    : ColumnsModel(parent)
    , m_language(std::move(language))
{
}

void JudgedMonthsModel::setContent(const JudgedMetric &metric, MonthRange months)
{
    std::vector<JudgedMonth> shown;
    std::ranges::copy_if(metric.months, std::back_inserter(shown),
                         [&](const JudgedMonth &month) { return months.contains(month.month); });
    if (shown == m_months && metric.metric == m_metric)
        return;
    beginResetModel();
    m_metric = metric.metric;
    m_months = std::move(shown);
    endResetModel();
}

Month JudgedMonthsModel::month(int row) const
{
    return m_months.at(static_cast<size_t>(row)).month;
}

int JudgedMonthsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

int JudgedMonthsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SourceColumn + 1;
}

QVariant JudgedMonthsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JudgedMonth &month = m_months[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(month, index.column());
    case Qt::ToolTipRole:
        return monthDescription(month, m_metric, m_language);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

bool JudgedMonthsModel::isNumber(int column) const
{
    return column >= ActualColumn && column <= AttainmentColumn;
}

QString JudgedMonthsModel::columnTitle(int column) const
{
    switch (column) {
    case MonthColumn:
        return tr("Month");
    case ActualColumn:
        return tr("Actual");
    case TargetColumn:
        return tr("Target");
    case AttainmentColumn:
        return tr("Attainment");
    case VerdictColumn:
        return tr("Verdict");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

QString JudgedMonthsModel::text(const JudgedMonth &month, int column) const
{
    const QString nothing = u"–"_s;
    switch (column) {
    case MonthColumn:
        return monthText(month.month, m_language);
    case ActualColumn:
        return month.actual ? valueText(*month.actual, m_metric, m_language) : nothing;
    case TargetColumn:
        return month.target ? valueText(*month.target, m_metric, m_language) : nothing;
    case AttainmentColumn:
        return month.attainment ? percentText(*month.attainment, m_language) : nothing;
    case VerdictColumn:
        return verdictWithSignal(month, m_language);
    case SourceColumn:
        return month.source ? sourceText(*month.source, m_language) : nothing;
    default:
        return {};
    }
}

} // namespace mizan
