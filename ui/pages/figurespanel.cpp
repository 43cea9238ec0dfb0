#include "ui/pages/figurespanel.h"

#include "app/importing/plainform.h"
#include "app/project/edits.h"
#include "app/wording/labels.h"
#include "ui/models/figuregrid.h"
#include "ui/pages/gridcontroller.h"
#include "ui/pages/writefile.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/yearbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int rowsInView = 12;

std::optional<Figure> figureNow(const FigureBook &book, const GridEntry &entry)
{
    const CellFigures figures = book.figures(entry.cell);
    return entry.source == Source::Reported ? figures.reported : figures.counted;
}

/// Whether a figure of @p source was imported or typed.
bool hasFigures(const ProjectData &data, Source source)
{
    return std::ranges::find(data.imports, source, &ImportRecord::source) != data.imports.end() ||
           std::ranges::find(data.typedFigures, source, &TypedFigure::source) != data.typedFigures.end();
}

bool isInForce(const std::optional<Figure> &figure, const Value &value)
{
    return figure && figure->value == value;
}

} // namespace

FiguresPanel::FiguresPanel(const PageContext &context, QWidget *parent)
    : Card(context.palette, parent)
    , m_context(context)
{
    setTitle(tr("Figures by month"));
    makeTitleRow();
    makeFilterRow();
    auto *hint = makeMutedLabel(TextRole::Small, context.palette, this, true);
    hint->setText(
        tr("An empty cell is no data; 0 is zero. A number typed over a file’s figure is a correction: "
           "it is marked, and Delete brings the file’s figure back. A dashed cell is not complete."));
    body()->addWidget(hint);
    m_model = new MonthGridModel(this);
    m_grid = new Grid(context.palette, tr("Figures by month"), this);
    m_grid->setModel(m_model);
    m_grid->showUpTo(rowsInView);
    body()->addWidget(m_grid, 1);
    new GridController(context, *m_grid, *m_model,
                       {ChangeName::TypeFigures, ChangeName::PasteFigures, ChangeName::FillFigures,
                        ChangeName::RemoveFigures, [this](const auto &entries) { return edits(entries); },
                        tr("These figures come from files. Remove the import below to take them away, or "
                           "type other figures over them.")},
                       this);
    connect(m_fill, &QPushButton::clicked, m_grid, &Grid::fillRight);
    connectExport();
    connect(m_agency, &QComboBox::currentIndexChanged, this, &FiguresPanel::showFigures);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &FiguresPanel::showFigures);
    connect(m_year, &YearBar::yearChanged, this, &FiguresPanel::showFigures);
}

void FiguresPanel::makeTitleRow()
{
    m_year = new YearBar(m_context.language, this);
    titleRow()->addWidget(m_year);
}

void FiguresPanel::makeFilterRow()
{
    auto *agencyLabel = new QLabel(tr("&Agency"), this);
    m_agency = makeCombo(agencyLabel, this);
    auto *metricLabel = new QLabel(tr("&Metric"), this);
    m_metric = makeCombo(metricLabel, this);
    m_fill = new QPushButton(tr("Fi&ll right"), this);
    m_fill->setToolTip(tr("Copies the first selected month to the later selected ones; of a single month, to "
                          "the rest of the year (Ctrl+R)."));
    m_export = new QPushButton(tr("E&xport figures…"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{agencyLabel, m_agency, metricLabel, m_metric})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_fill);
    row->addWidget(m_export);
    body()->addLayout(row);
}

/// A file holds the figures of one source, so where there are both the user chooses.
void FiguresPanel::connectExport()
{
    m_sources = new QMenu(this);
    const QAction *reported = m_sources->addAction(tr("&Reported by the agencies…"));
    const QAction *counted = m_sources->addAction(tr("&Counted from records…"));
    connect(reported, &QAction::triggered, this, [this] { exportFigures(Source::Reported); });
    connect(counted, &QAction::triggered, this, [this] { exportFigures(Source::Counted); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        exportFigures(hasFigures(m_context.data(), Source::Counted) ? Source::Counted : Source::Reported);
    });
}

void FiguresPanel::showYearOf(Month month)
{
    m_year->showYearOf(month, m_context.data().settings.fiscalYearStart);
}

void FiguresPanel::fillChoices()
{
    std::vector<Choice> agencies = {{tr("All agencies"), {}}};
    for (const Agency &agency : m_context.data().agencies)
        agencies.push_back({agency.name, agency.id.value});
    setChoices(*m_agency, agencies);
    std::vector<Choice> metrics = {{tr("All metrics"), {}}};
    for (const Metric &metric : metricCatalogue())
        metrics.push_back({metricName(metric.id, m_context.language), metric.id.text});
    setChoices(*m_metric, metrics);
}

void FiguresPanel::refresh()
{
    fillChoices();
    showFigures();
    const ProjectData &project = m_context.data();
    const bool hasBoth = hasFigures(project, Source::Reported) && hasFigures(project, Source::Counted);
    m_export->setMenu(hasBoth ? m_sources : nullptr);
}

void FiguresPanel::showFigures()
{
    GridView view;
    if (const QVariant agency = m_agency->currentData(); agency.isValid())
        view.agency = Id<Agency>{agency.toLongLong()};
    if (const QVariant metric = m_metric->currentData(); metric.isValid())
        view.metric = MetricId{metric.toString()};
    view.months = m_year->year();
    view.isReadOnly = m_context.project.isReadOnly();
    const Language &language = m_context.language;
    m_model->show(view.months,
                  figureRows(m_context.data(), m_context.cache.figures(), view, m_context.today, language),
                  language);
    m_fill->setEnabled(!view.isReadOnly);
    m_grid->updateGeometry();
}

void FiguresPanel::goTo(Id<Agency> agency, Month month)
{
    showYearOf(month);
    choose(*m_agency, agency.value);
    choose(*m_metric, {});
    showFigures();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_context.data().settings.isJudged(m_model->row(row).metric)) {
            m_grid->goTo(m_model->index(row, month - m_model->months().first));
            break;
        }
    }
    m_grid->setFocus();
}

std::optional<std::vector<AnyEdit>> FiguresPanel::edits(const std::vector<GridEntry> &entries)
{
    const ProjectData &project = m_context.data();
    const FigureBook &book = m_context.cache.figures();
    std::vector<AnyEdit> edits;
    std::vector<TypedFigure> typed;
    bool corrects = false;
    for (const GridEntry &entry : entries) {
        const auto now = figureNow(book, entry);
        if (entry.value && !isInForce(now, *entry.value)) {
            corrects = corrects || (now && now->imported);
            typed.push_back(
                {entry.cell, entry.source, *entry.value, m_context.userName, m_context.now(), {}, {}});
        } else if (!entry.value && typedFigureAt(project, entry.cell, entry.source)) {
            edits.push_back(editTypedRemoval(project, entry.cell, entry.source));
        }
    }
    QString reason;
    if (corrects) {
        const auto answer = m_context.dialogs.askForText(
            this, tr("Correct a figure"), tr("Why is the file’s figure corrected? You may leave this empty."),
            QString());
        if (!answer)
            return std::nullopt;
        reason = answer->trimmed();
    }
    for (TypedFigure &figure : typed) {
        figure.reason = reason;
        edits.push_back(editTyped(project, book, figure));
    }
    return edits;
}

void FiguresPanel::exportFigures(Source source)
{
    const QString path = m_context.dialogs.askForSaveFile(
        this, {tr("Export figures"), tr("CSV files (*.csv)"), u"figures.csv"_s});
    if (path.isEmpty())
        return;
    const auto written = writeFile(path, plainForm(m_context.data(), m_context.cache.figures(), source));
    if (!written)
        m_context.dialogs.show(this, written.error());
}

} // namespace mizan
