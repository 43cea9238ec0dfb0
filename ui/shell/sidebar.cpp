#include "ui/shell/sidebar.h"

#include "app/charts/palette.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "ui/models/navigationmodel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/navigationdelegate.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace mizan {

namespace {

constexpr int sideBarWidth = 220;

using Kind = NavigationEntry::Kind;

Place placeOf(const NavigationEntry &entry)
{
    switch (entry.kind) {
    case Kind::Agency:
        return {Place::Kind::Agency, entry.agency};
    case Kind::Compare:
        return {Place::Kind::Compare, {}};
    case Kind::Goals:
        return {Place::Kind::Goals, {}};
    case Kind::Data:
        return {Place::Kind::Data, {}};
    case Kind::Overview:
    case Kind::AgenciesHeading:
    case Kind::AddAgency:
        break;
    }
    return {Place::Kind::Overview, {}};
}

/// The entry that stands for a place; leads belong to where one comes to them from.
Kind kindOf(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Overview:
        return Kind::Overview;
    case Place::Kind::Agency:
        return Kind::Agency;
    case Place::Kind::Compare:
        return Kind::Compare;
    case Place::Kind::Goals:
        return Kind::Goals;
    case Place::Kind::Data:
        return Kind::Data;
    case Place::Kind::Leads:
        return place.agency.isValid() ? Kind::Agency : Kind::Data;
    }
    Q_UNREACHABLE();
}

} // namespace

SideBar::SideBar(const Language &language, const Palette &palette, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_palette(palette)
{
    setFixedWidth(sideBarWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::large, space::medium, space::medium);
    layout->setSpacing(space::medium);
    m_client = makeLabel(TextRole::Heading, this);
    m_client->setContentsMargins(space::small, 0, space::small, 0);
    layout->addWidget(m_client);
    m_model = new NavigationModel(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NavigationDelegate(palette, m_list));
    m_list->setProperty("plain", true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Pages of the project"));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    layout->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SideBar::pick);
    connect(m_list, &QListView::clicked, this, &SideBar::act);
    connect(m_list, &QListView::activated, this, &SideBar::act);
}

void SideBar::showProject(const ProjectJudgement &judgement, Month month)
{
    const QString client = judgement.settings.client;
    m_client->setText(
        m_client->fontMetrics().elidedText(client, Qt::ElideRight, sideBarWidth - 2 * space::page));
    m_client->setToolTip(client);
    std::vector<NavigationEntry> entries{{Kind::Overview, tr("Overview"), {}, {}, {}},
                                         {Kind::AgenciesHeading, tr("Agencies"), {}, {}, {}}};
    for (const JudgedAgency &agency : judgement.agencies) {
        const AgencyState state = stateOf(agency, judgement.settings, month);
        const QString description = tr("%1, %2: %3", "agency, month, state")
                                        .arg(isolated(agency.agency.name), monthText(month, m_language),
                                             agencyStateText(state, m_language));
        entries.push_back({Kind::Agency, agency.agency.name, agency.agency.id, state, description});
    }
    entries.push_back({Kind::AddAgency, tr("Add an agency…"), {}, {}, {}});
    entries.push_back({Kind::Compare, tr("Compare"), {}, {}, {}});
    entries.push_back({Kind::Goals, tr("Goals & definitions"), {}, {}, {}});
    entries.push_back({Kind::Data, tr("Data"), {}, {}, {}});
    m_marking = true;
    m_model->setEntries(std::move(entries));
    m_marking = false;
    mark(m_place);
}

void SideBar::mark(const Place &place)
{
    m_place = place;
    const int row = m_model->rowOf(kindOf(place), place.agency);
    m_marking = true;
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_marking = false;
}

void SideBar::pick(const QModelIndex &index)
{
    if (m_marking || !index.isValid())
        return;
    const NavigationEntry &entry = m_model->entry(index.row());
    if (entry.kind == Kind::AddAgency)
        return; // passing over it with the arrow keys must not open a dialog
    m_place = placeOf(entry);
    emit picked(m_place);
}

void SideBar::act(const QModelIndex &index)
{
    const NavigationEntry &entry = m_model->entry(index.row());
    if (entry.kind == Kind::AddAgency) {
        mark(m_place);
        emit addAgencyRequested();
    } else if (m_place.kind == Place::Kind::Leads && index == m_list->currentIndex()) {
        m_place = placeOf(entry); // the entry was marked already, so that it could not be picked
        emit picked(m_place);
    }
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.card);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), m_palette.line);
}

} // namespace mizan
