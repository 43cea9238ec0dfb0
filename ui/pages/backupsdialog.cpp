#include "ui/pages/backupsdialog.h"

#include "app/wording/numbers.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan {

BackupsDialog::BackupsDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(tr("Backups"));
    resize(560, 380);
    auto *layout = new QVBoxLayout(this);
    auto *text = makeMutedLabel(TextRole::Body, context.palette, this, true);
    text->setText(
        tr("A backup is made on the first change of each day. The newest ten are kept. Restoring one "
           "backs up the present state first."));
    layout->addWidget(text);
    m_table = makeTable({tr("Made on"), tr("Time"), tr("Size")}, tr("Backups"), this);
    layout->addWidget(m_table);
    layout->addStretch();
    QDialogButtonBox *buttons = makeCloseButton(*this);
    m_restore = buttons->addButton(tr("&Restore this backup…"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restoreSelected);
    fillTable();
}

void BackupsDialog::fillTable()
{
    m_backups = m_context.project.backups();
    const Language &language = m_context.language;
    const QTimeZone zone(m_context.data().settings.timeZone);
    std::vector<QStringList> rows;
    for (const BackupFile &backup : m_backups) {
        const QDateTime made = zone.isValid() ? backup.madeAt.toTimeZone(zone) : backup.madeAt;
        rows.push_back({dateText(made.date(), language), language.locale().toString(made.time(), u"HH:mm"_s),
                        language.locale().formattedDataSize(backup.bytes, 0)});
    }
    mizan::fillTable(*m_table, rows);
    m_restore->setEnabled(!m_backups.empty() && !m_context.project.isReadOnly());
}

void BackupsDialog::restoreSelected()
{
    const int row = selectedRow(*m_table);
    if (row < 0)
        return;
    const BackupFile &backup = m_backups[static_cast<size_t>(row)];
    const Question question{tr("Restore a backup"),
                            tr("Put the backup of %1 in place of the present project? The present state is "
                               "backed up first. Undo cannot take this back.")
                                .arg(dateText(backup.madeAt.date(), m_context.language)),
                            tr("Restore the backup"), true};
    if (!m_context.dialogs.confirm(this, question))
        return;
    const auto restored = m_context.project.restoreBackup(backup.path);
    if (restored)
        accept();
    else
        m_context.dialogs.show(this, restored.error());
}

} // namespace mizan
