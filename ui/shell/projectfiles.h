// ProjectFiles: ways to come to an open project: new, open, the sample.
#pragma once

#include "app/project/project.h"
#include "ui/widgets/dialogs.h"

#include <QString>

#include <memory>

class QWidget;

namespace mizan {

class Appearance;

class ProjectFiles
{
public:
    ProjectFiles(const Appearance &appearance, Dialogs &dialogs, ProjectEnvironment environment);

    /// All return null when the user cancelled or was shown why it cannot be.
    [[nodiscard]] std::unique_ptr<Project> askForNew(QWidget *window) const;
    [[nodiscard]] std::unique_ptr<Project> askForExisting(QWidget *window) const;
    [[nodiscard]] std::unique_ptr<Project> open(QWidget *window, const QString &path) const;
    /// The sample project in the user's documents: made at first, opened from then on.
    [[nodiscard]] std::unique_ptr<Project> openSample(QWidget *window) const;

    [[nodiscard]] const ProjectEnvironment &environment() const { return m_environment; }

private:
    [[nodiscard]] std::unique_ptr<Project> create(QWidget *window, const ProjectSettings &settings,
                                                  const QString &path) const;
    [[nodiscard]] ProjectSettings defaults() const;
    [[nodiscard]] std::unique_ptr<Project> shown(QWidget *window,
                                                 Result<std::unique_ptr<Project>> result) const;

    const Appearance &m_appearance;
    Dialogs &m_dialogs;
    ProjectEnvironment m_environment;
};

} // namespace mizan
