// DefinitionsPanel: the versions of what Lead, MQL and SQL mean, as they are printed in the report.
#pragma once

#include "ui/pages/pagecontext.h"
#include "ui/widgets/card.h"

#include <optional>
#include <vector>

class QPushButton;
class QTableWidget;

namespace mizan {

class DefinitionsPanel : public Card
{
    Q_OBJECT

public:
    explicit DefinitionsPanel(const PageContext &context, QWidget *parent = nullptr);

    /// New versions are offered from @p month on.
    void refresh(Month month);

private:
    void addVersion();
    void editVersion();
    void removeVersion();
    void write(const std::optional<Definition> &before, const Definition &after);
    [[nodiscard]] const Definition *selected() const;
    void updateButtons();

    const PageContext &m_context;
    Month m_month;
    std::vector<Definition> m_shown; ///< as in the table
    QTableWidget *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace mizan
