#include "ui/pages/comparedagencies.h"

#include "app/wording/numbers.h"
#include "ui/models/markicons.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int boxWidth = 240;
constexpr int roomForMarks = 64; ///< of a box: tick, line and marker

/// Whether only ticks differ: then the boxes stay, and the focus with them.
bool haveSameBoxes(std::vector<ComparableFile> a, std::vector<ComparableFile> b)
{
    for (auto *files : {&a, &b}) {
        for (ComparableFile &file : *files)
            std::ranges::for_each(file.agencies, [](ComparableAgency &agency) { agency.isCompared = false; });
    }
    return a == b;
}

} // namespace

ComparedAgencies::ComparedAgencies(QWidget *before, const Palette &palette, QWidget *parent)
    : QWidget(parent)
    , m_before(before)
    , m_palette(palette)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::small);
    m_limit = makeLabel(TextRole::Body, this, true);
    m_layout->addWidget(m_limit);
}

void ComparedAgencies::setFiles(const std::vector<ComparableFile> &files, size_t leftOut)
{
    const bool isSame = m_content && haveSameBoxes(files, m_files);
    m_files = files;
    if (!isSame)
        rebuild();
    showTicks();
    const int most = static_cast<int>(mostComparedAgencies);
    m_limit->setText(
        leftOut > 0 ? directed(tr("%Ln agencies are compared at most; the others are left out. Untick one to "
                                  "choose another.",
                                  nullptr, most))
                    : QString());
    m_limit->setVisible(leftOut > 0);
}

std::vector<ComparedFileChoice> ComparedAgencies::chosen() const
{
    std::vector<ComparedFileChoice> chosen;
    for (const Group &group : m_groups) {
        std::vector<Id<Agency>> ticked;
        for (const Box &each : group.boxes) {
            if (each.box->isChecked())
                ticked.push_back(each.id);
        }
        const bool isWhole = ticked.size() == group.boxes.size();
        chosen.push_back({group.path, isWhole ? std::nullopt : std::optional(std::move(ticked))});
    }
    return chosen;
}

void ComparedAgencies::rebuild()
{
    delete m_content;
    m_groups.clear();
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    for (const ComparableFile &file : m_files)
        addFile(file);
    m_layout->insertWidget(0, m_content);
    m_content->show(); // at once, where a layout would wait for the next event
    setTabOrders();
}

/// Widgets that are made later come last otherwise.
void ComparedAgencies::setTabOrders()
{
    QWidget *previous = m_before;
    for (QWidget *widget : m_content->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(previous, widget);
        previous = widget;
    }
}

void ComparedAgencies::addFile(const ComparableFile &file)
{
    if (m_files.size() > 1)
        addHeading(file);
    if (!file.problem.isEmpty()) {
        QLabel *problem = makeLabel(TextRole::Body, m_content, true);
        problem->setText(directed(file.problem));
        setTextColour(problem, m_palette.missed);
        m_content->layout()->addWidget(problem);
    }
    if (!file.agencies.empty())
        addAgencies(file);
}

/// `Brand B  brand-b.mizan  Remove`
void ComparedAgencies::addHeading(const ComparableFile &file)
{
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::small, 0, 0);
    QLabel *client = makeLabel(TextRole::Heading, row);
    client->setText(directed(file.client.isEmpty() ? leftToRight(file.name) : file.client));
    layout->addWidget(client);
    QLabel *name = makeMutedLabel(TextRole::Small, m_palette, row);
    name->setText(directed(file.isReading            ? tr("is being read…")
                           : file.path.isEmpty()     ? tr("the open project")
                           : !file.problem.isEmpty() ? tr("cannot be compared")
                           : file.client.isEmpty()   ? QString() // the file's name stands in its place
                                                     : leftToRight(file.name)));
    layout->addWidget(name);
    if (!file.path.isEmpty()) {
        auto *remove = new QPushButton(tr("Remove"), row);
        remove->setProperty("quiet", true);
        remove->setAccessibleName(tr("Remove %1 from the comparison").arg(leftToRight(file.name)));
        layout->addWidget(remove);
        connect(
            remove, &QPushButton::clicked, this, [this, path = file.path] { emit removeRequested(path); },
            Qt::QueuedConnection);
    }
    layout->addStretch(1);
    m_content->layout()->addWidget(row);
}

void ComparedAgencies::addAgencies(const ComparableFile &file)
{
    auto *grid = new CardGrid(boxWidth, m_content);
    Group group{file.path, {}};
    for (const ComparableAgency &agency : file.agencies) {
        QCheckBox *box = makeBox(agency, grid);
        connect(box, &QCheckBox::toggled, this, &ComparedAgencies::changed);
        grid->addCard(box);
        group.boxes.push_back({agency.id, box});
    }
    grid->arrange();
    m_content->layout()->addWidget(grid);
    m_groups.push_back(std::move(group));
}

QCheckBox *ComparedAgencies::makeBox(const ComparableAgency &agency, QWidget *parent) const
{
    auto *box = new QCheckBox(parent);
    QString shown = box->fontMetrics().elidedText(agency.name, Qt::ElideRight, boxWidth - roomForMarks);
    box->setText(shown.replace(u'&', "&&"_L1));
    box->setToolTip(agency.name);
    box->setAccessibleName(tr("Compare %1").arg(agency.name));
    box->setIcon(agencyIcon(agency.place, m_palette));
    box->setIconSize(agencyIconSize);
    return box;
}

/// At the limit nothing more can be ticked.
void ComparedAgencies::showTicks()
{
    std::vector<const ComparableAgency *> agencies;
    size_t ticked = 0;
    for (const ComparableFile &file : m_files) {
        for (const ComparableAgency &agency : file.agencies) {
            agencies.push_back(&agency);
            ticked += agency.isCompared ? 1 : 0;
        }
    }
    size_t place = 0;
    for (const Group &group : m_groups) {
        for (const Box &each : group.boxes) {
            const bool isCompared = agencies[place++]->isCompared;
            const QSignalBlocker blocker(each.box);
            each.box->setChecked(isCompared);
            each.box->setEnabled(isCompared || ticked < mostComparedAgencies);
        }
    }
}

} // namespace mizan
