#include "ui/pages/comparisonchoice.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int quarter = 3;
constexpr int year = 12;

constexpr std::array<std::pair<ComparedPeriod, QLatin1StringView>, 6> periodNames = {{
    {ComparedPeriod::FiscalYear, "fiscal_year"_L1},
    {ComparedPeriod::Last3, "last_3"_L1},
    {ComparedPeriod::Last12, "last_12"_L1},
    {ComparedPeriod::Last24, "last_24"_L1},
    {ComparedPeriod::All, "all"_L1},
    {ComparedPeriod::Stated, "stated"_L1},
}};

QDir folderOf(const QString &projectPath)
{
    return QFileInfo(projectPath).absoluteDir();
}

QJsonObject fileToJson(const ComparedFileChoice &file, const QString &projectPath)
{
    QJsonObject object;
    if (!file.path.isEmpty())
        object[u"path"] = folderOf(projectPath).relativeFilePath(file.path);
    if (!file.agencies)
        return object;
    QJsonArray agencies;
    for (const Id<Agency> id : *file.agencies)
        agencies.append(id.value);
    object[u"agencies"] = agencies;
    return object;
}

ComparedFileChoice fileFromJson(const QJsonObject &object, const QString &projectPath)
{
    ComparedFileChoice file;
    if (const QString path = object[u"path"].toString(); !path.isEmpty())
        file.path = QDir::cleanPath(folderOf(projectPath).absoluteFilePath(path));
    if (!object[u"agencies"].isArray())
        return file;
    file.agencies.emplace();
    for (const QJsonValue &id : object[u"agencies"].toArray())
        file.agencies->push_back({id.toInteger()});
    return file;
}

/// The open project first, the others once each. A copy of a project may have the name of one of them.
std::vector<ComparedFileChoice> filesFromJson(const QJsonArray &array, const QString &projectPath)
{
    const QString open = QDir::cleanPath(QFileInfo(projectPath).absoluteFilePath());
    std::vector<ComparedFileChoice> files = {{}};
    for (const QJsonValue &value : array) {
        ComparedFileChoice file = fileFromJson(value.toObject(), projectPath);
        if (file.path.isEmpty())
            files.front() = std::move(file);
        else if (file.path != open &&
                 std::ranges::find(files, file.path, &ComparedFileChoice::path) == files.end())
            files.push_back(std::move(file));
    }
    return files;
}

std::vector<MetricId> metricsFromJson(const QJsonArray &array)
{
    std::vector<MetricId> metrics = comparableMetrics();
    std::erase_if(metrics, [&](const MetricId &metric) { return !array.contains(metric.text); });
    return metrics;
}

void readPeriod(const QJsonObject &object, ComparisonChoice &choice)
{
    const auto months = MonthRange::fromIso(object[u"months"].toString());
    for (const auto &[period, name] : periodNames) {
        if (object[u"period"].toString() == name && (months || period != ComparedPeriod::Stated))
            choice.period = period;
    }
    choice.months = months.value_or(MonthRange{});
}

} // namespace

bool ComparedFileChoice::isChosen(Id<Agency> agency) const
{
    return !agencies || std::ranges::find(*agencies, agency) != agencies->end();
}

std::vector<MetricId> comparableMetrics()
{
    return {metrics::leads(), metrics::mql(), metrics::sql(), metrics::opportunities(), metrics::customers()};
}

MonthRange periodOf(const ComparisonChoice &choice, Month month, int fiscalYearStart,
                    std::optional<MonthRange> known)
{
    MonthRange period{month, month};
    switch (choice.period) {
    case ComparedPeriod::FiscalYear:
        period.first = fiscalYearOf(month, fiscalYearStart).first;
        break;
    case ComparedPeriod::Last3:
        period.first = month - (quarter - 1);
        break;
    case ComparedPeriod::Last12:
        period.first = month - (year - 1);
        break;
    case ComparedPeriod::Last24:
        period.first = month - (2 * year - 1);
        break;
    case ComparedPeriod::All:
        period = known.value_or(period);
        break;
    case ComparedPeriod::Stated:
        period = choice.months;
        break;
    }
    period.first = std::clamp(period.first, period.last - (mostComparedMonths - 1), period.last);
    return period;
}

QString textOf(const ComparisonChoice &choice, const QString &projectPath)
{
    QJsonArray files;
    for (const ComparedFileChoice &file : choice.files)
        files.append(fileToJson(file, projectPath));
    QJsonArray metrics;
    for (const MetricId &metric : choice.metrics)
        metrics.append(metric.text);
    const auto period =
        std::ranges::find(periodNames, choice.period, &std::pair<ComparedPeriod, QLatin1StringView>::first);
    QJsonObject object{{u"files"_s, files},
                       {u"period"_s, QString(period->second)},
                       {u"metrics"_s, metrics},
                       {u"shown"_s, choice.shown.text},
                       {u"by_contract_month"_s, choice.alignment == Alignment::ContractMonth},
                       {u"sorted_by"_s, choice.sortedBy},
                       {u"smallest_first"_s, choice.smallestFirst}};
    if (choice.period == ComparedPeriod::Stated)
        object[u"months"] = choice.months.toIso();
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ComparisonChoice choiceFromText(const QString &text, const QString &projectPath)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ComparisonChoice choice;
    if (object.isEmpty())
        return choice;
    choice.files = filesFromJson(object[u"files"].toArray(), projectPath);
    readPeriod(object, choice);
    if (object[u"metrics"].isArray())
        choice.metrics = metricsFromJson(object[u"metrics"].toArray());
    choice.shown = {object[u"shown"].toString(choice.shown.text)};
    choice.alignment = object[u"by_contract_month"].toBool() ? Alignment::ContractMonth : Alignment::Calendar;
    choice.sortedBy = object[u"sorted_by"].toString();
    choice.smallestFirst = object[u"smallest_first"].toBool();
    return choice;
}

} // namespace mizan
