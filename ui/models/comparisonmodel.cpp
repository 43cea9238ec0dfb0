#include "ui/models/comparisonmodel.h"

#include "app/tables/csvwriter.h"
#include "app/wording/numbers.h"
#include "ui/models/markicons.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// A cell that stays one, and no formula, wherever it is pasted.
QString pasted(const QString &text)
{
    return escapedFormula(plainText(text).simplified());
}

QString lines(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u'\n');
}

} // namespace

ComparisonModel::ComparisonModel(const Palette &palette, QObject *parent)
    : QAbstractTableModel(parent)
    , m_palette(palette)
    , m_star(starIcon(palette))
{
}

void ComparisonModel::setTable(ComparisonTable table, std::vector<ComparedHead> heads)
{
    if (table == m_table && heads == m_heads)
        return;
    beginResetModel();
    m_table = std::move(table);
    m_heads = std::move(heads);
    m_marks.clear();
    for (const ComparedHead &head : m_heads)
        m_marks.push_back(agencyIcon(head.place, m_palette));
    endResetModel();
}

void ComparisonModel::setSortedBy(const QString &rowId, bool isSmallestFirst)
{
    m_sortedBy = rowId;
    m_isSmallestFirst = isSmallestFirst;
    if (rowCount() > 0)
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QString ComparisonModel::asText() const
{
    QStringList header{QString()};
    for (const QString &agency : m_table.agencies)
        header << pasted(agency);
    QStringList lines{header.join(u'\t')};
    for (const ComparisonRow &row : m_table.rows) {
        QStringList cells{pasted(row.label)};
        for (const ComparisonCell &cell : row.cells)
            cells << pasted(cell.text);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.agencies.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparisonRow &row = m_table.rows[static_cast<size_t>(index.row())];
    const ComparisonCell &cell = row.cells[static_cast<size_t>(index.column())];
    const auto best = [&cell] {
        return tr("%1: the best, it differs from all others by a signal", "a value").arg(isolated(cell.text));
    };
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.isBest ? best() : cell.text;
    case Qt::ToolTipRole:
        return cell.isBest ? lines({best(), row.explanation}) : row.explanation;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return cell.isBest ? QVariant(m_star) : QVariant();
    case Qt::ForegroundRole:
        return cell.isBest ? QVariant(m_palette.well) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return cell.isBest ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Vertical)
        return rowHeader(m_table.rows[static_cast<size_t>(section)], role);
    switch (role) {
    case Qt::DisplayRole:
        return lines(
            {m_heads[static_cast<size_t>(section)].name, m_heads[static_cast<size_t>(section)].client});
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_table.agencies[section];
    case Qt::DecorationRole:
        return m_marks[static_cast<size_t>(section)];
    default:
        return {};
    }
}

QVariant ComparisonModel::rowHeader(const ComparisonRow &row, int role) const
{
    const bool isSorted = row.id == m_sortedBy;
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::AccessibleTextRole:
        return isSorted ? tr("%1: the agencies are sorted by this row").arg(row.label) : row.label;
    case Qt::ToolTipRole:
        return lines({row.explanation, tr("A click sorts the agencies by this row.")});
    case Qt::DecorationRole:
        return isSorted ? QVariant(orderIcon(m_isSmallestFirst, m_palette)) : QVariant();
    default:
        return {};
    }
}

} // namespace mizan
