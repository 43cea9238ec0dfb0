#include "ui/pages/importspanel.h"

#include "app/wording/numbers.h"
#include "ui/models/importlist.h"
#include "ui/pages/importdetailsdialog.h"
#include "ui/pages/rejectedrowsdialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"
#include "ui/widgets/waitcursor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace mizan {

namespace {

constexpr int rowsInView = 6;

} // namespace

ImportsPanel::ImportsPanel(const PageContext &context, QWidget *parent)
    : Card(context.palette, parent)
    , m_context(context)
{
    setTitle(tr("Imports"));
    m_import = new QPushButton(tr("&Import…"), this);
    m_details = new QPushButton(tr("&Details…"), this);
    m_rejected = new QPushButton(tr("Show re&jected rows…"), this);
    m_remove = new QPushButton(tr("&Remove import"), this);
    for (QPushButton *button : {m_import, m_details, m_rejected, m_remove})
        titleRow()->addWidget(button);
    m_empty = makeMutedLabel(TextRole::Body, context.palette, this, true);
    m_empty->setText(
        tr("No file was imported yet. Import a CSV file with a month in each row and a column for "
           "each metric, or type the figures above."));
    body()->addWidget(m_empty);
    m_model = new ImportListModel(this);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Imports"), ImportListModel::File);
    body()->addWidget(m_table);
    connect(m_import, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    connect(m_details, &QPushButton::clicked, this, &ImportsPanel::showDetails);
    connect(m_table, &QTableView::activated, this, &ImportsPanel::showDetails);
    connect(m_rejected, &QPushButton::clicked, this, &ImportsPanel::showRejected);
    connect(m_remove, &QPushButton::clicked, this, &ImportsPanel::removeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportsPanel::updateButtons);
}

void ImportsPanel::refresh()
{
    const ImportRecord *before = selected();
    const auto id = before ? before->id : Id<ImportRecord>{};
    m_model->show(m_context.data().imports, m_context.language);
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    if (!isEmpty)
        selectRow(*m_table, std::max(0, m_model->rowOf(id)));
    fitHeight(*m_table, rowsInView);
    updateButtons();
}

void ImportsPanel::goToList()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        m_import->setFocus();
}

const ImportRecord *ImportsPanel::selected() const
{
    const int row = selectedRow(*m_table);
    return row >= 0 && row < m_model->rowCount() ? &m_model->importAt(row) : nullptr;
}

void ImportsPanel::showDetails()
{
    const ImportRecord *import = selected();
    if (!import)
        return;
    ImportDetailsDialog dialog(*import, m_context.language, this);
    (void)m_context.dialogs.run(dialog);
}

void ImportsPanel::showRejected()
{
    const ImportRecord *import = selected();
    if (!import)
        return;
    const auto rows = m_context.project.rejectedRows(import->id);
    if (!rows)
        return m_context.dialogs.show(this, rows.error());
    RejectedRowsDialog dialog(m_context, import->fileName, *rows, this);
    (void)m_context.dialogs.run(dialog);
}

void ImportsPanel::removeSelected()
{
    const ImportRecord *import = selected();
    if (!import)
        return;
    const Question question{tr("Remove import"),
                            tr("Take back everything that %1 brought in? Figures of other files and what was "
                               "typed stay. Undo brings it back.")
                                .arg(isolated(import->fileName)),
                            tr("Remove the import"), true};
    const auto id = import->id;
    if (!m_context.dialogs.confirm(this, question))
        return;
    const auto removed = [&] {
        const WaitCursor waiting;
        return m_context.project.removeImport(id);
    }();
    if (!removed)
        m_context.dialogs.show(this, removed.error());
}

void ImportsPanel::updateButtons()
{
    const ImportRecord *import = selected();
    const bool canWrite = !m_context.project.isReadOnly();
    m_import->setEnabled(canWrite);
    m_details->setEnabled(import);
    m_rejected->setEnabled(import && import->rows.rejected > 0);
    m_remove->setEnabled(import && canWrite);
}

} // namespace mizan
