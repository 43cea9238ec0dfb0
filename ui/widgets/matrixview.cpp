#include "ui/widgets/matrixview.h"

#include "ui/models/monthmatrixmodel.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/matrixdelegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QScrollBar>

namespace mizan {

namespace {

constexpr int heightOfRow = 42;
constexpr int widestName = 220;

/// The months above the columns, one line each: QHeaderView would measure all at every change of a width.
class MonthHeader : public QHeaderView
{
public:
    explicit MonthHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionResizeMode(Fixed);
        setMinimumSectionSize(1);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        if (m_height == 0 && count() > 0)
            m_height = sectionSizeFromContents(count() - 1).height();
        return {0, m_height};
    }

private:
    mutable int m_height = 0; // the window is made anew for another language or theme
};

} // namespace

MatrixView::MatrixView(MonthMatrixModel *model, const Palette &palette, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setProperty("plain", true); // the looks first: the header is measured once
    setFont(fontOf(TextRole::Small));
    setHorizontalHeader(new MonthHeader(this));
    setModel(model);
    setItemDelegate(new MatrixDelegate(palette, this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setCursor(Qt::PointingHandCursor);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    connect(this, &QTableView::clicked, this, &MatrixView::pick);
    connect(this, &QTableView::activated, this, &MatrixView::pick);
}

void MatrixView::fit()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    m_nameWidth = m_cellWidth = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const int width = widthOf(markedText(m_model->index(row, column).data().toString()), metrics);
            int &widest = column == 0 ? m_nameWidth : m_cellWidth;
            widest = std::max(widest, width);
        }
    }
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_cellWidth = std::max(m_cellWidth, metrics.horizontalAdvance(title));
    }
    m_nameWidth = std::min(m_nameWidth, widestName) + space::large;
    m_cellWidth += space::medium + space::tiny;
    fitColumns();
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
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

void MatrixView::fitColumns()
{
    const int cells = m_model->columnCount() - 1;
    if (cells < 1)
        return;
    const int room = (viewport()->width() - m_nameWidth) / cells;
    const int cellWidth = std::max(m_cellWidth, room);
    setColumnWidth(0, std::max(m_nameWidth, viewport()->width() - cells * cellWidth));
    for (int column = 1; column <= cells; ++column)
        setColumnWidth(column, cellWidth);
    const bool scrolls = m_nameWidth + cells * cellWidth > viewport()->width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + m_model->rowCount() * heightOfRow + bar);
}

} // namespace mizan
