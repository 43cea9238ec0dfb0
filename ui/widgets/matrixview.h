// MatrixView: the month matrix as a table with month columns of equal width.
#pragma once

#include "app/charts/palette.h"
#include "app/domain/agency.h"
#include "app/domain/month.h"

#include <QTableView>

namespace mizan {

class MonthMatrixModel;

class MatrixView : public QTableView
{
    Q_OBJECT

public:
    MatrixView(MonthMatrixModel *model, const Palette &palette, QWidget *parent = nullptr);

    /// Fits height and column widths to the content; call after the model has another shape.
    void fit();

signals:
    void cellPicked(mizan::Id<mizan::Agency> agency, mizan::Month month);
    void agencyPicked(mizan::Id<mizan::Agency> agency);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void pick(const QModelIndex &index);
    void fitColumns();
    MonthMatrixModel *m_model;
    int m_nameWidth = 0;
    int m_cellWidth = 0;
};

} // namespace mizan
