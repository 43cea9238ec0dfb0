// ImportStorer: brings a planned import into the project off the window's thread.
#pragma once

#include "app/base/result.h"
#include "app/domain/importbundle.h"
#include "ui/pages/importprogress.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace mizan {

class ImportStoring;
class Project;

/// While it is busy nothing else of the project can be changed, so it belongs into a modal dialog.
class ImportStorer : public QObject
{
    Q_OBJECT

public:
    explicit ImportStorer(Project &project, QObject *parent = nullptr);
    /// Stops the storing and waits until it is taken back.
    ~ImportStorer() override;

    /// Fails where Project::beginImport() does; else stored() follows, also when it fails later.
    [[nodiscard]] Result<> store(ImportBundle bundle);
    /// stored() follows: with Cancelled, unless it was too late.
    void cancel() { m_watcher.cancel(); }
    [[nodiscard]] bool isBusy() const { return m_storing != nullptr; }

signals:
    void progressed(const mizan::ImportProgress &progress); ///< when whole, it cannot be cancelled any more
    void stored(const mizan::Result<mizan::Id<mizan::ImportRecord>> &result);

private:
    void tellProgress(int permille);
    void finish();

    Project &m_project;
    std::unique_ptr<ImportStoring> m_storing; ///< null: nothing to do
    QFutureWatcher<void> m_watcher;
    QElapsedTimer m_clock; ///< since the storing began
};

} // namespace mizan
