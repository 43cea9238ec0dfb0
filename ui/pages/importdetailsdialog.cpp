#include "ui/pages/importdetailsdialog.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "ui/models/importlist.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace mizan {

namespace {

void addFact(QFormLayout &form, const QString &name, const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(TextRole::Body, parent);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    label->setAccessibleDescription(text);
    QLabel *caption = makeLabel(TextRole::Body, parent);
    caption->setText(name);
    form.addRow(caption, label);
}

QString shaText(const QByteArray &sha256)
{
    QString text;
    const QString hex = QString::fromLatin1(sha256.toHex());
    for (qsizetype i = 0; i < hex.size(); i += 16)
        text += (text.isEmpty() ? QString() : QString(i == 32 ? u'\n' : u' ')) + hex.mid(i, 16);
    return text;
}

} // namespace

ImportDetailsDialog::ImportDetailsDialog(const ImportRecord &import, const Language &language,
                                         QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import of %1").arg(import.fileName));
    auto *layout = new QVBoxLayout(this);
    layout->addStrut(520);
    QFormLayout *form = makeForm();
    layout->addLayout(form);
    addFact(*form, tr("File"), import.fileName, this);
    addFact(*form, tr("SHA-256"), shaText(import.sha256), this);
    addFact(*form, tr("Imported on"), dateText(import.importedAt.date(), language), this);
    addFact(*form, tr("Exported on"), dateText(import.exportedOn, language), this);
    addFact(*form, tr("Kind of file"), importFormText(import.format), this);
    addFact(*form, tr("Source"), sourceText(import.source, language), this);
    addFact(*form, tr("Covers"), monthRangeText(import.covers, language), this);
    addFact(*form, tr("Rows"),
            tr("%1 read, %2 accepted, %3 rejected, %4 skipped, %5 unchanged")
                .arg(countText(import.rows.read, language), countText(import.rows.accepted, language),
                     countText(import.rows.rejected, language), countText(import.rows.skipped, language),
                     countText(import.rows.unchanged, language)),
            this);
    addFact(*form, tr("Columns"), importMappingText(import, language), this);
    layout->addStretch();
    layout->addWidget(makeCloseButton(*this));
}

} // namespace mizan
