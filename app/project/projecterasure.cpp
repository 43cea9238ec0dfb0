// Forgetting persons: the counts stay, nothing else of them does.
#include "app/leads/personhash.h"
#include "app/project/backupstore.h"
#include "app/project/erasurerows.h"
#include "app/project/history.h"
#include "app/project/project.h"
#include "app/storage/database.h"
#include "app/storage/importshelf.h"
#include "app/storage/leaderasure.h"
#include "app/storage/privacytable.h"

#include <QSet>

namespace mizan {

namespace {

/// Lead-level imports that speak of no month from @p month on.
QSet<Id<ImportRecord>> importsBefore(const ProjectData &data, Month month)
{
    QSet<Id<ImportRecord>> imports;
    for (const ImportRecord &record : data.imports) {
        if (record.kind == ImportKind::Leads && record.covers.last < month)
            imports.insert(record.id);
    }
    return imports;
}

} // namespace

Result<Erasure> Project::erasePerson(const QString &email)
{
    const QString address = email.trimmed();
    if (!address.contains(u'@'))
        return fail(ErrorCode::InvalidEmail, {email});
    const std::uint64_t hash = PersonHash(m_data.leadSalt).ofEmail(address.toStdString());
    return erase([&]() -> Result<Erasure> {
        const auto found = rowsOfPerson(*m_database, hash);
        if (!found)
            return failedLike(found);
        leadErasure::forgetRows(*m_database, found->rowIds);
        privacyTable::insertErased(*m_database, found->hashes);
        const auto isNamed = [&](Id<ImportRecord>, const QString &text) {
            return text.contains(address, Qt::CaseInsensitive);
        };
        const qint64 rejected = leadErasure::forgetRejectedRows(*m_database, isNamed);
        return Erasure{found->leads, static_cast<qint64>(found->rowIds.size()), rejected, 0};
    });
}

Result<Erasure> Project::erasePersonsBefore(Month month)
{
    return erase([&]() -> Result<Erasure> {
        const auto found = rowsOfPersonsBefore(*m_database, month);
        if (!found)
            return failedLike(found);
        leadErasure::forgetRows(*m_database, found->rowIds);
        const Month earlier = m_data.personsErasedBefore.value_or(month);
        privacyTable::writeErasedBefore(*m_database, std::max(earlier, month));
        const auto imports = importsBefore(m_data, month);
        const auto isOld = [&](Id<ImportRecord> import, const QString &text) {
            return imports.contains(import) && !text.isEmpty();
        };
        const qint64 rejected = leadErasure::forgetRejectedRows(*m_database, isOld);
        return Erasure{found->leads, static_cast<qint64>(found->rowIds.size()), rejected, 0};
    });
}

/// Without the backup of the day: it would hold what is to be forgotten.
Result<Erasure> Project::erase(const std::function<Result<Erasure>()> &forget)
{
    if (const auto writable = checkWritable(); !writable)
        return failedLike(writable);
    Erasure erasure;
    if (const auto set = m_database->run([this] { leadErasure::overwriteDeleted(*m_database); }); !set)
        return failedLike(set);
    const auto stored = m_database->write([&]() -> Result<> {
        const auto done = forget();
        if (!done)
            return failedLike(done);
        erasure = *done;
        importShelf::clear(*m_database);
        return {};
    });
    if (!stored)
        return failedLike(stored);
    m_history->clear();
    const auto compacted = m_database->run([this] {
        m_data.erasedPersons = privacyTable::readErased(*m_database);
        m_data.personsErasedBefore = privacyTable::readErasedBefore(*m_database);
        leadErasure::compact(*m_database);
    });
    emit changed();
    if (!compacted)
        return failedLike(compacted);
    erasure.olderBackups = static_cast<int>(m_backups->list().size());
    return erasure;
}

} // namespace mizan
