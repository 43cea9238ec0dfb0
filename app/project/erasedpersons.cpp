#include "app/project/erasedpersons.h"

#include "app/storage/leaderasure.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

ErasedPersons::ErasedPersons(const ProjectData &data)
    : m_hashes(data.erasedPersons)
    , m_hash(data.leadSalt)
{
    if (data.personsErasedBefore)
        m_firstDay = Day::of(data.personsErasedBefore->firstDay());
}

bool ErasedPersons::contains(const LeadRow &row) const
{
    if (m_firstDay && lastDay(row) < *m_firstDay)
        return true;
    return (row.emailHash != 0 && has(row.emailHash)) ||
           (row.recordHash != 0 && has(recordKey(row.agency, row.recordHash)));
}

bool ErasedPersons::has(std::uint64_t hash) const
{
    return std::ranges::binary_search(m_hashes, hash);
}

std::optional<std::uint64_t> ErasedPersons::newRecordKey(const LeadRow &row) const
{
    if (row.recordHash == 0 || row.emailHash == 0 || !has(row.emailHash))
        return std::nullopt;
    const std::uint64_t key = recordKey(row.agency, row.recordHash);
    return has(key) ? std::nullopt : std::optional(key);
}

bool ErasedPersons::areNamedIn(const QString &text) const
{
    static const QRegularExpression address(uR"([^\s,;:"'<>()\[\]]+@[^\s,;:"'<>()\[\]]+)"_s);
    auto found = address.globalMatch(text);
    while (found.hasNext()) {
        if (has(m_hash.ofEmail(found.next().captured().toStdString())))
            return true;
    }
    return false;
}

std::uint64_t ErasedPersons::recordKey(Id<Agency> agency, std::uint64_t recordHash)
{
    // SplitMix64's step and mixing, so that keys of different agencies do not meet
    std::uint64_t key = recordHash + static_cast<std::uint64_t>(agency.value) * 0x9E3779B97F4A7C15U;
    key = (key ^ (key >> 30)) * 0xBF58476D1CE4E5B9U;
    key = (key ^ (key >> 27)) * 0x94D049BB133111EBU;
    return key ^ (key >> 31);
}

Day lastDay(const LeadRow &row)
{
    return *std::ranges::max_element(row.days);
}

void forgetPerson(LeadRow &row)
{
    row.person.name.clear();
    row.person.email.clear();
    row.person.phone.clear();
    row.attributes.clear();
    row.campaign.clear();
}

void forgetErased(ImportBundle &bundle, const ProjectData &data)
{
    const ErasedPersons erased(data);
    if (erased.isEmpty() || bundle.record.kind != ImportKind::Leads)
        return;
    const bool isOld = data.personsErasedBefore && bundle.record.covers.last < *data.personsErasedBefore;
    const auto isMeant = [&](const QString &text) {
        return isOld ? !text.isEmpty() : erased.areNamedIn(text);
    };
    for (RejectedRow &row : bundle.rejected)
        leadErasure::forgetRejectedRow(row, isMeant);
}

} // namespace mizan
