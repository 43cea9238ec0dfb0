#include "app/storage/settingstable.h"

#include "app/storage/columntext.h"
#include "app/storage/database.h"
#include "app/storage/statement.h"

using namespace Qt::StringLiterals;

namespace mizan::settingsTable {

namespace {

constexpr int sqliteCorrupt = 11;

void writeJudgedMetrics(Database &database, const std::vector<MetricId> &metrics)
{
    Statement(database, u"DELETE FROM judged_metrics"_s).run();
    Statement insert(database,
                     u"INSERT INTO judged_metrics (position, metric) VALUES (:position, :metric)"_s);
    int position = 0;
    for (const MetricId &metric : metrics)
        insert.bind(u"position"_s, position++).bind(u"metric"_s, metric.text).run();
}

std::vector<MetricId> readJudgedMetrics(Database &database)
{
    std::vector<MetricId> metrics;
    Statement rows(database, u"SELECT metric FROM judged_metrics ORDER BY position"_s);
    while (rows.next())
        metrics.push_back({rows.text(u"metric"_s)});
    return metrics;
}

} // namespace

ProjectSettings read(Database &database)
{
    Statement row(
        database,
        u"SELECT uuid, client, logo, currency, fiscal_year_start, time_zone, judged_source, user_name "
        "FROM project"_s);
    if (!row.next())
        throw SqlError{sqliteCorrupt, u"the table project is empty"_s, {}};
    ProjectSettings settings;
    settings.uuid = QUuid::fromString(row.text(u"uuid"_s));
    settings.client = row.text(u"client"_s);
    settings.logo = row.blob(u"logo"_s);
    settings.currency = columnText::currency(row, u"currency"_s);
    settings.fiscalYearStart = static_cast<int>(row.integer(u"fiscal_year_start"_s));
    settings.timeZone = row.text(u"time_zone"_s).toLatin1();
    settings.judgedSource = columnText::source(row, u"judged_source"_s);
    settings.userName = row.text(u"user_name"_s);
    settings.judgedMetrics = readJudgedMetrics(database);
    return settings;
}

QUuid readUuid(Database &database)
{
    Statement row(database, u"SELECT uuid FROM project"_s);
    const QUuid uuid = row.next() ? QUuid::fromString(row.text(u"uuid"_s)) : QUuid();
    if (uuid.isNull())
        throw SqlError{sqliteCorrupt, u"the project has no id"_s, {}};
    return uuid;
}

void write(Database &database, const ProjectSettings &settings)
{
    Statement(database,
              u"INSERT INTO project (id, uuid, client, logo, currency, fiscal_year_start, time_zone,"
              "                      judged_source, user_name) "
              "VALUES (1, :uuid, :client, :logo, :currency, :fiscal_year_start, :time_zone,"
              "        :judged_source, :user_name) "
              "ON CONFLICT (id) DO UPDATE SET"
              "    uuid = excluded.uuid, client = excluded.client, logo = excluded.logo,"
              "    currency = excluded.currency, fiscal_year_start = excluded.fiscal_year_start,"
              "    time_zone = excluded.time_zone, judged_source = excluded.judged_source,"
              "    user_name = excluded.user_name"_s)
        .bind(u"uuid"_s, settings.uuid.toString(QUuid::WithoutBraces))
        .bind(u"client"_s, settings.client)
        .bind(u"logo"_s, settings.logo.isEmpty() ? QVariant() : QVariant(settings.logo))
        .bind(u"currency"_s, columnText::of(settings.currency))
        .bind(u"fiscal_year_start"_s, settings.fiscalYearStart)
        .bind(u"time_zone"_s, QString::fromLatin1(settings.timeZone))
        .bind(u"judged_source"_s, columnText::of(settings.judgedSource))
        .bind(u"user_name"_s, settings.userName)
        .run();
    writeJudgedMetrics(database, settings.judgedMetrics);
}

} // namespace mizan::settingsTable
