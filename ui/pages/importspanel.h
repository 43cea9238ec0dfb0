// ImportsPanel: the files that were read into the project, to look into and to take out again.
#pragma once

#include "ui/pages/pagecontext.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QTableView;

namespace mizan {

class ImportListModel;

class ImportsPanel : public Card
{
    Q_OBJECT

public:
    explicit ImportsPanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    void goToList();

signals:
    void importRequested(const QStringList &files);

private:
    [[nodiscard]] const ImportRecord *selected() const;
    void showDetails();
    void showRejected();
    void removeSelected();
    void updateButtons();

    const PageContext &m_context;
    ImportListModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_rejected = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace mizan
