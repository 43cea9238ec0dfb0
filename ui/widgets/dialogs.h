// Dialogs: everything a page asks of the user outside itself, so that tests can answer in the user's place.
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

class QDialog;
class QWidget;

namespace mizan {

/// What a file question is about. Filters are as in QFileDialog: `CSV files (*.csv *.tsv *.txt)`.
struct FileQuestion
{
    QString title;
    QString filter;
    QString suggestion; ///< file name or whole path to start from; may be empty
};

/// A yes-or-no question whose yes is named after what it does.
struct Question
{
    QString title;
    QString text;   ///< full sentences
    QString accept; ///< `Remove the import`
    bool isDestructive = false;
};

/// Questions and messages to the user; real in ui/shell, scripted in tests. Parents may be null.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// Empty: cancelled; so in all that ask for paths.
    [[nodiscard]] virtual QString askForFile(QWidget *parent, const FileQuestion &question) = 0;
    [[nodiscard]] virtual QStringList askForFiles(QWidget *parent, const FileQuestion &question) = 0;
    /// Has asked already whether an existing file may be replaced.
    [[nodiscard]] virtual QString askForSaveFile(QWidget *parent, const FileQuestion &question) = 0;
    [[nodiscard]] virtual QString askForFolder(QWidget *parent, const QString &title) = 0;
    /// None: cancelled.
    [[nodiscard]] virtual std::optional<QString> askForText(QWidget *parent, const QString &title,
                                                            const QString &label, const QString &initial) = 0;
    [[nodiscard]] virtual bool confirm(QWidget *parent, const Question &question) = 0;
    virtual void show(QWidget *parent, const Error &error) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    /// Runs one of our own dialogs modally; true when it was accepted.
    [[nodiscard]] virtual bool run(QDialog &dialog) = 0;
};

} // namespace mizan
