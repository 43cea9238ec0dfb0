// RejectedRowsDialog: lists the rows of a file that could not be used and exports them.
#pragma once

#include "app/domain/importrecord.h"
#include "ui/pages/pagecontext.h"

#include <QDialog>

#include <vector>

namespace mizan {

class RejectedRowsDialog : public QDialog
{
    Q_OBJECT

public:
    RejectedRowsDialog(const PageContext &context, const QString &fileName, std::vector<RejectedRow> rows,
                       QWidget *parent = nullptr);
};

/// Asks for a file and writes the rows there as CSV.
void exportRejectedRows(const PageContext &context, QWidget *parent, const std::vector<RejectedRow> &rows);

} // namespace mizan
