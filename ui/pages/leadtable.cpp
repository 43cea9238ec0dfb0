#include "ui/pages/leadtable.h"

#include "app/wording/numbers.h"
#include "ui/models/leadsmodel.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace mizan {

namespace {

constexpr int padding = 40; // beside a text, with the arrow of the order
constexpr int nameWidth = 150;
constexpr int wordWidth = 110;
const QDate longDate(2028, 9, 28); ///< whose text is among the longest

} // namespace

LeadTable::LeadTable(LeadsModel &model, const Language &language, const Palette &palette, QWidget *parent)
    : Card(palette, parent)
    , m_model(model)
{
    setTitle(tr("Leads"));
    m_table = new QTableView(this);
    m_table->setModel(&model);
    setUpTable(*m_table, tr("Leads"), LeadsModel::columns);
    m_table->setCornerWidget(new QWidget(m_table)); // else a box between the scroll bars
    body()->addWidget(m_table, 1);
    setFocusProxy(m_table);
    setWidths(language);
    makeSorting();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LeadTable::currentLeadChanged);
    connect(&model, &QAbstractItemModel::modelReset, this, &LeadTable::currentLeadChanged);
}

void LeadTable::makeSorting()
{
    auto *label = new QLabel(tr("Sorted b&y"), this);
    m_sortedBy = makeCombo(label, this);
    for (int column = 0; column < LeadsModel::columns; ++column)
        m_sortedBy->addItem(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    m_descending = new QPushButton(tr("&Descending"), this);
    m_descending->setCheckable(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_sortedBy, m_descending})
        titleRow()->addWidget(widget);
    setTabOrder(m_sortedBy, m_descending);
    setTabOrder(m_descending, m_table);
    QHeaderView *header = m_table->horizontalHeader();
    showSorting(LeadsModel::LeadDayColumn, Qt::DescendingOrder);
    header->setSortIndicator(LeadsModel::LeadDayColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &LeadTable::showSorting);
    connect(m_sortedBy, &QComboBox::currentIndexChanged, this, &LeadTable::sortAsChosen);
    connect(m_descending, &QPushButton::toggled, this, &LeadTable::sortAsChosen);
}

/// Fixed, since fitting columns to what they hold would look at rows.
void LeadTable::setWidths(const Language &language)
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int dateWidth = fontMetrics().horizontalAdvance(dateText(longDate, language));
    for (int column = 0; column < LeadsModel::columns; ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const bool isName = column == LeadsModel::AgencyColumn || column == LeadsModel::SourceColumn ||
                            column == LeadsModel::CampaignColumn;
        const bool isDay = column >= LeadsModel::LeadDayColumn && column <= LeadsModel::CustomerColumn;
        const int content = isName ? nameWidth : isDay ? dateWidth : wordWidth - padding;
        header->resizeSection(column, std::max(content, fontMetrics().horizontalAdvance(title)) + padding);
    }
}

bool LeadTable::setLeads(const std::shared_ptr<const LeadList> &leads, const std::vector<Agency> &agencies)
{
    if (leads == m_leads && agencies == m_agencies)
        return false;
    m_leads = leads;
    m_agencies = agencies;
    m_model.setLeads(leads, agencies);
    return true;
}

void LeadTable::setFilter(const LeadFilter &filter)
{
    m_model.setFilter(filter);
    m_table->setColumnHidden(LeadsModel::AgencyColumn, filter.agency.has_value());
    if (m_model.rowCount() > 0 && selectedRow(*m_table) < 0) {
        const int column = filter.agency ? LeadsModel::FurthestColumn : LeadsModel::AgencyColumn;
        m_table->setCurrentIndex(m_model.index(0, column));
    }
}

std::optional<ListedLead> LeadTable::currentLead() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_model.lead(current.row())) : std::nullopt;
}

void LeadTable::sortAsChosen()
{
    m_table->horizontalHeader()->setSortIndicator(
        m_sortedBy->currentIndex(), m_descending->isChecked() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void LeadTable::showSorting(int column, Qt::SortOrder order)
{
    const QSignalBlocker combo(m_sortedBy);
    const QSignalBlocker button(m_descending);
    m_sortedBy->setCurrentIndex(column);
    m_descending->setChecked(order == Qt::DescendingOrder);
}

} // namespace mizan
