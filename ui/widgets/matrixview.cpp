#include "ui/widgets/matrixview.h"

#include "ui/models/monthmatrixmodel.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/matrixaccess.h"
#include "ui/widgets/matrixdelegate.h"
#include "ui/widgets/theme.h"

#include <QHash>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace mizan {

namespace {

constexpr int heightOfRow = 42;
constexpr int paddingOfHeading = 8; ///< above, and below with the line
constexpr int widestName = 220;

/// Widths of texts in one font. All digits are equally wide, so that most cells need no measuring.
class Widths
{
public:
    explicit Widths(const QFont &font)
        : m_metrics(font)
    {
    }

    [[nodiscard]] int of(QString text)
    {
        for (QChar &letter : text) {
            if (letter.isDigit())
                letter = QChar(letter.unicode() - letter.digitValue());
        }
        const auto known = m_known.constFind(text);
        return known != m_known.cend() ? *known : *m_known.insert(text, widthOf(markedText(text), m_metrics));
    }

private:
    QFontMetrics m_metrics;
    QHash<QString, int> m_known;
};

} // namespace

MatrixView::MatrixView(MonthMatrixModel *model, const Palette &palette, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_palette(palette)
{
    installMatrixAccess();
    setFrameShape(NoFrame);
    setFont(fontOf(TextRole::Small));
    setModel(model);
    setItemDelegate(new MatrixDelegate(palette, this));
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractItemView::clicked, this, &MatrixView::pick);
    connect(this, &QAbstractItemView::activated, this, &MatrixView::pick);
}

void MatrixView::fit()
{
    QFont bold = font();
    bold.setBold(true);
    Widths widths(bold);
    m_leastNameWidth = m_leastCellWidth = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const int width = widths.of(m_model->index(row, column).data().toString());
            int &widest = column == 0 ? m_leastNameWidth : m_leastCellWidth;
            widest = std::max(widest, width);
        }
    }
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_leastCellWidth = std::max(m_leastCellWidth, widths.of(title));
    }
    const QString met = m_model->headerData(m_model->metColumn(), Qt::Horizontal, Qt::DisplayRole).toString();
    m_headingHeight = QFontMetrics(bold).size(0, met).height() + 2 * paddingOfHeading; // Arabic is higher
    m_leastNameWidth = std::min(m_leastNameWidth, widestName) + space::large;
    m_leastCellWidth += space::medium + space::tiny;
    fitColumns();
    viewport()->update();
}

void MatrixView::fitColumns()
{
    const int cells = m_model->columnCount() - 1;
    if (cells < 1)
        return;
    const int width = viewport()->width();
    m_cellWidth = std::max(m_leastCellWidth, (width - m_leastNameWidth) / cells);
    m_nameWidth = std::max(m_leastNameWidth, width - cells * m_cellWidth);
    const int hidden = m_nameWidth + cells * m_cellWidth - width;
    horizontalScrollBar()->setRange(0, std::max(0, hidden));
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setSingleStep(m_cellWidth);
    const int bar = hidden > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(m_headingHeight + m_model->rowCount() * heightOfRow + bar);
}

QRect MatrixView::columnRect(int column) const
{
    const int left = column == 0 ? 0 : m_nameWidth + (column - 1) * m_cellWidth;
    const QRect place(left - horizontalOffset(), 0, column == 0 ? m_nameWidth : m_cellWidth, 0);
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, viewport()->width(), 0), place);
}

int MatrixView::columnAt(int x) const
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QRect place = columnRect(column);
        if (x >= place.left() && x <= place.right())
            return column;
    }
    return -1;
}

QRect MatrixView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    QRect cell = columnRect(index.column());
    cell.moveTop(m_headingHeight + index.row() * heightOfRow);
    cell.setHeight(heightOfRow);
    return cell;
}

QModelIndex MatrixView::indexAt(const QPoint &point) const
{
    const int below = point.y() - m_headingHeight;
    return below < 0 ? QModelIndex() : m_model->index(below / heightOfRow, columnAt(point.x()));
}

void MatrixView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect place = visualRect(index);
    const int before =
        layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 - place.right() : place.left();
    const int after = before + place.width() - viewport()->width();
    QScrollBar *bar = horizontalScrollBar();
    if (before < 0)
        bar->setValue(bar->value() + before);
    else if (after > 0)
        bar->setValue(bar->value() + after);
}

int MatrixView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_model->index(0, 0);
    const int lastRow = m_model->rowCount() - 1;
    const int lastColumn = m_model->columnCount() - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isFar = modifiers.testFlag(Qt::ControlModifier);
    int row = current.row();
    int column = current.column();
    switch (action) {
    case MoveUp:
        --row;
        break;
    case MoveDown:
        ++row;
        break;
    case MoveLeft:
    case MovePrevious:
        column -= action == MoveLeft ? forward : 1;
        break;
    case MoveRight:
    case MoveNext:
        column += action == MoveRight ? forward : 1;
        break;
    case MoveHome:
        column = 0;
        row = isFar ? 0 : row;
        break;
    case MoveEnd:
        column = lastColumn;
        row = isFar ? lastRow : row;
        break;
    case MovePageUp:
        row = 0;
        break;
    case MovePageDown:
        row = lastRow;
        break;
    }
    return m_model->index(std::clamp(row, 0, lastRow), std::clamp(column, 0, lastColumn));
}

void MatrixView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    paintHeadings(painter);
    paintCells(painter, event->rect());
}

void MatrixView::paintHeadings(QPainter &painter) const
{
    painter.setFont(font());
    painter.setPen(m_palette.muted);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        QRect place = columnRect(column);
        place.setHeight(m_headingHeight - 1);
        painter.drawText(place, Qt::AlignCenter,
                         m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    painter.fillRect(QRect(0, m_headingHeight - 1, viewport()->width(), 1), m_palette.line);
}

void MatrixView::paintCells(QPainter &painter, const QRect &area) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QColor soft = m_palette.line;
    soft.setAlphaF(0.5F);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            option.rect = visualRect(index);
            if (!option.rect.intersects(area))
                continue;
            option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
            itemDelegate()->paint(&painter, option, index);
        }
        const int bottom = m_headingHeight + (row + 1) * heightOfRow;
        painter.fillRect(QRect(0, bottom - 2, viewport()->width(), 2), soft);
    }
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    fitColumns();
}

bool MatrixView::viewportEvent(QEvent *event)
{
    const auto *help = event->type() == QEvent::ToolTip ? static_cast<QHelpEvent *>(event) : nullptr;
    if (!help || help->pos().y() >= m_headingHeight)
        return QAbstractItemView::viewportEvent(event);
    const QVariant words = m_model->headerData(columnAt(help->pos().x()), Qt::Horizontal, Qt::ToolTipRole);
    QToolTip::showText(help->globalPos(), words.toString(), viewport());
    return true;
}

void MatrixView::pick(const QModelIndex &index)
{
    const Id<Agency> agency{index.data(MonthMatrixModel::AgencyRole).toLongLong()};
    const QVariant month = index.data(MonthMatrixModel::MonthRole);
    if (month.isValid())
        emit cellPicked(agency, month.value<Month>());
    else
        emit agencyPicked(agency);
}

} // namespace mizan
