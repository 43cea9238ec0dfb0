// An ImportBench for lead-level files: what was brought in stays as an archive in memory.
#pragma once

#include "tests/importing/importbench.h"
#include "tests/support/leadbatches.h"

namespace mizan::test {

class MemoryArchive : public LeadArchive
{
public:
    struct Stored
    {
        Id<ImportRecord> import;
        LeadRow row;
    };

    [[nodiscard]] Result<std::unique_ptr<StoredLeadRows>> rows() const override
    {
        return std::make_unique<Reading>(stored);
    }
    void add(Id<ImportRecord> import, const LeadBatch &batch)
    {
        const auto reading = batch.rows();
        LeadRow row;
        while ((*reading)->next(row).value_or(false))
            stored.push_back({import, row});
    }

    std::vector<Stored> stored;

private:
    class Reading : public StoredLeadRows
    {
    public:
        explicit Reading(const std::vector<Stored> &all)
            : m_all(all)
        {
        }
        Result<bool> next(LeadRow &row) override
        {
            if (m_next == m_all.size())
                return false;
            row = m_all[m_next++].row;
            return true;
        }
        Id<ImportRecord> import() const override { return m_all[m_next - 1].import; }
        qint64 rowId() const override { return static_cast<qint64>(m_next); }

    private:
        const std::vector<Stored> &m_all;
        size_t m_next = 0;
    };
};

/// Stops the reading once it has told a number of rows.
class StoppingWatch : public ImportWatch
{
public:
    explicit StoppingWatch(qint64 most)
        : m_most(most)
    {
    }
    bool progress(qint64 bytesDone, qint64 bytesInAll, qint64 rows) override
    {
        calls.push_back({bytesDone, bytesInAll, rows});
        return rows < m_most;
    }

    struct Call
    {
        qint64 bytesDone, bytesInAll, rows;
    };
    std::vector<Call> calls;

private:
    qint64 m_most;
};

class LeadBench : public ImportBench
{
public:
    /// @p agency is that of all rows, for files without such a column.
    explicit LeadBench(const QString &agency = {})
    {
        project.leadSalt = QByteArray(16, 's');
        request.agency = agency;
        leads = &archive;
    }
    LeadBench(const LeadBench &) = delete;
    LeadBench &operator=(const LeadBench &) = delete;

    Id<ImportRecord> bringLeads(const ImportPlan &plan)
    {
        if (const auto old = plan.bundle.replaces)
            std::erase_if(archive.stored,
                          [&](const MemoryArchive::Stored &stored) { return stored.import == *old; });
        const Id<ImportRecord> id = bring(plan);
        archive.add(id, *plan.bundle.leads);
        return id;
    }

    MemoryArchive archive;
};

[[nodiscard]] inline std::vector<LeadRow> rowsOf(const ImportPlan &plan)
{
    if (!plan.bundle.leads)
        return {};
    const auto rows = plan.bundle.leads->rows();
    return rows ? allOf(**rows) : std::vector<LeadRow>();
}

/// What a cell would be after the import; none where it says nothing of it.
[[nodiscard]] inline std::optional<double> after(const ImportPlan &plan, Id<Agency> agency,
                                                 const char *metric, Month month)
{
    const Cell cell{agency, {QString::fromLatin1(metric)}, month};
    const auto found = std::ranges::find(plan.changes, cell, &CellChange::cell);
    return found == plan.changes.end() ? std::nullopt : std::optional(found->after.number);
}

/// A HubSpot export of contacts with these rows.
[[nodiscard]] inline QString hubspot(const QString &rows)
{
    return u"Record ID,Email,Lifecycle Stage,Create Date,Became a Lead Date,Became a Marketing Qualified "
           u"Lead Date,"
           "Became a Sales Qualified Lead Date,Became an Opportunity Date,Became a Customer Date,Original Source\n"_s +
           rows;
}

[[nodiscard]] inline QString iso(Day day)
{
    return day.date().toString(Qt::ISODate);
}

} // namespace mizan::test
