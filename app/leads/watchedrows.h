// WatchedRows: stored lead rows whose reading is told now and then, and can be given up.
#pragma once

#include "app/domain/leadrow.h"

#include <functional>

namespace mizan {

/// Asks @p mayGoOn with the number of rows read so far, every 4096 rows; ends as Cancelled when it may not.
class WatchedRows : public StoredLeadRows
{
public:
    /// @p rows must outlive this. Without @p mayGoOn nothing is asked.
    WatchedRows(StoredLeadRows &rows, std::function<bool(qint64 read)> mayGoOn);

    Result<bool> next(LeadRow &row) override;
    Id<ImportRecord> import() const override { return m_rows.import(); }
    qint64 rowId() const override { return m_rows.rowId(); }

private:
    StoredLeadRows &m_rows;
    std::function<bool(qint64)> m_mayGoOn;
    qint64 m_read = 0;
};

} // namespace mizan
