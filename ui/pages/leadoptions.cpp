#include "ui/pages/leadoptions.h"

#include "ui/pages/agencyrulesdialog.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mizan {

LeadOptions::LeadOptions(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_implySteps = new QCheckBox(tr("A stage im&plies those before it"), this);
    m_implySteps->setToolTip(
        tr("A lead with an SQL date and no MQL date became an MQL on the same day; else it is no MQL."));
    m_keepPersons = new QCheckBox(tr("Keep &names, e-mail and phone"), this);
    m_keepPersons->setToolTip(tr("Left out, the project keeps a salted hash only, which is enough to find "
                                 "duplicates and names nobody."));
    m_editRules = new QPushButton(this);
    m_editRules->setAutoDefault(false);
    m_editRules->setToolTip(tr("For files without a column of agencies: which source or campaign is whose."));
    layout->addWidget(m_implySteps);
    layout->addWidget(m_keepPersons);
    layout->addWidget(m_editRules);
    connect(m_implySteps, &QCheckBox::toggled, this, &LeadOptions::changed);
    connect(m_keepPersons, &QCheckBox::toggled, this, &LeadOptions::changed);
    connect(m_editRules, &QPushButton::clicked, this, &LeadOptions::editRules);
    showRuleCount();
}

void LeadOptions::reset()
{
    const QSignalBlocker blocker(this);
    m_implySteps->setChecked(false);
    m_keepPersons->setChecked(false);
    m_rules.clear();
    showRuleCount();
}

void LeadOptions::showRuleCount()
{
    const int count = static_cast<int>(m_rules.size());
    m_editRules->setText(count == 0 ? tr("Agencies by so&urce or campaign…")
                                    : tr("%Ln rule(s) by so&urce or campaign…", nullptr, count));
}

void LeadOptions::editRules()
{
    AgencyRulesDialog dialog(m_rules, m_agencies, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_rules = dialog.rules();
    showRuleCount();
    emit changed();
}

ImportRequest LeadOptions::appliedTo(ImportRequest request) const
{
    request.implySteps = m_implySteps->isChecked();
    request.keepPersons = m_keepPersons->isChecked();
    request.rules = m_rules;
    return request;
}

} // namespace mizan
