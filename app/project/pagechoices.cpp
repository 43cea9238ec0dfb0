// What pages show, remembered beside the data rather than in it.
#include "app/project/project.h"
#include "app/storage/database.h"
#include "app/storage/pagechoicetable.h"

namespace mizan {

QString Project::pageChoice(const QString &page) const
{
    if (!checkFree())
        return {};
    return m_database->read([&] { return pageChoiceTable::read(*m_database, page); }).value_or(QString());
}

Result<> Project::rememberPageChoice(const QString &page, const QString &choice)
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    if (pageChoice(page) == choice)
        return {};
    return m_database->write([&] { pageChoiceTable::write(*m_database, page, choice); });
}

} // namespace mizan
