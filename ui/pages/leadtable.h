// LeadTable: the table of leads with what it is sorted by, which works from the keyboard, too.
#pragma once

#include "app/leads/leadview.h"
#include "app/wording/language.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace mizan {

class LeadsModel;

class LeadTable : public Card
{
    Q_OBJECT

public:
    /// Shows @p model, which outlives it.
    LeadTable(LeadsModel &model, const Language &language, const Palette &palette, QWidget *parent = nullptr);

    /// False when these are shown already.
    bool setLeads(const std::shared_ptr<const LeadList> &leads, const std::vector<Agency> &agencies);
    void setFilter(const LeadFilter &filter);
    /// The one that is selected; none without leads.
    [[nodiscard]] std::optional<ListedLead> currentLead() const;

signals:
    void currentLeadChanged();

private:
    void makeSorting();
    void setWidths(const Language &language);
    void sortAsChosen();
    void showSorting(int column, Qt::SortOrder order);

    LeadsModel &m_model;
    std::shared_ptr<const LeadList> m_leads;
    std::vector<Agency> m_agencies;
    QTableView *m_table = nullptr;
    QComboBox *m_sortedBy = nullptr;
    QPushButton *m_descending = nullptr;
};

} // namespace mizan
