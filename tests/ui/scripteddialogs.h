// ScriptedDialogs: answers questions as a test tells it beforehand, and keeps what was said.
#pragma once

#include "app/base/result.h"
#include "ui/widgets/dialogs.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

namespace mizan::test {

/// Unset answers are cancelled questions.
class ScriptedDialogs : public Dialogs
{
public:
    QStringList files;           ///< the answer to questions for files to read
    QString saveFile;            ///< … for a file to write
    QString folder;              ///< … for a folder
    std::optional<QString> text; ///< … for a text
    bool confirms = true;
    std::function<bool(QDialog &)> whenRun; ///< works a dialog; none: it is cancelled

    std::vector<Error> errors; ///< shown so far
    QStringList told;          ///< texts that were told
    QStringList asked;         ///< texts of the questions asked, labels included

    QString askForFile(QWidget *, const FileQuestion &question) override
    {
        asked << question.title;
        return files.value(0);
    }
    QStringList askForFiles(QWidget *, const FileQuestion &question) override
    {
        asked << question.title;
        return files;
    }
    QString askForSaveFile(QWidget *, const FileQuestion &question) override
    {
        asked << question.title;
        return saveFile;
    }
    QString askForFolder(QWidget *, const QString &title) override
    {
        asked << title;
        return folder;
    }
    std::optional<QString> askForText(QWidget *, const QString &, const QString &label,
                                      const QString &) override
    {
        asked << label;
        return text;
    }
    bool confirm(QWidget *, const Question &question) override
    {
        asked << question.text;
        return confirms;
    }
    void show(QWidget *, const Error &error) override { errors.push_back(error); }
    void tell(QWidget *, const QString &, const QString &text_) override { told << text_; }
    bool run(QDialog &dialog) override { return whenRun && whenRun(dialog); }
};

} // namespace mizan::test
