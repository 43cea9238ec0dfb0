// The shared shape of forms and dialogs: distances, and buttons that say what they do.
#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QFormLayout;

namespace mizan {

[[nodiscard]] QFormLayout *makeForm();
/// One accent button named after what it does, and Cancel; wired to accept() and reject().
[[nodiscard]] QDialogButtonBox *makeDialogButtons(QDialog &dialog, const QString &acceptText);
/// Close alone, wired to reject().
[[nodiscard]] QDialogButtonBox *makeCloseButton(QDialog &dialog);

} // namespace mizan
