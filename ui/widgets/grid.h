// Grid: a month grid worked like a spreadsheet: type, copy, paste a block, clear, fill to the right.
#pragma once

#include "app/charts/palette.h"

#include <QTableView>

#include <vector>

namespace mizan {

/// Cells that take the value of the first month of their row.
struct GridFill
{
    QModelIndex from;
    std::vector<QModelIndex> to;
};

/// Shows a MonthGridModel. It changes nothing itself: what is pasted, cleared and filled is announced.
class Grid : public QTableView
{
    Q_OBJECT

public:
    Grid(const Palette &palette, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] bool canPaste() const;
    /// As tall as its rows, up to @p rows of them; more rows scroll.
    void showUpTo(int rows);
    /// Months are as wide as what they hold; else they share the width.
    void fitMonths();
    /// Brings a cell into view, selects it and makes it the current one.
    void goTo(const QModelIndex &index);

public slots:
    void copy();
    void paste();
    void clearCells();
    /// Fills the later selected months of each row with the first one; of a single cell, the rest of its row.
    void fillRight();

signals:
    void pasted(const QModelIndex &topLeft, const QString &text);
    void cleared(const std::vector<QModelIndex> &cells);
    void filledRight(const std::vector<mizan::GridFill> &fills);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    [[nodiscard]] std::vector<QModelIndex> selectedCells() const; ///< by row, then month
    [[nodiscard]] int heightFor(int rows) const;
    int m_visibleRows = 0;
};

} // namespace mizan
