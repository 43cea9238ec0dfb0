#include "ui/models/leadsmodel.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"

namespace mizan {

namespace {

LeadColumn keyOf(LeadsModel::Column column)
{
    switch (column) {
    case LeadsModel::AgencyColumn:
        return LeadColumn::Agency;
    case LeadsModel::FurthestColumn:
        return LeadColumn::Furthest;
    case LeadsModel::SourceColumn:
        return LeadColumn::Source;
    case LeadsModel::CampaignColumn:
        return LeadColumn::Campaign;
    case LeadsModel::LeadDayColumn:
        return LeadColumn::LeadDay;
    case LeadsModel::MqlColumn:
        return LeadColumn::MqlDay;
    case LeadsModel::SqlColumn:
        return LeadColumn::SqlDay;
    case LeadsModel::OpportunityColumn:
        return LeadColumn::OpportunityDay;
    case LeadsModel::CustomerColumn:
        return LeadColumn::CustomerDay;
    case LeadsModel::ScoreColumn:
        return LeadColumn::Score;
    case LeadsModel::DealColumn:
        return LeadColumn::Deal;
    }
    Q_UNREACHABLE();
}

/// Nothing for nothing: a cell of direction marks alone is not empty.
QString cellText(const QString &text)
{
    return text.isEmpty() ? QString() : isolated(text);
}

/// Of a column of days.
Stage stageOfDays(LeadsModel::Column column)
{
    return static_cast<Stage>(column - LeadsModel::LeadDayColumn);
}

bool isNumber(int column)
{
    return column == LeadsModel::ScoreColumn || column == LeadsModel::DealColumn;
}

/// Numbers line up at their last digit in both directions; words stand where reading begins.
int alignmentOf(int column)
{
    return int((isNumber(column) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace

LeadsModel::LeadsModel(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(std::move(language))
{
}

void LeadsModel::setLeads(std::shared_ptr<const LeadList> leads, const std::vector<Agency> &agencies)
{
    beginResetModel();
    m_agencyNames.clear();
    std::vector<Id<Agency>> order;
    for (const Agency &agency : agencies) {
        m_agencyNames.insert(agency.id, agency.name);
        order.push_back(agency.id);
    }
    m_view.reset();
    if (leads) {
        m_view.emplace(std::move(leads), std::move(order));
        m_view->sortBy(keyOf(m_sortedBy), m_order);
        m_view->setFilter(m_filter);
    }
    endResetModel();
}

void LeadsModel::setFilter(const LeadFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    if (m_view)
        m_view->setFilter(filter);
    endResetModel();
}

ListedLead LeadsModel::lead(int row) const
{
    return m_view->lead(row);
}

int LeadsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_view ? 0 : m_view->rowCount();
}

int LeadsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant LeadsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(lead(index.row()), static_cast<Column>(index.column()));
}

QString LeadsModel::text(const ListedLead &lead, Column column) const
{
    switch (column) {
    case AgencyColumn:
        return cellText(m_agencyNames.value(lead.agency));
    case FurthestColumn:
        return lead.furthest() ? metricName(metricOf(*lead.furthest()), m_language) : QString();
    case SourceColumn:
        return cellText(lead.source);
    case CampaignColumn:
        return cellText(lead.campaign);
    case LeadDayColumn:
    case MqlColumn:
    case SqlColumn:
    case OpportunityColumn:
    case CustomerColumn: {
        const Day day = lead.day(stageOfDays(column));
        return day.isKnown() ? dateText(day.date(), m_language) : QString();
    }
    case ScoreColumn:
        return lead.score ? countText(*lead.score, m_language) : QString();
    case DealColumn:
        return lead.dealMinorUnits
                   ? moneyText({static_cast<double>(*lead.dealMinorUnits), lead.dealCurrency}, m_language)
                   : QString();
    }
    Q_UNREACHABLE();
}

QVariant LeadsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case AgencyColumn:
        return tr("Agency");
    case FurthestColumn:
        return tr("Got as far as");
    case SourceColumn:
        return tr("Source");
    case CampaignColumn:
        return tr("Campaign");
    case LeadDayColumn:
        return tr("Lead since");
    case MqlColumn:
        return tr("MQL since");
    case SqlColumn:
        return tr("SQL since");
    case OpportunityColumn:
        return tr("Opportunity since");
    case CustomerColumn:
        return tr("Customer since");
    case ScoreColumn:
        return tr("Score");
    case DealColumn:
        return tr("Deal value");
    }
    return {};
}

void LeadsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    beginResetModel();
    m_sortedBy = static_cast<Column>(column);
    m_order = order;
    if (m_view)
        m_view->sortBy(keyOf(m_sortedBy), order);
    endResetModel();
}

} // namespace mizan
