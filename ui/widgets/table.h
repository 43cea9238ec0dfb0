// Small tables of texts: whole rows are selected, Tab leaves the table, columns fit what they hold.
#pragma once

#include <QStringList>

#include <vector>

class QTableView;
class QTableWidget;
class QWidget;

namespace mizan {

/// Without a frame and with roomy headers, as everything in cards; a view has looked up its styles already
/// when it is made, so they are looked up again.
void makePlain(QTableView &table);
/// The looks and keys that all tables share; the column @p widest takes what the others leave.
void setUpTable(QTableView &table, const QString &accessibleName, int widest = 0);
[[nodiscard]] QTableWidget *makeTable(const QStringList &header, const QString &accessibleName,
                                      QWidget *parent, int widest = 0);
/// Replaces all rows; the selected row stays selected if it is still there.
void fillTable(QTableWidget &table, const std::vector<QStringList> &rows);
[[nodiscard]] int selectedRow(const QTableView &table); ///< -1: none
/// Selects a row whether or not the table is laid out yet, which QTableView::selectRow() needs.
void selectRow(QTableView &table, int row);
/// Makes the table as tall as its rows, up to @p most of them.
void fitHeight(QTableView &table, int most);

} // namespace mizan
