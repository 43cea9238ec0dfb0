// AboutDialog: what this program is, which version, under which licence.
#pragma once

#include <QDialog>

namespace mizan {

struct Palette;

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const Palette &palette, QWidget *parent = nullptr);
};

} // namespace mizan
