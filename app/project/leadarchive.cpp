// The lead rows of a project file, read on a connection of their own.
#include "app/project/project.h"
#include "app/storage/database.h"
#include "app/storage/leadrowtable.h"

namespace mizan {

namespace {

class OwnRows : public StoredLeadRows
{
public:
    OwnRows(std::unique_ptr<Database> database, std::unique_ptr<StoredLeadRows> rows)
        : m_database(std::move(database))
        , m_rows(std::move(rows))
    {
    }

    Result<bool> next(LeadRow &row) override { return m_rows->next(row); }
    Id<ImportRecord> import() const override { return m_rows->import(); }
    qint64 rowId() const override { return m_rows->rowId(); }

private:
    std::unique_ptr<Database> m_database; ///< outlives the rows
    std::unique_ptr<StoredLeadRows> m_rows;
};

class FileLeadArchive : public LeadArchive
{
public:
    explicit FileLeadArchive(QString path)
        : m_path(std::move(path))
    {
    }

    Result<std::unique_ptr<StoredLeadRows>> rows() const override
    {
        auto database = Database::open(m_path, Database::Access::ReadOnly);
        if (!database)
            return failedLike(database);
        auto rows = (*database)->run([&] { return leadRowTable::read(**database); });
        if (!rows)
            return failedLike(rows);
        return std::make_unique<OwnRows>(std::move(*database), std::move(*rows));
    }

private:
    QString m_path;
};

} // namespace

std::unique_ptr<LeadArchive> Project::leadArchive() const
{
    return std::make_unique<FileLeadArchive>(m_database ? m_database->path() : m_path);
}

} // namespace mizan
