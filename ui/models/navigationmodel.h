// NavigationModel: the entries of the side bar.
#pragma once

#include "app/analysis/projectjudgement.h"

#include <QAbstractListModel>

#include <vector>

namespace mizan {

/// One line of the side bar.
struct NavigationEntry
{
    enum class Kind { Overview, AgenciesHeading, Agency, AddAgency, Compare, Goals, Data };
    Kind kind = Kind::Overview;
    QString text;
    Id<Agency> agency;                       ///< of Kind::Agency
    AgencyState state = AgencyState::NoData; ///< likewise
    QString description;                     ///< the state in words, for tool tips and assistive technology
    bool operator==(const NavigationEntry &) const = default;
};

/// Holds the entries; the heading cannot be selected.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps rows, and with them the selection, where the same places are there as before.
    void setEntries(std::vector<NavigationEntry> entries);
    [[nodiscard]] const NavigationEntry &entry(int row) const;
    /// The row of a place; -1 when there is none.
    [[nodiscard]] int rowOf(NavigationEntry::Kind kind, Id<Agency> agency = {}) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<NavigationEntry> m_entries;
};

/// ✕, ✓ … : how a state looks beside its words.
[[nodiscard]] QString stateMark(AgencyState state);

} // namespace mizan
