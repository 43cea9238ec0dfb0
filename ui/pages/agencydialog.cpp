#include "ui/pages/agencydialog.h"

#include "app/project/edits.h"
#include "ui/pages/contracteditor.h"
#include "ui/pages/feeseditor.h"
#include "ui/widgets/form.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int aliasesHeight = 72;

std::optional<Agency> agencyOf(const ProjectData &data, std::optional<Id<Agency>> id)
{
    const Agency *agency = id ? data.agency(*id) : nullptr;
    return agency ? std::optional(*agency) : std::nullopt;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

AgencyDialog::AgencyDialog(const PageContext &context, std::optional<Id<Agency>> agency, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_before(agencyOf(context.data(), agency))
{
    setWindowTitle(m_before ? tr("Edit agency") : tr("Add agency"));
    const Agency shown = m_before.value_or(Agency{});
    const Month month = Month::of(context.today);
    auto *layout = new QVBoxLayout(this);
    layout->addStrut(600);
    QFormLayout *form = makeForm();
    layout->addLayout(form);
    m_name = new QLineEdit(shown.name, this);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(longestName);
    form->addRow(tr("&Name"), m_name);
    m_contract = new ContractEditor(shown.contract, month, context.language, this);
    form->addRow(tr("Contract"), m_contract);
    m_fees = new FeesEditor(shown.fees, month, context.data().settings.currency, context.language,
                            context.palette, this);
    form->addRow(tr("Monthly fee"), m_fees);
    m_aliases = new QPlainTextEdit(shown.aliases.join(u'\n'), this);
    m_aliases->setAccessibleName(tr("Other names in files"));
    m_aliases->setTabChangesFocus(true);
    m_aliases->setFixedHeight(aliasesHeight);
    m_aliases->setPlaceholderText(tr("One name in each line"));
    form->addRow(tr("&Other names in files"), m_aliases);
    layout->addStretch();
    layout->addWidget(makeDialogButtons(*this, m_before ? tr("Save agency") : tr("Add agency")));
    m_name->setFocus();
}

Result<Agency> AgencyDialog::entered() const
{
    const auto fees = m_fees->fees();
    if (!fees)
        return failedLike(fees);
    Agency agency = m_before.value_or(Agency{});
    agency.name = m_name->text().trimmed();
    agency.contract = m_contract->periods();
    agency.fees = *fees;
    agency.aliases = linesOf(m_aliases->toPlainText());
    return agency;
}

void AgencyDialog::accept()
{
    if (QWidget *clash = m_fees->clash())
        return clash->setFocus(); // the message stands below the fees
    const auto agency = entered();
    if (!agency)
        return m_context.dialogs.show(this, agency.error());
    if (m_before && *m_before == *agency)
        return reject();
    const ProjectData &project = m_context.data();
    const auto changed =
        m_before ? m_context.project.change(ChangeName::ChangeAgency, {editAgency(project, *agency)})
                 : m_context.project.change(ChangeName::AddAgency, {editNewAgency(project, *agency)});
    if (changed)
        QDialog::accept();
    else
        m_context.dialogs.show(this, changed.error());
}

} // namespace mizan
