// AgencyFinder: looks agencies up by name or alias, for each row of a file.
#pragma once

#include "app/domain/agency.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace mizan {

/// Finds what findAgency() finds, without folding all names again for each row.
class AgencyFinder
{
public:
    /// Keeps a copy of @p agencies.
    explicit AgencyFinder(std::vector<Agency> agencies);

    /// Null when no agency goes by @p name; valid as long as this finder.
    [[nodiscard]] const Agency *find(QStringView name) const;

private:
    std::vector<Agency> m_agencies;
    QHash<QString, size_t> m_places; ///< by folded name or alias
};

} // namespace mizan
