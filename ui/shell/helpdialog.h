// HelpDialog: the help page in the window's language.
#pragma once

#include "app/wording/language.h"

#include <QDialog>

namespace mizan {

class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(const Language &language, QWidget *parent = nullptr);
};

} // namespace mizan
