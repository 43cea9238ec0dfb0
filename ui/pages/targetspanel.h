// TargetsPanel: the targets of one agency, or of one metric, for a fiscal year.
#pragma once

#include "app/domain/month.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace mizan {

class Grid;
class MonthGridModel;
class YearBar;

class TargetsPanel : public Card
{
    Q_OBJECT

public:
    explicit TargetsPanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    void showYearOf(Month month);

private:
    void makeChoices();
    void fillChoices();
    void showTargets();

    const PageContext &m_context;
    MonthGridModel *m_model = nullptr;
    Grid *m_grid = nullptr;
    QComboBox *m_choice = nullptr;
    YearBar *m_year = nullptr;
    QPushButton *m_fill = nullptr;
};

} // namespace mizan
