#include "ui/pages/gridcontroller.h"

#include "app/importing/pastedblock.h"
#include "app/wording/sentences.h"

namespace mizan {

GridController::GridController(const PageContext &context, Grid &grid, MonthGridModel &model,
                               GridMeaning meaning, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_grid(grid)
    , m_model(model)
    , m_meaning(std::move(meaning))
{
    // Queued: the change refills the model, and a question may open, while the editor is still closing.
    connect(&model, &MonthGridModel::typed, this, &GridController::enterTyped, Qt::QueuedConnection);
    connect(&grid, &Grid::pasted, this, &GridController::enterBlock);
    connect(&grid, &Grid::cleared, this, &GridController::clear);
    connect(&grid, &Grid::filledRight, this, &GridController::fill);
}

Result<std::optional<Value>> GridController::read(const QModelIndex &index, const QString &text) const
{
    const MetricId &id = m_model.row(index.row()).metric;
    const Metric *known = findMetric(id);
    return readNumber(text, known ? *known : Metric{id}, m_context.data().settings.currency);
}

GridEntry GridController::entry(const QModelIndex &index, const std::optional<Value> &value) const
{
    return {m_model.cellAt(index), m_model.row(index.row()).source, value};
}

QString GridController::sentence(const Error &error) const
{
    return errorText(error, m_context.language);
}

void GridController::refuse(const QModelIndex &index, const QString &why, const Error &shown)
{
    m_grid.goTo(index);
    m_model.markRefused(index, why);
    m_context.dialogs.show(&m_grid, shown);
}

void GridController::enterTyped(const QModelIndex &index, const QString &text)
{
    if (!m_model.checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid))
        return;
    const auto value = read(index, text);
    if (value)
        change(*value ? m_meaning.type : m_meaning.remove, m_meaning.edits({entry(index, *value)}));
    else
        refuse(index, sentence(value.error()), value.error());
}

bool GridController::hasRoom(const QModelIndex &topLeft, const std::vector<std::vector<QString>> &block)
{
    size_t width = 0;
    for (const auto &row : block)
        width = std::max(width, row.size());
    const auto rows = static_cast<size_t>(m_model.rowCount() - topLeft.row());
    const auto columns = static_cast<size_t>(m_model.columnCount() - topLeft.column());
    if (block.size() <= rows && width <= columns)
        return true;
    const auto number = [](size_t count) { return QVariant::fromValue(static_cast<int>(count)); };
    m_context.dialogs.show(&m_grid, {ErrorCode::PastedBlockTooLarge,
                                     {number(block.size()), number(width), number(rows), number(columns)},
                                     {}});
    return false;
}

void GridController::enterBlock(const QModelIndex &topLeft, const QString &text)
{
    const auto block = parseBlock(text);
    if (block.empty() || !hasRoom(topLeft, block))
        return;
    std::vector<GridEntry> entries;
    for (int row = 0; row < static_cast<int>(block.size()); ++row) {
        const auto &cells = block[static_cast<size_t>(row)];
        for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
            const QString &cell = cells[static_cast<size_t>(column)];
            const QModelIndex index = m_model.index(topLeft.row() + row, topLeft.column() + column);
            const auto value = read(index, cell);
            const bool isClosed = value && *value && !index.flags().testFlag(Qt::ItemIsEditable);
            if (!value || isClosed) {
                const Error refused{ErrorCode::PastedBlockRefused, {row + 1, column + 1, cell}, {}};
                return refuse(index, value ? index.data(Qt::ToolTipRole).toString() : sentence(value.error()),
                              refused);
            }
            entries.push_back(entry(index, *value));
        }
    }
    change(m_meaning.paste, m_meaning.edits(entries));
}

void GridController::clear(const std::vector<QModelIndex> &cells)
{
    std::vector<GridEntry> entries;
    for (const QModelIndex &cell : cells)
        entries.push_back(entry(cell, std::nullopt));
    const auto edits = m_meaning.edits(entries);
    if (edits && edits->empty() && !m_meaning.nothingToRemove.isEmpty())
        m_context.dialogs.tell(&m_grid, tr("Nothing to remove"), m_meaning.nothingToRemove);
    else
        change(m_meaning.remove, edits);
}

void GridController::fill(const std::vector<GridFill> &fills)
{
    std::vector<GridEntry> entries;
    for (const GridFill &row : fills) {
        const auto value = read(row.from, row.from.data(Qt::EditRole).toString());
        if (!value)
            return refuse(row.from, sentence(value.error()), value.error());
        for (const QModelIndex &cell : row.to)
            entries.push_back(entry(cell, *value));
    }
    change(m_meaning.fill, m_meaning.edits(entries));
}

void GridController::change(ChangeName name, const std::optional<std::vector<AnyEdit>> &edits)
{
    if (!edits || edits->empty())
        return;
    const auto done = m_context.project.change(name, *edits);
    if (!done)
        m_context.dialogs.show(&m_grid, done.error());
}

} // namespace mizan
