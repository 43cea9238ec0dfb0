#include "ui/widgets/comparisonview.h"

#include "ui/models/comparisonmodel.h"
#include "ui/models/markicons.h"
#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QScrollBar>

namespace mizan {

namespace {

constexpr int widestColumn = 240;
constexpr int narrowestColumn = 110;

} // namespace

ComparisonView::ComparisonView(ComparisonModel *model, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setUpTable(*this, accessibleName, model->columnCount() + 1); // no column takes what the others leave
    setShowGrid(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize(starIconSize);
    QHeaderView *rows = verticalHeader();
    rows->show();
    rows->setSectionsClickable(true);
    rows->setHighlightSections(false);
    rows->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    rows->setCursor(Qt::PointingHandCursor);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setMaximumSectionSize(widestColumn);
    horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    connect(rows, &QHeaderView::sectionClicked, this, &ComparisonView::pick);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { pick(index.row()); });
}

void ComparisonView::fit()
{
    const int rows = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows +
                   horizontalScrollBar()->sizeHint().height() + 2 * frameWidth());
    fitColumns();
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// All of one width where they fit, else each as its content asks for.
void ComparisonView::fitColumns()
{
    int needed = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        needed = std::max({needed, sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)});
    const bool isRoomy = needed * m_model->columnCount() <= viewport()->width();
    horizontalHeader()->setSectionResizeMode(isRoomy ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void ComparisonView::pick(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        emit rowPicked(m_model->table().rows[static_cast<size_t>(row)].id);
}

} // namespace mizan
