#include "ui/shell/systemdialogs.h"

#include "app/wording/sentences.h"
#include "ui/shell/appearance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace mizan {

namespace {

Q_LOGGING_CATEGORY(dialogLog, "mizan.dialogs")

QString startOf(const FileQuestion &question, const QString &folder)
{
    if (QDir::isAbsolutePath(question.suggestion))
        return question.suggestion;
    const QString start =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder;
    return QDir(start).filePath(question.suggestion);
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

} // namespace

SystemDialogs::SystemDialogs(const Appearance &appearance)
    : m_appearance(appearance)
{
}

QString SystemDialogs::askForFile(QWidget *parent, const FileQuestion &question)
{
    const QString path = QFileDialog::getOpenFileName(parent, question.title, startOf(question, m_lastFolder),
                                                      question.filter);
    if (!path.isEmpty())
        m_lastFolder = folderOf(path);
    return path;
}

QStringList SystemDialogs::askForFiles(QWidget *parent, const FileQuestion &question)
{
    const QStringList paths = QFileDialog::getOpenFileNames(parent, question.title,
                                                            startOf(question, m_lastFolder), question.filter);
    if (!paths.isEmpty())
        m_lastFolder = folderOf(paths.first());
    return paths;
}

QString SystemDialogs::askForSaveFile(QWidget *parent, const FileQuestion &question)
{
    const QString path = QFileDialog::getSaveFileName(parent, question.title, startOf(question, m_lastFolder),
                                                      question.filter);
    if (!path.isEmpty())
        m_lastFolder = folderOf(path);
    return path;
}

QString SystemDialogs::askForFolder(QWidget *parent, const QString &title)
{
    const QString path = QFileDialog::getExistingDirectory(parent, title, startOf({}, m_lastFolder));
    if (!path.isEmpty())
        m_lastFolder = path;
    return path;
}

std::optional<QString> SystemDialogs::askForText(QWidget *parent, const QString &title, const QString &label,
                                                 const QString &initial)
{
    bool accepted = false;
    QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, initial, &accepted);
    return accepted ? std::optional(std::move(text)) : std::nullopt;
}

bool SystemDialogs::confirm(QWidget *parent, const Question &question)
{
    QMessageBox box(question.isDestructive ? QMessageBox::Warning : QMessageBox::Question, question.title,
                    question.text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(question.isDestructive ? cancel : accept);
    box.exec();
    return box.clickedButton() == accept;
}

void SystemDialogs::show(QWidget *parent, const Error &error)
{
    qCWarning(dialogLog) << static_cast<int>(error.code) << error.detail;
    tell(parent, QCoreApplication::applicationName(), errorText(error, m_appearance.language()));
}

void SystemDialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool SystemDialogs::run(QDialog &dialog)
{
    return dialog.exec() == QDialog::Accepted;
}

} // namespace mizan
