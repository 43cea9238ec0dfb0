#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableWidget>

#include <algorithm>

namespace mizan {

namespace {

constexpr int heightOfRow = 32;
constexpr int mostRows = 8;
constexpr int fewestRows = 2;

} // namespace

void makePlain(QTableView &table)
{
    table.setProperty("plain", true);
    table.style()->polish(&table);
}

void setUpTable(QTableView &table, const QString &accessibleName, int widest)
{
    makePlain(table);
    table.setAccessibleName(accessibleName);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(heightOfRow);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (widest < table.horizontalHeader()->count())
        table.horizontalHeader()->setSectionResizeMode(widest, QHeaderView::Stretch);
}

QTableWidget *makeTable(const QStringList &header, const QString &accessibleName, QWidget *parent, int widest)
{
    auto *table = new QTableWidget(0, static_cast<int>(header.size()), parent);
    table->setHorizontalHeaderLabels(header);
    setUpTable(*table, accessibleName, widest);
    return table;
}

void fillTable(QTableWidget &table, const std::vector<QStringList> &rows)
{
    {
        const QSignalBlocker blocker(table);
        table.setRowCount(static_cast<int>(rows.size()));
        for (int row = 0; row < table.rowCount(); ++row) {
            const QStringList &texts = rows[static_cast<size_t>(row)];
            for (int column = 0; column < table.columnCount(); ++column) {
                auto *item = new QTableWidgetItem(texts.value(column));
                item->setToolTip(texts.value(column));
                table.setItem(row, column, item);
            }
        }
    }
    if (selectedRow(table) < 0 && table.rowCount() > 0)
        selectRow(table, 0);
    fitHeight(table, mostRows);
}

int selectedRow(const QTableView &table)
{
    const auto selected = table.selectionModel() ? table.selectionModel()->selectedRows() : QModelIndexList();
    return selected.isEmpty() ? -1 : selected.first().row();
}

void selectRow(QTableView &table, int row)
{
    table.selectionModel()->setCurrentIndex(table.model()->index(row, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void fitHeight(QTableView &table, int most)
{
    const int rows = std::clamp(table.model()->rowCount(), fewestRows, most);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows * heightOfRow +
                         2 * table.frameWidth() + table.horizontalScrollBar()->sizeHint().height() / 2);
}

} // namespace mizan
