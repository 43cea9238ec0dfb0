#include "app/importing/agencyfinder.h"

namespace mizan {

AgencyFinder::AgencyFinder(std::vector<Agency> agencies)
    : m_agencies(std::move(agencies))
{
    const auto add = [this](const QString &name, size_t place) {
        if (const QString folded = foldedName(name); !m_places.contains(folded))
            m_places.insert(folded, place);
    };
    for (size_t i = 0; i < m_agencies.size(); ++i)
        add(m_agencies[i].name, i);
    for (size_t i = 0; i < m_agencies.size(); ++i) { // names come before aliases
        for (const QString &alias : m_agencies[i].aliases)
            add(alias, i);
    }
}

const Agency *AgencyFinder::find(QStringView name) const
{
    if (name.size() > 2 * longestName) // spaces to spare are fine, prose is not
        return nullptr;
    const auto place = m_places.constFind(foldedName(name));
    return place == m_places.constEnd() ? nullptr : &m_agencies[*place];
}

} // namespace mizan
