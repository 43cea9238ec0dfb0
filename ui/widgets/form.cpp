#include "ui/widgets/form.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QStyle>

namespace mizan {

namespace {

struct FormTexts
{
    Q_DECLARE_TR_FUNCTIONS(mizan::Form)
};

/// The button box has had its buttons styled already, so they have to be styled again.
void makeAccent(QPushButton &button)
{
    button.setProperty("accent", true);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    return form;
}

QDialogButtonBox *makeDialogButtons(QDialog &dialog, const QString &acceptText)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(acceptText);
    makeAccent(*accept);
    accept->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(FormTexts::tr("Cancel"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

QDialogButtonBox *makeCloseButton(QDialog &dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    buttons->button(QDialogButtonBox::Close)->setText(FormTexts::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace mizan
