#include "ui/shell/aboutdialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace mizan {

namespace {

constexpr int textWidth = 380;

} // namespace

AboutDialog::AboutDialog(const Palette &palette, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Mizan"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::large);
    layout->setSpacing(space::medium);
    QLabel *title = makeLabel(TextRole::WindowTitle, this);
    title->setText(tr("Mizan %1", "name, version").arg(QCoreApplication::applicationVersion()));
    layout->addWidget(title);
    QLabel *text = makeLabel(TextRole::Body, this, true);
    text->setMinimumWidth(textWidth);
    text->setText(
        tr("Judges, month by month, whether marketing agencies deliver what was agreed. Your data stays "
           "in one file per client on this computer; nothing is sent anywhere."));
    layout->addWidget(text);
    QLabel *licence = makeMutedLabel(TextRole::Small, palette, this, true);
    licence->setText(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without "
           "any warranty."));
    layout->addWidget(licence);
    layout->addWidget(makeCloseButton(*this));
}

} // namespace mizan
