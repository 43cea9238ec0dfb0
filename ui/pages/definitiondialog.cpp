#include "ui/pages/definitiondialog.h"

#include "app/wording/labels.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/form.h"
#include "ui/widgets/monthedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace mizan {

const std::vector<MetricId> &definedStages()
{
    static const std::vector<MetricId> stages = {metrics::leads(), metrics::mql(), metrics::sql()};
    return stages;
}

DefinitionDialog::DefinitionDialog(const Definition &initial, const Language &language, QWidget *parent)
    : QDialog(parent)
{
    const bool isNew = initial.text.isEmpty();
    setWindowTitle(isNew ? tr("New version of a definition") : tr("Edit definition"));
    auto *layout = new QVBoxLayout(this);
    QFormLayout *form = makeForm();
    layout->addLayout(form);

    auto *stageLabel = new QLabel(tr("&Stage"), this);
    m_stage = makeCombo(stageLabel, this);
    for (const MetricId &stage : definedStages())
        m_stage->addItem(metricFullName(stage, language), stage.text);
    choose(*m_stage, initial.stage.text);
    m_stage->setEnabled(isNew);
    form->addRow(stageLabel, m_stage);
    m_from = new MonthEdit(initial.from, language, tr("In force from"), this);
    form->addRow(tr("In force &from"), m_from);
    m_text = new QPlainTextEdit(initial.text, this);
    m_text->setAccessibleName(tr("Definition"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(420, 140);
    QTextOption direction = m_text->document()->defaultTextOption();
    direction.setTextDirection(Qt::LayoutDirectionAuto); // as it is written, in either window
    m_text->document()->setDefaultTextOption(direction);
    form->addRow(tr("&Definition"), m_text);

    auto *buttons = makeDialogButtons(*this, tr("Save definition"));
    m_accept = buttons->button(QDialogButtonBox::Ok);
    layout->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DefinitionDialog::updateButton);
    updateButton();
}

void DefinitionDialog::updateButton()
{
    m_accept->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
}

Definition DefinitionDialog::definition() const
{
    return {MetricId{m_stage->currentData().toString()}, m_from->month(), m_text->toPlainText().trimmed()};
}

} // namespace mizan
