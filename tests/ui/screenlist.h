// The list of all windows, pages and dialogs to grab and to walk; whoever adds one adds it here.
#pragma once

#include "tests/ui/scripteddialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace mizan {

class Appearance;
struct PageContext;

/// A window with the sample project, ready to show any screen.
class Scene
{
public:
    /// @p appearance outlives the scene.
    explicit Scene(Appearance &appearance);

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] const PageContext &context() const;
    /// Opens a project without anything in it, or with agencies only.
    void openEmptyProject(bool withAgency);
    /// Opens the sample, again if need be.
    void openSample();
    /// Opens the sample while it is open for writing elsewhere.
    void openReadOnlySample();
    /// Opens the sample on the next day, with a backup folder that cannot be used, and changes something.
    void openSampleWithoutBackup();
    /// A CSV file with new, changed and rejected rows for the import dialog.
    [[nodiscard]] QString importFile() const;
    /// Opens the sample with the leads of leadFile() in it.
    void openSampleWithLeads();
    /// A CSV file with leads of the sample's agencies, two of which cannot be read.
    [[nodiscard]] QString leadFile() const;
    /// Opens a project with up to five agencies over @p months, those of two other files beside them; its
    /// Compare page, once they are read.
    void openCompared(int agencies, int months);
    /// A project file with some agencies of the comparison's sample, made when it is not there yet.
    [[nodiscard]] QString comparedFile(int first, int count, int months) const;
    /// The agency of the sample at this place of the list.
    [[nodiscard]] Id<Agency> agency(size_t place) const;

    test::ScriptedDialogs dialogs;
    QDateTime now; ///< UTC; the day of the sample

private:
    [[nodiscard]] ProjectEnvironment environment() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Project> m_other; ///< what holds the lock for a read-only screen
    std::unique_ptr<MainWindow> m_window;
};

/// One picture: brings the window there and returns what is to be grabbed; a dialog is owned by the caller.
struct Screen
{
    QString name;
    std::function<QWidget *(Scene &)> show;
    QSize size = {}; ///< of the window, for long pages; none: as it is
};

[[nodiscard]] std::vector<Screen> allScreens();

} // namespace mizan
