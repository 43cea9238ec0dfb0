// BackupsDialog: lists the project's backups and restores one.
#pragma once

#include "ui/pages/pagecontext.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTableWidget;

namespace mizan {

/// Accepted when a backup was restored.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(const PageContext &context, QWidget *parent = nullptr);

private:
    void fillTable();
    void restoreSelected();

    const PageContext &m_context;
    std::vector<BackupFile> m_backups; ///< newest first, as in the table
    QTableWidget *m_table = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace mizan
