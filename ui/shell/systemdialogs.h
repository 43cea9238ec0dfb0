// SystemDialogs: the questions and messages of Dialogs as real windows.
#pragma once

#include "ui/widgets/dialogs.h"

namespace mizan {

class Appearance;

class SystemDialogs : public Dialogs
{
public:
    explicit SystemDialogs(const Appearance &appearance);

    [[nodiscard]] QString askForFile(QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] QStringList askForFiles(QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] QString askForSaveFile(QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] QString askForFolder(QWidget *parent, const QString &title) override;
    [[nodiscard]] std::optional<QString> askForText(QWidget *parent, const QString &title,
                                                    const QString &label, const QString &initial) override;
    [[nodiscard]] bool confirm(QWidget *parent, const Question &question) override;
    void show(QWidget *parent, const Error &error) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    [[nodiscard]] bool run(QDialog &dialog) override;

private:
    const Appearance &m_appearance;
    QString m_lastFolder; ///< of the last file that was chosen
};

} // namespace mizan
