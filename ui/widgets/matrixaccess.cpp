#include "ui/widgets/matrixaccess.h"

#include "ui/widgets/matrixview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPersistentModelIndex>

#include <map>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int headingRow = -1;

/// A cell, or the heading of a column.
class MatrixCell : public QAccessibleInterface,
                   public QAccessibleTableCellInterface,
                   public QAccessibleActionInterface
{
public:
    MatrixCell(MatrixView &view, int row, int column)
        : m_view(view)
        , m_row(row)
        , m_column(column)
    {
    }

    bool isValid() const override { return m_row < model().rowCount() && m_column < model().columnCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return table()->window(); }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return table(); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override
    {
        return isHeading() ? QAccessible::ColumnHeader : QAccessible::Cell;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return {};
        const QString words = data(Qt::AccessibleTextRole);
        return words.isEmpty() ? data(Qt::DisplayRole) : words;
    }
    QRect rect() const override
    {
        QRect place = m_view.visualRect(model().index(std::max(m_row, 0), m_column));
        if (isHeading())
            place = QRect(place.left(), 0, place.width(), place.top());
        place.moveTopLeft(m_view.viewport()->mapToGlobal(place.topLeft()));
        return place;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.focusable = !isHeading();
        state.focused = m_view.hasFocus() && isCurrent();
        state.offscreen = !rect().intersects(table()->rect());
        return state;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        const int headings = model().rowCount() * model().columnCount();
        return isHeading() ? QList<QAccessibleInterface *>() : QList{table()->child(headings + m_column)};
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override
    {
        const bool isName = isHeading() || m_column == 0;
        return isName ? QList<QAccessibleInterface *>()
                      : QList{table()->child(m_row * model().columnCount())};
    }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return QAccessible::queryAccessibleInterface(&m_view); }

    QStringList actionNames() const override
    {
        return isHeading() ? QStringList() : QStringList(pressAction());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && !isHeading())
            emit m_view.activated(model().index(m_row, m_column));
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

private:
    const QAbstractItemModel &model() const { return *m_view.model(); }
    bool isHeading() const { return m_row == headingRow; }
    bool isCurrent() const { return m_view.currentIndex() == model().index(m_row, m_column); }
    QString data(int role) const
    {
        return isHeading() ? model().headerData(m_column, Qt::Horizontal, role).toString()
                           : model().index(m_row, m_column).data(role).toString();
    }

    MatrixView &m_view;
    int m_row;
    int m_column;
};

/// Its children are the cells, row by row, then the headings.
class MatrixTable : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit MatrixTable(MatrixView &view)
        : QAccessibleWidget(&view, QAccessible::Table)
        , m_view(view)
    {
    }
    ~MatrixTable() override { forgetCells(); }

    int childCount() const override { return (rowCount() + 1) * columnCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_cells.find(index);
        if (known != m_cells.end())
            return QAccessible::accessibleInterface(known->second);
        const int row = index / columnCount();
        auto *cell = new MatrixCell(m_view, row < rowCount() ? row : headingRow, index % columnCount());
        m_cells[index] = QAccessible::registerAccessibleInterface(cell);
        return cell;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_cells) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = m_view.indexAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const QModelIndex current = m_view.currentIndex();
        return m_view.hasFocus() && current.isValid() ? cellAt(current.row(), current.column()) : nullptr;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return child(row * columnCount() + column);
    }
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override
    {
        return m_view.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    }
    QString rowDescription(int row) const override { return m_view.model()->index(row, 0).data().toString(); }
    int columnCount() const override { return m_view.model()->columnCount(); }
    int rowCount() const override { return m_view.model()->rowCount(); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override
    {
        if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
            forgetCells();
    }

private:
    void forgetCells()
    {
        for (const auto &[index, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    MatrixView &m_view;
    mutable std::map<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *makeMatrixTable(const QString &className, QObject *object)
{
    auto *view = className == "mizan::MatrixView"_L1 ? qobject_cast<MatrixView *>(object) : nullptr;
    return view ? new MatrixTable(*view) : nullptr;
}

} // namespace

void installMatrixAccess()
{
    QAccessible::installFactory(makeMatrixTable); // knows itself whether it is installed
}

} // namespace mizan
