#include "app/storage/leaderasure.h"

#include "app/storage/database.h"
#include "app/storage/rawstatement.h"
#include "app/storage/rejectedrowtable.h"

using namespace Qt::StringLiterals;

namespace mizan::leadErasure {

void overwriteDeleted(Database &database)
{
    database.execute(u"PRAGMA secure_delete = ON"_s);
}

void forgetRows(Database &database, const std::vector<qint64> &rowIds)
{
    RawStatement empty(database, "UPDATE lead_rows SET campaign = NULL, attributes = NULL "
                                 "WHERE id = ? AND (campaign IS NOT NULL OR attributes IS NOT NULL)");
    RawStatement remove(database, "DELETE FROM lead_persons WHERE lead_row_id = ?");
    for (const qint64 id : rowIds) {
        empty.bind(1, id);
        empty.run();
        remove.bind(1, id);
        remove.run();
    }
    if (!rowIds.empty())
        database.execute(u"DELETE FROM lead_texts WHERE (import_id, number) NOT IN"
                         " (SELECT import_id, source FROM lead_rows WHERE source IS NOT NULL"
                         "  UNION SELECT import_id, campaign FROM lead_rows WHERE campaign IS NOT NULL)"_s);
}

bool forgetRejectedRow(RejectedRow &row, const std::function<bool(const QString &)> &isOfPerson)
{
    bool isForgotten = isOfPerson(row.text);
    for (QVariant &arg : row.args) {
        if (arg.userType() != QMetaType::QString || !isOfPerson(arg.toString()))
            continue;
        arg = QString();
        isForgotten = true;
    }
    if (isForgotten)
        row.text.clear();
    return isForgotten;
}

qint64 forgetRejectedRows(Database &database, const OfPerson &ofPerson)
{
    return rejectedRowTable::changeTexts(database, [&](Id<ImportRecord> import, RejectedRow &row) {
        return forgetRejectedRow(row, [&](const QString &text) { return ofPerson(import, text); });
    });
}

void compact(Database &database)
{
    database.execute(u"VACUUM"_s);
}

} // namespace mizan::leadErasure
