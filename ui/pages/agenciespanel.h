// AgenciesPanel: the agencies with contract and fee, to add, edit and remove.
#pragma once

#include "ui/pages/pagecontext.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;
class QTableWidget;

namespace mizan {

class AgenciesPanel : public Card
{
    Q_OBJECT

public:
    explicit AgenciesPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Shows contract and fee as of @p month.
    void refresh(Month month);

signals:
    void agencyDialogRequested(std::optional<mizan::Id<mizan::Agency>> agency);

private:
    [[nodiscard]] std::optional<Id<Agency>> selected() const;
    void editSelected();
    void removeSelected();
    void updateButtons();

    const PageContext &m_context;
    QTableWidget *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace mizan
