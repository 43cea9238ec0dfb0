#include "ui/models/columnsmodel.h"

namespace mizan {

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? columnTitle(section) : QVariant();
}

QVariant ColumnsModel::alignmentOf(int column) const
{
    const Qt::Alignment across = isNumber(column) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading;
    return QVariant::fromValue(across | Qt::AlignVCenter);
}

} // namespace mizan
