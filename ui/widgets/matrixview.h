// MatrixView: the month matrix with month columns of equal width.
#pragma once

#include "app/charts/palette.h"
#include "app/domain/agency.h"
#include "app/domain/month.h"

#include <QAbstractItemView>

namespace mizan {

class MonthMatrixModel;

/// A table that paints its headings and lines itself: QTableView would make fifty widgets for the two
/// matrices of the first window. Assistive technology gets it as a table, see matrixaccess.h.
class MatrixView : public QAbstractItemView
{
    Q_OBJECT

public:
    MatrixView(MonthMatrixModel *model, const Palette &palette, QWidget *parent = nullptr);

    /// Fits height and column widths to the content; call after the model has another shape.
    void fit();

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void cellPicked(mizan::Id<mizan::Agency> agency, mizan::Month month);
    void agencyPicked(mizan::Id<mizan::Agency> agency);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override { return 0; }
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {} // nothing is selected
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }

private:
    void pick(const QModelIndex &index);
    void fitColumns();
    void paintHeadings(QPainter &painter) const;
    void paintCells(QPainter &painter, const QRect &area) const;
    /// Where a column is, as wide as it is, in the viewport.
    [[nodiscard]] QRect columnRect(int column) const;
    [[nodiscard]] int columnAt(int x) const; ///< -1 beside the columns

    MonthMatrixModel *m_model;
    const Palette &m_palette;
    int m_headingHeight = 0;
    // What the contents need at least, in pixels, and what they have.
    int m_leastNameWidth = 0;
    int m_leastCellWidth = 0;
    int m_nameWidth = 0;
    int m_cellWidth = 0;
};

} // namespace mizan
