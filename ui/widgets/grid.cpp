#include "ui/widgets/grid.h"

#include "ui/widgets/griddelegate.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <map>

namespace mizan {

namespace {

constexpr int narrowestMonth = 64;
constexpr int heightOfRow = 32;

bool isFillKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_R && event.modifiers() == Qt::ControlModifier;
}

bool isEditKey(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

Grid::Grid(const Palette &palette, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    makePlain(*this);
    setAccessibleName(accessibleName);
    setItemDelegate(new GridDelegate(palette, this));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(narrowestMonth);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    verticalHeader()->setHighlightSections(false);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &Grid::updateGeometry);
}

bool Grid::canPaste() const
{
    return currentIndex().isValid() && currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void Grid::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

std::vector<QModelIndex> Grid::selectedCells() const
{
    const QModelIndexList selected =
        selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    std::vector<QModelIndex> cells(selected.begin(), selected.end());
    std::ranges::sort(cells, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    return cells;
}

void Grid::copy()
{
    QString text;
    int row = -1;
    for (const QModelIndex &cell : selectedCells()) {
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        text += cell.data(Qt::EditRole).toString();
        row = cell.row();
    }
    if (row >= 0)
        QApplication::clipboard()->setText(text);
}

void Grid::paste()
{
    const auto cells = selectedCells();
    const QModelIndex topLeft = cells.empty() ? currentIndex() : cells.front();
    const QString text = QApplication::clipboard()->text();
    if (topLeft.isValid() && !text.isEmpty())
        emit pasted(topLeft, text);
}

void Grid::clearCells()
{
    std::vector<QModelIndex> cells = selectedCells();
    std::erase_if(cells, [](const QModelIndex &cell) {
        return !cell.flags().testFlag(Qt::ItemIsEditable) || cell.data(Qt::EditRole).toString().isEmpty();
    });
    if (!cells.empty())
        emit cleared(cells);
}

void Grid::fillRight()
{
    std::vector<QModelIndex> cells = selectedCells();
    if (cells.size() == 1) {
        for (int column = cells.front().column() + 1; column < model()->columnCount(); ++column)
            cells.push_back(cells.front().siblingAtColumn(column));
    }
    std::map<int, GridFill> rows;
    for (const QModelIndex &cell : cells) {
        if (!cell.flags().testFlag(Qt::ItemIsEditable))
            continue;
        GridFill &fill = rows[cell.row()];
        if (fill.from.isValid())
            fill.to.push_back(cell);
        else
            fill.from = cell;
    }
    std::vector<GridFill> fills;
    for (auto &[row, fill] : rows) {
        if (!fill.to.empty())
            fills.push_back(std::move(fill));
    }
    if (!fills.empty())
        emit filledRight(fills);
}

void Grid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace)
        clearCells();
    else if (isFillKey(*event))
        fillRight();
    else if (isEditKey(*event) && state() != EditingState)
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void Grid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool canEdit = canPaste();
    QMenu menu(this);
    menu.addAction(tr("&Copy"), QKeySequence::Copy, this, &Grid::copy);
    menu.addAction(tr("&Paste"), QKeySequence::Paste, this, &Grid::paste)->setEnabled(canEdit);
    menu.addAction(tr("&Fill right"), QKeySequence(Qt::CTRL | Qt::Key_R), this, &Grid::fillRight)
        ->setEnabled(canEdit);
    menu.addAction(tr("&Delete"), QKeySequence::Delete, this, &Grid::clearCells)->setEnabled(canEdit);
    menu.exec(event->globalPos());
}

void Grid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex edited = currentIndex();
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && edited.isValid() &&
        edited.row() + 1 < model()->rowCount())
        setCurrentIndex(edited.siblingAtRow(edited.row() + 1));
}

void Grid::fitMonths()
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void Grid::showUpTo(int rows)
{
    m_visibleRows = rows;
    updateGeometry();
}

int Grid::heightFor(int rows) const
{
    const int scrollBar =
        horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->sizeHint().height() + rows * heightOfRow + 2 * frameWidth() + scrollBar;
}

QSize Grid::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    if (m_visibleRows == 0)
        return QTableView::sizeHint();
    return {QTableView::sizeHint().width(), heightFor(std::clamp(rows, 1, m_visibleRows))};
}

QSize Grid::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), heightFor(3)};
}

} // namespace mizan
