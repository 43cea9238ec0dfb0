// LogoChooser: shows the client's logo and lets another be chosen.
#pragma once

#include "app/charts/palette.h"
#include "ui/widgets/dialogs.h"

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

namespace mizan {

class LogoChooser : public QWidget
{
    Q_OBJECT

public:
    LogoChooser(const Palette &palette, Dialogs &dialogs, QWidget *parent = nullptr);

    void setLogo(const QByteArray &logo);
    [[nodiscard]] const QByteArray &logo() const { return m_logo; } ///< empty: none

signals:
    /// Someone chose another logo, or none.
    void logoChosen(const QByteArray &logo);

private:
    void choose();
    void take(const QByteArray &logo);

    Dialogs &m_dialogs;
    QByteArray m_logo;
    QLabel *m_picture = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace mizan
