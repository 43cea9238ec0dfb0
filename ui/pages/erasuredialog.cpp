#include "ui/pages/erasuredialog.h"

#include "app/wording/numbers.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waitcursor.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int usualMonths = 24;
constexpr int mostMonths = 240;
constexpr int dialogWidth = 520;
constexpr int fieldHeight = 32; // that Arabic letters need

} // namespace

ErasureDialog::ErasureDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(tr("Erase persons"));
    setMinimumWidth(dialogWidth);
    auto *layout = new QVBoxLayout(this);
    auto *warning = makeLabel(TextRole::Heading, this, true);
    warning->setText(tr("This cannot be undone."));
    layout->addWidget(warning);
    auto *text = makeMutedLabel(TextRole::Body, context.palette, this, true);
    text->setText(tr("Names, addresses, attributes and campaigns of the persons go from the project for "
                     "good, and later imports do not bring them back. Their dates and the monthly figures "
                     "stay. Earlier changes can no longer be undone. Backups and copies made before "
                     "still hold the persons: restoring such a backup here erases them again, but the file "
                     "itself must be deleted if they are to be gone everywhere."));
    layout->addWidget(text);
    makeChoices();
    layout->addStretch();
    QDialogButtonBox *buttons = makeDialogButtons(*this, tr("&Erase for good"));
    m_erase = buttons->button(QDialogButtonBox::Ok);
    disconnect(buttons, &QDialogButtonBox::accepted, this, nullptr);
    connect(buttons, &QDialogButtonBox::accepted, this, &ErasureDialog::erase);
    layout->addWidget(buttons);
    updateChoices();
    setMinimumHeight(layout->totalHeightForWidth(dialogWidth)); // which texts that wrap do not ask for
}

void ErasureDialog::makeChoices()
{
    m_one = new QRadioButton(tr("&One person, by e-mail address"), this);
    m_one->setChecked(true);
    m_email = new QLineEdit(this);
    m_email->setAccessibleName(tr("E-mail address of the person"));
    m_email->setPlaceholderText(leftToRight(u"name@example.com"_s));
    m_old = new QRadioButton(tr("E&veryone of whom nothing is known for"), this);
    m_months = new QSpinBox(this);
    m_months->setLocale(m_context.language.locale());
    m_months->setMinimumHeight(fieldHeight);
    m_months->setRange(1, mostMonths);
    m_months->setValue(usualMonths);
    m_months->setSuffix(tr(" months"));
    m_months->setAccessibleName(tr("Months of which nothing is known"));
    auto *grid = new QGridLayout;
    grid->addWidget(m_one, 0, 0);
    grid->addWidget(m_email, 0, 1);
    grid->addWidget(m_old, 1, 0);
    grid->addWidget(m_months, 1, 1);
    grid->setColumnStretch(1, 1);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(grid);
    connect(m_one, &QRadioButton::toggled, this, &ErasureDialog::updateChoices);
    connect(m_email, &QLineEdit::textChanged, this, &ErasureDialog::updateChoices);
}

void ErasureDialog::updateChoices()
{
    const bool isOne = m_one->isChecked();
    m_email->setEnabled(isOne);
    m_months->setEnabled(!isOne);
    m_erase->setEnabled(!m_context.project.isReadOnly() && (!isOne || m_email->text().contains(u'@')));
}

Month ErasureDialog::firstKept() const
{
    return Month::of(m_context.today) - m_months->value();
}

void ErasureDialog::erase()
{
    const auto erased = [this] {
        const WaitCursor wait;
        return m_one->isChecked() ? m_context.project.erasePerson(m_email->text())
                                  : m_context.project.erasePersonsBefore(firstKept());
    }();
    if (!erased)
        return m_context.dialogs.show(this, erased.error());
    tell(*erased);
    accept();
}

void ErasureDialog::tell(const Erasure &erasure)
{
    QStringList sentences;
    if (erasure.leads == 0 && erasure.rejectedRows == 0)
        sentences << tr("No lead in the project is of such a person. Later imports will not bring one in.");
    else
        sentences << tr("What named the persons of %Ln lead(s) was erased.", nullptr,
                        static_cast<int>(erasure.leads));
    if (erasure.rejectedRows > 0)
        sentences << tr("The text of %Ln rejected row(s) was emptied.", nullptr,
                        static_cast<int>(erasure.rejectedRows));
    if (erasure.olderBackups > 0)
        sentences << tr("%Ln backup(s) from before may still hold them.", nullptr, erasure.olderBackups);
    m_context.dialogs.tell(this, windowTitle(), joinedSentences(sentences));
}

} // namespace mizan
