#include "ui/models/navigationmodel.h"

using namespace Qt::StringLiterals;

namespace mizan {

void NavigationModel::setEntries(std::vector<NavigationEntry> entries)
{
    if (entries == m_entries)
        return;
    const auto isSamePlace = [](const NavigationEntry &a, const NavigationEntry &b) {
        return a.kind == b.kind && a.agency == b.agency;
    };
    if (std::ranges::equal(entries, m_entries, isSamePlace)) {
        m_entries = std::move(entries);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const NavigationEntry &NavigationModel::entry(int row) const
{
    return m_entries.at(static_cast<size_t>(row));
}

int NavigationModel::rowOf(NavigationEntry::Kind kind, Id<Agency> agency) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const NavigationEntry &entry) {
        return entry.kind == kind && entry.agency == agency;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NavigationEntry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return entry.description.isEmpty() ? entry.text : entry.description;
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHeading = entry(index.row()).kind == NavigationEntry::Kind::AgenciesHeading;
    return isHeading ? Qt::ItemNeverHasChildren
                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString stateMark(AgencyState state)
{
    switch (state) {
    case AgencyState::Missed:
        return u"✕"_s;
    case AgencyState::Met:
        return u"✓"_s;
    case AgencyState::InProgress:
        return u"…"_s;
    case AgencyState::NoData:
    case AgencyState::NoTarget:
    case AgencyState::NotUnderContract:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

} // namespace mizan
