#include "ui/pages/comparepage.h"

#include "ui/pages/comparedagencies.h"
#include "ui/pages/comparisonexport.h"
#include "ui/pages/comparisonoptions.h"
#include "ui/pages/comparisonresult.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

const QString pageName = u"compare"_s; ///< under which the project remembers the choice

constexpr int patience = 150; ///< milliseconds that files may take before what is there is shown

/// The one path of a file, so that it is compared once.
QString onePathOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

} // namespace

ComparePage::ComparePage(const PageContext &context, Month month, QWidget *parent)
    : Page(context, month, parent)
    , m_choice(choiceFromText(context.project.pageChoice(pageName), context.project.path()))
    , m_others(context.now)
    , m_claims(context.project)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QScrollArea *area = makeScrollArea(this);
    layout->addWidget(area);
    m_nothing = new EmptyState(context.palette, this);
    m_result = new ComparisonResult(context.language, context.palette, this);
    for (QWidget *part : {static_cast<QWidget *>(makeChooser()), static_cast<QWidget *>(m_nothing),
                          static_cast<QWidget *>(m_result)})
        contentOf(area)->addWidget(part);
    connectChoices();
    m_patience.setSingleShot(true);
}

QString ComparePage::title() const
{
    return tr("Compare agencies");
}

void ComparePage::refresh()
{
    lookAtFiles();
    m_claims.look();
    showWhenRead();
}

void ComparePage::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString one = onePathOf(path);
        if (one == onePathOf(context().project.path()))
            context().dialogs.tell(this, tr("Add project files"),
                                   tr("“%1” is the open project; its agencies are here already.")
                                       .arg(QFileInfo(one).fileName()));
        else if (std::ranges::find(m_choice.files, one, &ComparedFileChoice::path) == m_choice.files.end())
            m_choice.files.push_back({one, std::nullopt});
    }
    applyChoice();
}

bool ComparePage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && isVisible()) { // files may be others meanwhile
        m_others.tryFailedAgain();
        m_claims.tryFailedAgain();
        lookAtFiles();
        m_claims.look();
    }
    return Page::event(event);
}

Card *ComparePage::makeChooser()
{
    auto *card = new Card(context().palette, this);
    card->setTitle(tr("What is compared"));
    auto *add = new QPushButton(tr("A&dd project files…"), card);
    add->setToolTip(tr("Their agencies are compared with those here; the files are only read."));
    m_export = new QPushButton(tr("E&xport…"), card);
    for (QPushButton *button : {add, m_export})
        card->titleRow()->addWidget(button);
    m_agencies = new ComparedAgencies(m_export, context().palette, card);
    m_options = new ComparisonOptions(context().language, card);
    card->body()->setSpacing(space::medium);
    card->body()->addWidget(m_agencies);
    card->body()->addWidget(m_options);
    connect(add, &QPushButton::clicked, this, &ComparePage::askForFiles);
    connect(m_export, &QPushButton::clicked, this, &ComparePage::exportView);
    return card;
}

void ComparePage::connectChoices()
{
    connect(&m_others, &OtherProjects::changed, this, &ComparePage::showWhenRead);
    connect(&m_claims, &ClaimLoader::loaded, this, &ComparePage::showWhenRead);
    connect(&m_patience, &QTimer::timeout, this, &ComparePage::showView);
    connect(m_agencies, &ComparedAgencies::changed, this, &ComparePage::chooseAgencies);
    connect(m_agencies, &ComparedAgencies::removeRequested, this, &ComparePage::removeFile);
    connect(m_options, &ComparisonOptions::changed, this, [this] {
        m_options->putInto(m_choice);
        applyChoice();
    });
    connect(m_result, &ComparisonResult::orderChanged, this, [this] {
        m_result->putInto(m_choice);
        applyChoice();
    });
    connect(m_result, &ComparisonResult::rowPicked, this, &ComparePage::sortBy);
}

void ComparePage::askForFiles()
{
    const QStringList paths = context().dialogs.askForFiles(
        this, {tr("Add project files"), tr("Mizan projects (*.mizan);;All files (*)"), {}});
    if (!paths.isEmpty())
        addFiles(paths);
}

void ComparePage::removeFile(const QString &path)
{
    std::erase_if(m_choice.files, [&](const ComparedFileChoice &file) { return file.path == path; });
    applyChoice();
}

/// What is ticked; files that are not read keep what was chosen of them.
void ComparePage::chooseAgencies()
{
    for (ComparedFileChoice &chosen : m_agencies->chosen()) {
        const auto file = std::ranges::find(m_choice.files, chosen.path, &ComparedFileChoice::path);
        if (file != m_choice.files.end())
            *file = std::move(chosen);
    }
    applyChoice();
}

/// A second time turns the order around, a third one gives that of the projects back.
void ComparePage::sortBy(const QString &rowId)
{
    if (m_choice.sortedBy != rowId) {
        m_choice.sortedBy = rowId;
        m_choice.smallestFirst = false;
    } else if (!m_choice.smallestFirst) {
        m_choice.smallestFirst = true;
    } else {
        m_choice.sortedBy.clear();
        m_choice.smallestFirst = false;
    }
    applyChoice();
}

void ComparePage::exportView()
{
    QStringList files;
    for (const ComparedFileChoice &file : m_choice.files)
        files << onePathOf(file.path.isEmpty() ? context().project.path() : file.path);
    const Comparison comparison = m_view.comparison.value_or(Comparison{}); // files may be read meanwhile
    const ComparisonOrigin origin = m_view.origin;
    ComparisonExport dialog(context(), comparison, origin, files, this);
    (void)context().dialogs.run(dialog);
}

void ComparePage::applyChoice()
{
    // A view is not worth a message: a project that is open for reading shows it and forgets it.
    (void)context().project.rememberPageChoice(pageName, textOf(m_choice, context().project.path()));
    refresh();
}

void ComparePage::lookAtFiles()
{
    QStringList paths;
    for (const ComparedFileChoice &file : m_choice.files) {
        if (!file.path.isEmpty())
            paths << file.path;
    }
    m_others.look(paths);
}

void ComparePage::showWhenRead()
{
    if (!isReading())
        showView();
    else if (!m_patience.isActive())
        m_patience.start(patience);
}

void ComparePage::showView()
{
    m_patience.stop();
    m_view = comparedView(context(), m_others, m_claims, m_choice, month());
    m_agencies->setFiles(m_view.files, m_view.leftOut);
    m_options->setChoice(m_choice, m_view.period);
    m_export->setEnabled(m_view.comparison && !isReading()); // a file would lack what is still being read
    m_result->setVisible(m_view.comparison.has_value());
    m_nothing->setVisible(!m_view.comparison);
    if (m_view.comparison)
        m_result->show(*m_view.comparison, m_choice);
    else
        showNothing();
}

void ComparePage::showNothing()
{
    if (m_others.isReading())
        m_nothing->setText(tr("The project files are being read…"), {});
    else if (m_choice.metrics.empty())
        m_nothing->setText(tr("No stage is chosen"), tr("Tick at least one stage to compare."));
    else
        m_nothing->setText(tr("Fewer than two agencies"),
                           tr("Tick at least two agencies, or add the project file of another client: its "
                              "agencies are compared with those here, and the file is only read."));
}

} // namespace mizan
