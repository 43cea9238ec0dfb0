#include "ui/pages/importdialog.h"

#include "app/project/edits.h"
#include "app/wording/numbers.h"
#include "ui/models/importpreview.h"
#include "ui/models/rejectedrows.h"
#include "ui/pages/importoptions.h"
#include "ui/pages/importplanner.h"
#include "ui/pages/importstorer.h"
#include "ui/pages/importwords.h"
#include "ui/pages/mappingtable.h"
#include "ui/pages/rejectedrowsdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mizan {

namespace {

enum Tab { ChangesTab, RejectedTab, ColumnsTab };
constexpr int optionsWidth = 340;

} // namespace

ImportDialog::ImportDialog(const PageContext &context, QStringList files, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_files(std::move(files))
{
    setWindowTitle(tr("Import figures"));
    resize(1120, 760);
    m_planner = new ImportPlanner(this);
    m_storer = new ImportStorer(context.project, this);
    auto *layout = new QVBoxLayout(this);
    m_fileName = makeLabel(TextRole::Heading, this);
    layout->addWidget(m_fileName);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(makeOptions());
    columns->addWidget(makeResults(), 1);
    layout->addLayout(columns, 1);
    layout->addLayout(makeButtons());
    connectParts();
    showFile();
}

void ImportDialog::connectParts()
{
    connect(m_planner, &ImportPlanner::planned, this, &ImportDialog::showOutcome);
    connect(m_planner, &ImportPlanner::progressed, this, &ImportDialog::showProgress);
    connect(m_storer, &ImportStorer::progressed, this, &ImportDialog::showStoringProgress);
    connect(m_storer, &ImportStorer::stored, this, &ImportDialog::endStoring);
    connect(m_options, &ImportOptions::changed, this, &ImportDialog::replan);
    connect(m_mapping, &MappingTable::mapChanged, this, &ImportDialog::replan);
    connect(m_options, &ImportOptions::textChanged, this, [this] {
        m_mapping->forget();
        replan();
    });
}

QWidget *ImportDialog::makeOptions()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(optionsWidth);
    m_options = new ImportOptions(m_context.language, m_context.today, area);
    area->setWidget(m_options);
    return area;
}

QWidget *ImportDialog::makeResults()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_banner = new Banner(m_context.palette, box);
    layout->addWidget(m_banner);
    m_unknown = new Banner(m_context.palette, box);
    m_addAgencies = new QPushButton(tr("Add them as a&gencies"), m_unknown);
    m_unknown->actions()->addWidget(m_addAgencies);
    layout->addWidget(m_unknown);
    m_presets = new Banner(m_context.palette, box);
    m_presets->setObjectName(QStringLiteral("presets"));
    m_presets->hide();
    layout->addWidget(m_presets);
    m_progress = new QProgressBar(box);
    m_progress->setObjectName(QStringLiteral("progress"));
    layout->addWidget(m_progress);
    m_tabs = new QTabWidget(box);
    m_tabs->addTab(makeChangesTab(), tr("&Changes"));
    m_tabs->addTab(makeRejectedTab(), tr("&Rejected rows"));
    m_mapping = new MappingTable(m_context.language, m_tabs);
    m_tabs->addTab(m_mapping, tr("C&olumns"));
    layout->addWidget(m_tabs, 1);
    connect(m_addAgencies, &QPushButton::clicked, this, &ImportDialog::addUnknownAgencies);
    return box;
}

QWidget *ImportDialog::makeChangesTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    auto *legend = makeMutedLabel(TextRole::Small, m_context.palette, tab, true);
    legend->setText(
        tr("+ is new, an arrow shows what changes, plain numbers stay as they are. A corner marks a "
           "correction that stays in force."));
    layout->addWidget(legend);
    m_changes = new MonthGridModel(this);
    m_grid = new Grid(m_context.palette, tr("What the import changes"), tab);
    m_grid->setModel(m_changes);
    m_grid->fitMonths();
    layout->addWidget(m_grid, 1);
    return tab;
}

QWidget *ImportDialog::makeRejectedTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    m_rejected = new RejectedRowsModel(this);
    auto *table = new QTableView(tab);
    table->setModel(m_rejected);
    setUpTable(*table, tr("Rejected rows"), RejectedRowsModel::Reason);
    table->horizontalHeader()->setSectionResizeMode(RejectedRowsModel::Text, QHeaderView::Stretch);
    layout->addWidget(table, 1);
    m_exportRejected = new QPushButton(tr("Export as CS&V…"), tab);
    layout->addWidget(m_exportRejected, 0, Qt::AlignLeading);
    connect(m_exportRejected, &QPushButton::clicked, this,
            [this] { exportRejectedRows(m_context, this, m_rejected->rows()); });
    return tab;
}

QLayout *ImportDialog::makeButtons()
{
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_skip = new QPushButton(tr("S&kip this file"), this);
    m_import = new QPushButton(tr("&Import"), this);
    m_import->setProperty("accent", true);
    m_import->setDefault(true);
    for (QPushButton *other : {m_cancel, m_skip, m_addAgencies, m_exportRejected})
        other->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *button : {m_cancel, m_skip, m_import})
        row->addWidget(button);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::cancel);
    connect(m_skip, &QPushButton::clicked, this, &ImportDialog::nextFile);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importFile);
    return row;
}

bool ImportDialog::isBusy() const
{
    return m_planner->isBusy() || isStoring();
}

bool ImportDialog::isStoring() const
{
    return m_storer->isBusy();
}

void ImportDialog::showFile()
{
    const QString name = isolated(QFileInfo(m_files.value(m_current)).fileName());
    const int count = static_cast<int>(m_files.size());
    m_fileName->setText(count < 2 ? name
                                  : tr("%1 (file %2 of %3)")
                                        .arg(name, countText(m_current + 1, m_context.language),
                                             countText(count, m_context.language)));
    m_skip->setVisible(m_current + 1 < count);
    m_options->reset(m_context.data().agencies);
    m_mapping->forget();
    m_tabs->setCurrentIndex(ChangesTab);
    replan();
}

void ImportDialog::nextFile()
{
    if (m_current + 1 >= m_files.size())
        return reject();
    ++m_current;
    showFile();
}

/// The first time ends the storing, so that what was set can still be used.
void ImportDialog::cancel()
{
    if (isStoring())
        m_storer->cancel();
    else
        reject();
}

void ImportDialog::reject()
{
    if (isStoring()) {
        m_closes = true;
        m_storer->cancel();
        return;
    }
    if (m_lastImport.isValid())
        accept();
    else
        QDialog::reject();
}

void ImportDialog::replan()
{
    ImportRequest request;
    request.path = m_files.value(m_current);
    request.map = m_mapping->map();
    m_plan.reset();
    m_planner->plan(m_options->appliedTo(request), m_context.data(), m_context.project.leadArchive(),
                    m_context.project.environment().presetFolder, m_context.now());
    setBusy(true);
}

void ImportDialog::setBusy(bool busy)
{
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->setRange(0, 0); // until it is known how far it is
    m_progress->setFormat(QString());
    m_progress->setVisible(busy);
    m_import->setEnabled(!busy && m_plan && !m_plan->sameAs && !m_context.project.isReadOnly());
}

/// Nothing can be changed while a file is stored, but that can be ended.
void ImportDialog::setStoring(bool storing)
{
    setBusy(storing);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_options, m_tabs, m_unknown, m_skip})
        widget->setEnabled(!storing);
    m_cancel->setEnabled(true);
    if (storing) {
        m_progress->setAccessibleName(tr("Storing the rows"));
        m_import->setEnabled(false);
        m_cancel->setFocus();
    }
}

void ImportDialog::showProgress(const ImportProgress &progress)
{
    m_progress->setRange(0, ImportProgress::whole);
    m_progress->setValue(progress.permille);
    m_progress->setFormat(progressText(progress, m_context.language));
}

void ImportDialog::showStoringProgress(const ImportProgress &progress)
{
    if (!m_plan || !m_plan->bundle.leads)
        return;
    showProgress(progress);
    m_progress->setFormat(storingText(progress, m_plan->bundle.leads->size(), m_context.language));
    m_cancel->setEnabled(progress.permille < ImportProgress::whole);
}

void ImportDialog::showOutcome(const PlanOutcome &outcome)
{
    m_mapping->showColumns(outcome.columns);
    m_options->showTables(outcome.tables);
    showUnknownAgencies(outcome.unknownAgencies);
    showPresetProblems(outcome.presetProblems);
    if (outcome.plan)
        showPlan(*outcome.plan);
    else
        showFailure(outcome.plan.error());
    m_tabs->setTabText(RejectedTab, rejectedTabText(m_plan ? m_plan->bundle.record.rows.rejected : 0,
                                                    m_plan ? m_plan->rejectedCells : 0, m_context.language));
    m_exportRejected->setEnabled(m_rejected->rowCount() > 0);
    setBusy(false);
}

void ImportDialog::showPlan(const ImportPlan &plan)
{
    m_plan = plan;
    m_options->showRecognised(plan);
    const ImportWords words = importWords(plan, m_context.data(), m_context.language);
    m_banner->setText(Banner::Tone::Neutral, words.title, words.detail);
    m_changes->show(previewMonths(plan), previewRows(plan, m_context.data(), m_context.language),
                    m_context.language);
    m_rejected->show(plan.bundle.rejected, m_context.language);
}

void ImportDialog::showFailure(const Error &error)
{
    m_banner->setText(Banner::Tone::Missed, errorText(error, m_context.language), QString());
    m_changes->show({Month() + 1, Month()}, {}, m_context.language);
    m_rejected->show({}, m_context.language);
    if (isAboutColumns(error.code) && m_mapping->rowCount() > 0)
        m_tabs->setCurrentIndex(ColumnsTab);
    else if (error.code == ErrorCode::NoAgencyColumn)
        m_options->focusAgency();
}

void ImportDialog::showUnknownAgencies(const QStringList &names)
{
    m_unknownAgencies = names;
    m_unknown->setVisible(!names.isEmpty());
    m_addAgencies->setEnabled(!m_context.project.isReadOnly());
    if (!names.isEmpty())
        m_unknown->setText(
            Banner::Tone::Missed,
            tr("%n agency(ies) in the file are not in the project", nullptr, static_cast<int>(names.size())),
            listText(names, m_context.language));
}

void ImportDialog::showPresetProblems(const std::vector<Error> &problems)
{
    m_presets->setVisible(!problems.empty());
    if (!problems.empty())
        m_presets->setText(Banner::Tone::Missed,
                           tr("%n preset file(s) cannot be used", nullptr, static_cast<int>(problems.size())),
                           presetProblemText(problems, m_context.language));
}

void ImportDialog::addUnknownAgencies()
{
    std::vector<AnyEdit> edits;
    for (const QString &name : std::as_const(m_unknownAgencies)) {
        Agency agency;
        agency.name = name;
        auto edit = editNewAgency(m_context.data(), agency);
        edit.after->position += static_cast<int>(edits.size());
        edits.push_back(std::move(edit));
    }
    const auto added = m_context.project.change(ChangeName::AddAgency, std::move(edits));
    if (!added)
        return m_context.dialogs.show(this, added.error());
    m_options->showAgencies(m_context.data().agencies);
    replan();
}

void ImportDialog::importFile()
{
    if (!m_plan || isBusy())
        return;
    if (const auto begun = m_storer->store(m_plan->bundle); !begun)
        return m_context.dialogs.show(this, begun.error());
    setStoring(true);
}

void ImportDialog::endStoring(const Result<Id<ImportRecord>> &result)
{
    setStoring(false);
    if (result)
        m_lastImport = *result;
    else if (result.error().code != ErrorCode::Cancelled)
        m_context.dialogs.show(this, result.error()); // also to those who have closed the dialog
    else
        m_banner->setText(Banner::Tone::Neutral, errorText(result.error(), m_context.language),
                          m_banner->detail());
    if (m_closes)
        return reject();
    if (result)
        return nextFile();
    m_import->setFocus();
}

} // namespace mizan
