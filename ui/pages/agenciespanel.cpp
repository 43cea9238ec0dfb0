#include "ui/pages/agenciespanel.h"

#include "app/project/agencyremoval.h"
#include "app/wording/numbers.h"
#include "ui/widgets/table.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int aliasesColumn = 3;

struct AgencyTexts
{
    Q_DECLARE_TR_FUNCTIONS(mizan::AgenciesPanel)
};

QString periodText(const ContractPeriod &period, const Language &language)
{
    if (period.last)
        return monthRangeText({period.first, *period.last}, language);
    return AgencyTexts::tr("from %1").arg(monthText(period.first, language));
}

QString contractText(const Agency &agency, const Language &language)
{
    if (agency.contract.empty())
        return AgencyTexts::tr("always");
    QStringList periods;
    for (const ContractPeriod &period : agency.contract)
        periods << periodText(period, language);
    return periods.join(AgencyTexts::tr("; ", "between contract periods"));
}

QString feeText(const Agency &agency, Month month, const Language &language)
{
    const auto fee = agency.feeIn(month);
    if (!fee)
        return AgencyTexts::tr("none");
    return moneyText({static_cast<double>(fee->minorUnits), fee->currency}, language);
}

} // namespace

AgenciesPanel::AgenciesPanel(const PageContext &context, QWidget *parent)
    : Card(context.palette, parent)
    , m_context(context)
{
    setTitle(tr("Agencies"));
    m_add = new QPushButton(tr("&Add agency…"), this);
    m_edit = new QPushButton(tr("Ed&it agency…"), this);
    m_remove = new QPushButton(tr("&Remove agency…"), this);
    for (QPushButton *button : {m_add, m_edit, m_remove})
        titleRow()->addWidget(button);
    m_table = makeTable({tr("Name"), tr("Under contract"), tr("Monthly fee"), tr("Other names in files")},
                        tr("Agencies"), this, aliasesColumn);
    body()->addWidget(m_table);
    connect(m_add, &QPushButton::clicked, this, [this] { emit agencyDialogRequested(std::nullopt); });
    connect(m_edit, &QPushButton::clicked, this, &AgenciesPanel::editSelected);
    connect(m_remove, &QPushButton::clicked, this, &AgenciesPanel::removeSelected);
    connect(m_table, &QTableWidget::itemActivated, this, &AgenciesPanel::editSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AgenciesPanel::updateButtons);
}

void AgenciesPanel::refresh(Month month)
{
    std::vector<QStringList> rows;
    for (const Agency &agency : m_context.data().agencies)
        rows.push_back({agency.name, contractText(agency, m_context.language),
                        feeText(agency, month, m_context.language),
                        agency.aliases.join(tr(", ", "between names"))});
    fillTable(*m_table, rows);
    updateButtons();
}

std::optional<Id<Agency>> AgenciesPanel::selected() const
{
    const int row = selectedRow(*m_table);
    const auto &agencies = m_context.data().agencies;
    if (row < 0 || row >= static_cast<int>(agencies.size()))
        return std::nullopt;
    return agencies[static_cast<size_t>(row)].id;
}

void AgenciesPanel::editSelected()
{
    if (const auto id = selected(); id && !m_context.project.isReadOnly())
        emit agencyDialogRequested(id);
}

void AgenciesPanel::removeSelected()
{
    const auto id = selected();
    const Agency *agency = id ? m_context.data().agency(*id) : nullptr;
    if (!agency)
        return;
    const auto edits = agencyRemoval(m_context.data(), *id);
    if (!edits)
        return m_context.dialogs.show(this, edits.error());
    const Question question{tr("Remove agency"),
                            tr("Remove %1 with its targets and typed figures? Undo brings them back.")
                                .arg(isolated(agency->name)),
                            tr("Remove the agency"), true};
    if (!m_context.dialogs.confirm(this, question))
        return;
    const auto removed = m_context.project.change(ChangeName::RemoveAgency, *edits);
    if (!removed)
        m_context.dialogs.show(this, removed.error());
}

void AgenciesPanel::updateButtons()
{
    const bool canWrite = !m_context.project.isReadOnly();
    m_add->setEnabled(canWrite);
    m_edit->setEnabled(canWrite && selected());
    m_remove->setEnabled(canWrite && selected());
}

} // namespace mizan
