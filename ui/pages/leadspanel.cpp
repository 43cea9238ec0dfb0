#include "ui/pages/leadspanel.h"

#include "ui/pages/erasuredialog.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mizan {

LeadsPanel::LeadsPanel(const PageContext &context, QWidget *parent)
    : Card(context.palette, parent)
    , m_context(context)
{
    setTitle(tr("Leads"));
    m_show = new QPushButton(tr("Sho&w leads…"), this);
    m_erase = new QPushButton(tr("Erase &persons…"), this);
    for (QPushButton *button : {m_show, m_erase})
        titleRow()->addWidget(button);
    m_text = makeMutedLabel(TextRole::Body, context.palette, this, true);
    body()->addWidget(m_text);
    connect(m_show, &QPushButton::clicked, this, &LeadsPanel::leadsRequested);
    connect(m_erase, &QPushButton::clicked, this, &LeadsPanel::erase);
}

void LeadsPanel::refresh()
{
    qint64 rows = 0;
    int files = 0;
    for (const ImportRecord &import : m_context.data().imports) {
        if (import.kind != ImportKind::Leads)
            continue;
        rows += import.rows.accepted;
        ++files;
    }
    m_text->setText(
        files == 0 ? tr("No file of leads was imported yet. Import an export of the CRM with a row for "
                        "each lead to see who stands behind the figures.")
                   : tr("%Ln row(s) of leads came from imported files.", nullptr, static_cast<int>(rows)));
    m_show->setEnabled(files > 0);
    m_erase->setEnabled(!m_context.project.isReadOnly());
}

void LeadsPanel::erase()
{
    ErasureDialog dialog(m_context, this);
    (void)m_context.dialogs.run(dialog);
}

} // namespace mizan
