// ImportDialog: shows what files would change in the project before they are brought in, one after another.
#pragma once

#include "app/importing/importrequest.h"
#include "ui/pages/pagecontext.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace mizan {

class Banner;
class Grid;
class ImportOptions;
class ImportPlanner;
class ImportStorer;
struct ImportProgress;
struct PlanOutcome;
class MappingTable;
class MonthGridModel;
class RejectedRowsModel;

/// Accepted when at least one file was imported. Each import is one undo step.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const PageContext &context, QStringList files, QWidget *parent = nullptr);

    /// The file that is shown is being read or stored.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isStoring() const;
    /// The import of the last file that was brought in; not valid before.
    [[nodiscard]] Id<ImportRecord> lastImport() const { return m_lastImport; }

protected:
    /// While a file is stored: stops that first, and closes once it is taken back.
    void reject() override;

private:
    QWidget *makeOptions();
    QWidget *makeResults();
    QWidget *makeChangesTab();
    QWidget *makeRejectedTab();
    QLayout *makeButtons();
    void connectParts();
    void showFile();
    void nextFile();
    void replan();
    void showProgress(const ImportProgress &progress);
    void showStoringProgress(const ImportProgress &progress);
    void showOutcome(const PlanOutcome &outcome);
    void showPlan(const ImportPlan &plan);
    void showFailure(const Error &error);
    void showUnknownAgencies(const QStringList &names);
    void showPresetProblems(const std::vector<Error> &problems);
    void addUnknownAgencies();
    void importFile();
    void endStoring(const Result<Id<ImportRecord>> &result);
    void cancel();
    void setBusy(bool busy);
    void setStoring(bool storing);

    const PageContext &m_context;
    QStringList m_files;
    int m_current = 0;
    std::optional<ImportPlan> m_plan; ///< none: still reading, or not importable
    QStringList m_unknownAgencies;
    Id<ImportRecord> m_lastImport;
    bool m_closes = false; ///< as soon as the storing has ended

    ImportPlanner *m_planner = nullptr;
    ImportStorer *m_storer = nullptr;
    ImportOptions *m_options = nullptr;
    MappingTable *m_mapping = nullptr;
    MonthGridModel *m_changes = nullptr;
    RejectedRowsModel *m_rejected = nullptr;
    Grid *m_grid = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_unknown = nullptr;
    Banner *m_presets = nullptr;
    QLabel *m_fileName = nullptr;
    QProgressBar *m_progress = nullptr;
    QTabWidget *m_tabs = nullptr;
    QPushButton *m_addAgencies = nullptr;
    QPushButton *m_exportRejected = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace mizan
