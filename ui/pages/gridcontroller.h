// GridController: turns what is done in a month grid into one change of the project.
#pragma once

#include "app/project/anyedit.h"
#include "ui/models/monthgrid.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/grid.h"

#include <QObject>

#include <functional>

namespace mizan {

/// A square and what shall stand there; none: nothing.
struct GridEntry
{
    Cell cell;
    Source source = Source::Reported;
    std::optional<Value> value;
};

/// What the squares of a grid stand for.
struct GridMeaning
{
    ChangeName type, paste, fill, remove;
    /// The edits of all entries together; none: cancelled. Entries that change nothing give no edit.
    std::function<std::optional<std::vector<AnyEdit>>(const std::vector<GridEntry> &)> edits;
    QString nothingToRemove; ///< said when clearing changes nothing; empty: not said
};

/// One action in the grid is one change and one undo step; a cell that cannot be read refuses all of it.
class GridController : public QObject
{
    Q_OBJECT

public:
    GridController(const PageContext &context, Grid &grid, MonthGridModel &model, GridMeaning meaning,
                   QObject *parent);

private:
    void enterTyped(const QModelIndex &index, const QString &text);
    void enterBlock(const QModelIndex &topLeft, const QString &text);
    void clear(const std::vector<QModelIndex> &cells);
    void fill(const std::vector<GridFill> &fills);
    void change(ChangeName name, const std::optional<std::vector<AnyEdit>> &edits);
    [[nodiscard]] bool hasRoom(const QModelIndex &topLeft, const std::vector<std::vector<QString>> &block);
    [[nodiscard]] Result<std::optional<Value>> read(const QModelIndex &index, const QString &text) const;
    [[nodiscard]] GridEntry entry(const QModelIndex &index, const std::optional<Value> &value) const;
    void refuse(const QModelIndex &index, const QString &why, const Error &shown);
    [[nodiscard]] QString sentence(const Error &error) const;

    const PageContext &m_context;
    Grid &m_grid;
    MonthGridModel &m_model;
    GridMeaning m_meaning;
};

} // namespace mizan
