// ImportDetailsDialog: everything that is known about one import.
#pragma once

#include "app/domain/importrecord.h"
#include "app/wording/language.h"

#include <QDialog>

namespace mizan {

class ImportDetailsDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDetailsDialog(const ImportRecord &import, const Language &language, QWidget *parent = nullptr);
};

} // namespace mizan
