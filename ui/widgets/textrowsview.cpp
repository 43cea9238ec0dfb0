#include "ui/widgets/textrowsview.h"

#include "ui/models/textrowsmodel.h"
#include "ui/widgets/table.h"

#include <QHeaderView>

namespace mizan {

namespace {

constexpr int mostRows = 8;       ///< that are seen at once
constexpr int rowsMeasured = 100; ///< for the widths of columns

} // namespace

TextRowsView::TextRowsView(QWidget *parent)
    : QTableView(parent)
    , m_model(new TextRowsModel(this))
{
    setModel(m_model);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
}

void TextRowsView::setRows(const QStringList &header, std::vector<QStringList> rows, int widest)
{
    m_model->setRows(header, std::move(rows));
    setUpTable(*this, accessibleName(), widest);
    if (selectedRow(*this) < 0 && m_model->rowCount() > 0)
        mizan::selectRow(*this, 0);
    fitHeight(*this, mostRows);
}

} // namespace mizan
