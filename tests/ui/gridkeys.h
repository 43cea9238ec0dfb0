// What a person does in a month grid, for tests.
#pragma once

#include "ui/models/monthgrid.h"
#include "ui/widgets/grid.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

namespace mizan::test {

inline QModelIndex squareOf(const Grid &grid, const MetricId &metric, Month month, Id<Agency> agency = {})
{
    const auto *model = qobject_cast<const MonthGridModel *>(grid.model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->row(row).metric == metric && (!agency.isValid() || model->row(row).agency == agency))
            return model->index(row, month - model->months().first);
    }
    return {};
}

inline void select(Grid &grid, const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    grid.goTo(topLeft);
    grid.selectionModel()->select(QItemSelection(topLeft, bottomRight), QItemSelectionModel::ClearAndSelect);
}

/// Types into a square as at the keyboard, and lets the change happen.
inline void type(Grid &grid, const QModelIndex &square, const QString &text)
{
    grid.goTo(square);
    grid.edit(square);
    auto *editor = grid.findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    for (int round = 0; round < 3; ++round) // the change follows once the editor has closed
        QCoreApplication::processEvents();
}

inline void paste(Grid &grid, const QModelIndex &square, const QString &text)
{
    QApplication::clipboard()->setText(text);
    grid.goTo(square);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
}

} // namespace mizan::test
