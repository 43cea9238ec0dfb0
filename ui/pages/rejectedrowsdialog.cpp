#include "ui/pages/rejectedrowsdialog.h"

#include "ui/models/rejectedrows.h"
#include "ui/pages/rejectedexport.h"
#include "ui/pages/writefile.h"
#include "ui/widgets/form.h"
#include "ui/widgets/table.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan {

RejectedRowsDialog::RejectedRowsDialog(const PageContext &context, const QString &fileName,
                                       std::vector<RejectedRow> rows, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Rejected rows of %1").arg(fileName));
    resize(760, 420);
    auto *layout = new QVBoxLayout(this);
    auto *model = new RejectedRowsModel(this);
    model->show(std::move(rows), context.language);
    auto *table = new QTableView(this);
    table->setModel(model);
    setUpTable(*table, tr("Rejected rows"), RejectedRowsModel::Reason);
    table->horizontalHeader()->setSectionResizeMode(RejectedRowsModel::Text, QHeaderView::Stretch);
    layout->addWidget(table, 1);
    QDialogButtonBox *buttons = makeCloseButton(*this);
    QPushButton *button = buttons->addButton(tr("Export as CS&V…"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(button, &QPushButton::clicked, this,
            [this, model, &context] { exportRejectedRows(context, this, model->rows()); });
}

void exportRejectedRows(const PageContext &context, QWidget *parent, const std::vector<RejectedRow> &rows)
{
    const QString path = context.dialogs.askForSaveFile(
        parent, {RejectedRowsDialog::tr("Export rejected rows"), RejectedRowsDialog::tr("CSV files (*.csv)"),
                 u"rejected-rows.csv"_s});
    if (path.isEmpty())
        return;
    const auto written = writeFile(path, rejectedRowsCsv(rows, context.language));
    if (!written)
        context.dialogs.show(parent, written.error());
}

} // namespace mizan
