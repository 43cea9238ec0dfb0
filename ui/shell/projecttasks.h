// ProjectTasks: what is done to an open project in dialogs of its own.
#pragma once

#include "ui/pages/pagecontext.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QWidget;

namespace mizan {

class ProjectTasks : public QObject
{
    Q_OBJECT

public:
    ProjectTasks(const PageContext &context, QWidget *window);

    /// Asks for files when there are none in @p files.
    void importFiles(const QStringList &files);
    void makeReport(Month month, std::optional<Id<Agency>> agency);
    /// No @p agency: a new one.
    void editAgency(std::optional<Id<Agency>> agency);
    void editSettings();
    void showBackups();
    void saveCopy();
    void undo();
    void redo();

private:
    void showFailure(const Result<> &result);
    const PageContext &m_context;
    QWidget *m_window;
};

/// Of questions about project files.
[[nodiscard]] QString projectFileFilter();

} // namespace mizan
