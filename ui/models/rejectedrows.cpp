#include "ui/models/rejectedrows.h"

#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

namespace mizan {

void RejectedRowsModel::show(std::vector<RejectedRow> rows, const Language &language)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_language = language;
    endResetModel();
}

int RejectedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RejectedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RejectedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const RejectedRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case Line:
        return countText(row.line, m_language);
    case ColumnName:
        return row.column.isEmpty() ? tr("whole row") : isolated(row.column);
    case Reason:
        return rejectText(row, m_language);
    case Text:
        return leftToRight(row.text);
    }
    return {};
}

bool RejectedRowsModel::isNumber(int column) const
{
    return column == Line;
}

QString RejectedRowsModel::columnTitle(int column) const
{
    switch (static_cast<Column>(column)) {
    case Line:
        return tr("Line");
    case ColumnName:
        return tr("Column");
    case Reason:
        return tr("Reason");
    case Text:
        return tr("Row");
    }
    return {};
}

} // namespace mizan
