#include "ui/pages/definitionspanel.h"

#include "app/project/edits.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "ui/pages/definitiondialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mizan {

namespace {

constexpr int textColumn = 2;

bool hasVersion(const ProjectData &data, const MetricId &stage, Month from)
{
    return std::ranges::any_of(data.definitions, [&](const Definition &definition) {
        return definition.stage == stage && definition.from == from;
    });
}

} // namespace

DefinitionsPanel::DefinitionsPanel(const PageContext &context, QWidget *parent)
    : Card(context.palette, parent)
    , m_context(context)
{
    setTitle(tr("Definitions"));
    m_add = new QPushButton(tr("&New version…"), this);
    m_edit = new QPushButton(tr("E&dit version…"), this);
    m_remove = new QPushButton(tr("Re&move version"), this);
    for (QPushButton *button : {m_add, m_edit, m_remove})
        titleRow()->addWidget(button);
    auto *hint = makeMutedLabel(TextRole::Small, context.palette, this, true);
    hint->setText(tr("What counts as a lead, an MQL and an SQL, as agreed with the agencies. "
                     "The report prints the version in force."));
    body()->addWidget(hint);
    m_table =
        makeTable({tr("Stage"), tr("In force from"), tr("Definition")}, tr("Definitions"), this, textColumn);
    body()->addWidget(m_table);
    connect(m_add, &QPushButton::clicked, this, &DefinitionsPanel::addVersion);
    connect(m_edit, &QPushButton::clicked, this, &DefinitionsPanel::editVersion);
    connect(m_remove, &QPushButton::clicked, this, &DefinitionsPanel::removeVersion);
    connect(m_table, &QTableWidget::itemActivated, this, &DefinitionsPanel::editVersion);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DefinitionsPanel::updateButtons);
}

void DefinitionsPanel::refresh(Month month)
{
    m_month = month;
    m_shown.clear();
    std::vector<QStringList> rows;
    for (const MetricId &stage : definedStages()) {
        for (const Definition &definition : m_context.data().definitions) {
            if (definition.stage != stage)
                continue;
            m_shown.push_back(definition);
            rows.push_back({metricName(stage, m_context.language),
                            monthText(definition.from, m_context.language), isolated(definition.text)});
        }
    }
    fillTable(*m_table, rows);
    updateButtons();
}

const Definition *DefinitionsPanel::selected() const
{
    const int row = selectedRow(*m_table);
    const bool exists = row >= 0 && row < static_cast<int>(m_shown.size());
    return exists ? &m_shown[static_cast<size_t>(row)] : nullptr;
}

void DefinitionsPanel::addVersion()
{
    const Definition *like = selected();
    DefinitionDialog dialog({like ? like->stage : metrics::mql(), m_month, {}}, m_context.language, this);
    if (m_context.dialogs.run(dialog))
        write(std::nullopt, dialog.definition());
}

void DefinitionsPanel::editVersion()
{
    const Definition *before = selected();
    if (!before || m_context.project.isReadOnly())
        return;
    const Definition old = *before;
    DefinitionDialog dialog(old, m_context.language, this);
    if (m_context.dialogs.run(dialog))
        write(old, dialog.definition());
}

void DefinitionsPanel::write(const std::optional<Definition> &before, const Definition &after)
{
    const ProjectData &project = m_context.data();
    const bool isMoved = !before || before->from != after.from;
    const Question question{
        tr("Replace version"),
        tr("There is a version of %1 from %2 already. Replace it?")
            .arg(metricName(after.stage, m_context.language), monthText(after.from, m_context.language)),
        tr("Replace"), true};
    if (isMoved && hasVersion(project, after.stage, after.from) && !m_context.dialogs.confirm(this, question))
        return;
    std::vector<AnyEdit> edits;
    if (before && isMoved)
        edits.push_back(editDefinition(project, before->stage, before->from, {}));
    edits.push_back(editDefinition(project, after.stage, after.from, after.text));
    const auto done = m_context.project.change(ChangeName::WriteDefinition, std::move(edits));
    if (!done)
        m_context.dialogs.show(this, done.error());
}

void DefinitionsPanel::removeVersion()
{
    const Definition *definition = selected();
    if (!definition)
        return;
    const Definition old = *definition;
    const auto done = m_context.project.change(ChangeName::RemoveDefinition,
                                               {editDefinition(m_context.data(), old.stage, old.from, {})});
    if (!done)
        m_context.dialogs.show(this, done.error());
}

void DefinitionsPanel::updateButtons()
{
    const bool canWrite = !m_context.project.isReadOnly();
    m_add->setEnabled(canWrite);
    m_edit->setEnabled(canWrite && selected());
    m_remove->setEnabled(canWrite && selected());
}

} // namespace mizan
