// LeadsPanel: the way from the data to the leads behind them, and to erasing persons.
#pragma once

#include "ui/pages/pagecontext.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace mizan {

class LeadsPanel : public Card
{
    Q_OBJECT

public:
    explicit LeadsPanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();

signals:
    void leadsRequested();

private:
    void erase();

    const PageContext &m_context;
    QLabel *m_text = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_erase = nullptr;
};

} // namespace mizan
