// LeadsModel: the leads of a project as a table that is filtered and sorted as a whole.
#pragma once

#include "app/leads/leadview.h"
#include "app/wording/language.h"

#include <QAbstractTableModel>
#include <QHash>

namespace mizan {

/// A row per lead that passes the filter. Filtering and sorting reset the model; no work is done by row.
class LeadsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        AgencyColumn,
        FurthestColumn,
        SourceColumn,
        CampaignColumn,
        LeadDayColumn,
        MqlColumn,
        SqlColumn,
        OpportunityColumn,
        CustomerColumn,
        ScoreColumn,
        DealColumn
    };
    static constexpr int columns = DealColumn + 1;

    explicit LeadsModel(Language language, QObject *parent = nullptr);

    /// Null: no leads. Filter and order stay as they are.
    void setLeads(std::shared_ptr<const LeadList> leads, const std::vector<Agency> &agencies);
    void setFilter(const LeadFilter &filter);
    [[nodiscard]] const LeadFilter &filter() const { return m_filter; }
    [[nodiscard]] ListedLead lead(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString text(const ListedLead &lead, Column column) const;

    Language m_language;
    QHash<Id<Agency>, QString> m_agencyNames;
    std::optional<LeadView> m_view;
    LeadFilter m_filter;
    Column m_sortedBy = LeadDayColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace mizan
