#include "ui/pages/agencyrulesdialog.h"

#include "ui/widgets/choice.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

AgencyRulesDialog::AgencyRulesDialog(const std::vector<AgencyRule> &rules,
                                     const std::vector<Agency> &agencies, QWidget *parent)
    : QDialog(parent)
    , m_agencies(agencies)
{
    setWindowTitle(tr("Agencies by source or campaign"));
    setMinimumWidth(640);
    auto *layout = new QVBoxLayout(this);
    auto *explanation =
        new QLabel(tr("A lead belongs to the agency of the first rule that fits. A * at the end of "
                      "the text stands for anything that may follow."),
                   this);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    m_list = new QVBoxLayout;
    layout->addLayout(m_list);
    m_add = new QPushButton(tr("&Add rule"), this);
    m_add->setAutoDefault(false);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    layout->addStretch();
    layout->addWidget(makeDialogButtons(*this, tr("&Use rules")));
    for (const AgencyRule &rule : rules)
        addRow(rule);
    if (rules.empty())
        addRow({u"source"_s, {}, {}});
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({u"source"_s, {}, {}});
        m_rows.back().text->setFocus();
    });
}

void AgencyRulesDialog::addRow(const AgencyRule &rule)
{
    Row row;
    row.widget = new QWidget(this);
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    row.field = new QComboBox(row.widget);
    row.field->setAccessibleName(tr("Column the rule looks at"));
    row.field->addItem(tr("Source"), u"source"_s);
    row.field->addItem(tr("Campaign"), u"campaign"_s);
    choose(*row.field, rule.field);
    row.text = new QLineEdit(rule.text, row.widget);
    row.text->setAccessibleName(tr("Text of the source or campaign"));
    row.text->setPlaceholderText(tr("such as Google Ads*"));
    row.agency = new QComboBox(row.widget);
    row.agency->setAccessibleName(tr("Agency that the lead belongs to"));
    for (const Agency &agency : m_agencies)
        row.agency->addItem(agency.name, agency.name);
    choose(*row.agency, rule.agency);
    auto *remove = new QPushButton(tr("Remove"), row.widget);
    remove->setAccessibleName(tr("Remove this rule"));
    remove->setAutoDefault(false);
    layout->addWidget(row.field);
    layout->addWidget(row.text, 1);
    layout->addWidget(row.agency);
    layout->addWidget(remove);
    m_list->addWidget(row.widget);
    setTabOrder(row.field, row.text);
    setTabOrder(row.text, row.agency);
    setTabOrder(row.agency, remove);
    setTabOrder(remove, m_add);
    connect(remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows.push_back(row);
}

void AgencyRulesDialog::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [widget](const Row &row) { return row.widget == widget; });
    m_add->setFocus();
    widget->hide();
    widget->deleteLater();
}

std::vector<AgencyRule> AgencyRulesDialog::rules() const
{
    std::vector<AgencyRule> rules;
    for (const Row &row : m_rows) {
        const QString text = row.text->text().trimmed();
        const QString agency = row.agency->currentData().toString();
        if (!text.isEmpty() && !agency.isEmpty())
            rules.push_back({row.field->currentData().toString(), text, agency});
    }
    return rules;
}

} // namespace mizan
