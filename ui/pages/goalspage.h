// GoalsPage: agencies, their targets by month, and what Lead, MQL and SQL mean.
#pragma once

#include "ui/pages/page.h"

class QStackedLayout;

namespace mizan {

class AgenciesPanel;
class DefinitionsPanel;
class TargetsPanel;

class GoalsPage : public Page
{
    Q_OBJECT

public:
    GoalsPage(const PageContext &context, Month month, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

private:
    Month m_shownMonth; ///< another one brings its fiscal year into view
    QStackedLayout *m_stack = nullptr;
    TargetsPanel *m_targets = nullptr;
    AgenciesPanel *m_agencies = nullptr;
    DefinitionsPanel *m_definitions = nullptr;
};

} // namespace mizan
