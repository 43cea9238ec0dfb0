#include "app/reports/sourcesection.h"

#include "app/reports/typedfigures.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

using Agencies = std::vector<const JudgedAgency *>;

void noteImport(QSet<qint64> &ids, const std::optional<Figure> &figure)
{
    if (figure && figure->import)
        ids.insert(figure->import->value);
}

/// The imports that the figures of the report's months stand on, newest first.
std::vector<const ImportRecord *> importsBehind(const Agencies &agencies, const ReportContext &context)
{
    QSet<qint64> ids;
    for (const JudgedAgency *agency : agencies) {
        for (const JudgedMetric &metric : agency->metrics) {
            for (Month month = context.allMonths().first; month <= context.month; ++month) {
                const CellFigures cell = context.book.figures({agency->agency.id, metric.metric.id, month});
                noteImport(ids, cell.reported);
                noteImport(ids, cell.counted);
            }
        }
    }
    std::vector<const ImportRecord *> imports;
    for (const ImportRecord &import : context.data.imports) {
        if (ids.contains(import.id.value))
            imports.push_back(&import);
    }
    std::ranges::reverse(imports);
    return imports;
}

QString shortHash(const QByteArray &sha256)
{
    constexpr int shown = 12; // hexadecimal digits
    return QString::fromLatin1(sha256.toHex().left(shown));
}

/// Name, hash and, for figures that are not the agency's own, how they were counted, below each other.
QString fileCell(const ImportRecord &import, const Language &language)
{
    const QString text = isolated(import.fileName) + u'\n' + isolated(shortHash(import.sha256));
    if (import.source == Source::Reported)
        return text;
    const QString counted = text + u'\n' + language.translate("Reports", "Counted from records");
    return import.basis == Basis::Monthly ? counted : counted + u'\n' + basisText(import.basis, language);
}

/// Breaks only where the two months meet.
QString rangeCell(MonthRange months, const Language &language)
{
    return monthRangeText(months, language).replace(u' ', QChar(QChar::Nbsp)).replace(u"–\u00A0"_s, u"– "_s);
}

Table importsTable(const std::vector<const ImportRecord *> &imports, const Language &language)
{
    Table table;
    table.header = {
        language.translate("Reports", "File and SHA-256"), language.translate("Reports", "Imported on"),
        language.translate("Reports", "Months"),           language.translate("Reports", "Rows read"),
        language.translate("Reports", "Accepted"),         language.translate("Reports", "Rejected"),
        language.translate("Reports", "Skipped")};
    table.isNumber = {false, false, false, true, true, true, true};
    for (const ImportRecord *import : imports) {
        const RowCounts &rows = import->rows;
        table.rows.push_back({{fileCell(*import, language)},
                              {dateText(import->importedAt.date(), language)},
                              {rangeCell(import->covers, language)},
                              {countText(rows.read, language)},
                              {countText(rows.accepted, language)},
                              {countText(rows.rejected, language)},
                              {countText(rows.skipped, language)}});
    }
    return table;
}

} // namespace

void addDefinitions(Blocks &blocks, const ReportContext &context)
{
    const Language &language = context.language;
    Blocks definitions;
    for (const MetricId &stage : {metrics::leads(), metrics::mql(), metrics::sql()}) {
        const Definition *definition = context.data.definitionInForce(stage, context.month);
        if (!definition)
            continue;
        definitions.push_back(
            Heading{language.translate("Reports", "%1, in force from %2", "a stage, a month")
                        .arg(metricFullName(stage, language), monthText(definition->from, language)),
                    3});
        definitions.push_back(Paragraph{isolated(definition->text)});
    }
    if (definitions.empty())
        return;
    blocks.push_back(Heading{language.translate("Reports", "Definitions in force")});
    std::ranges::move(definitions, std::back_inserter(blocks));
}

void addProvenance(Blocks &blocks, const Agencies &agencies, const ReportContext &context)
{
    const Language &language = context.language;
    const auto imports = importsBehind(agencies, context);
    Blocks typed = typedFiguresTable(agencies, context);
    if (imports.empty() && typed.empty())
        return;
    blocks.push_back(Heading{language.translate("Reports", "Where the figures come from")});
    if (!imports.empty())
        blocks.push_back(importsTable(imports, language));
    if (!typed.empty()) {
        blocks.push_back(Heading{language.translate("Reports", "Figures typed by hand"), 3});
        std::ranges::move(typed, std::back_inserter(blocks));
    }
}

QString sourceLine(const Agencies &agencies, const ReportContext &context)
{
    const Language &language = context.language;
    const auto imports = importsBehind(agencies, context);
    if (imports.empty())
        return language.translate("Reports", "Source: figures typed by hand");
    const QString file = isolated(imports.front()->fileName);
    const QString day = dateText(imports.front()->importedAt.date(), language);
    if (imports.size() == 1)
        return language.translate("Reports", "Source: %1, imported on %2").arg(file, day);
    const int others = static_cast<int>(imports.size()) - 1;
    return language
        .translate("Reports", "Sources: %1, imported on %2, and %n other file(s); see the last page", nullptr,
                   others)
        .arg(file, day);
}

} // namespace mizan
