// ColumnsModel: what tables with fixed columns of words and numbers have in common: titles and alignment.
#pragma once

#include <QAbstractTableModel>

namespace mizan {

class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    /// Numbers line up at their last digit in both directions; words stand where reading begins.
    [[nodiscard]] QVariant alignmentOf(int column) const;
};

} // namespace mizan
