#include "ui/models/rejectedrows.h"

#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

namespace mizan {

namespace {

/// Numbers line up at their last digit in both directions; words stand where reading begins.
int alignmentOf(int column)
{
    const bool isNumber = column == RejectedRowsModel::Line;
    return int((isNumber ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace

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

QVariant RejectedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
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
