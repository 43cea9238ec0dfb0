#include "app/reports/typedfigures.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"

namespace mizan {

namespace {

using Agencies = std::vector<const JudgedAgency *>;

/// The typed figures of @p agencies in the report's months, corrections or not.
std::vector<const TypedFigure *> typedFigures(const Agencies &agencies, const ReportContext &context,
                                              bool corrections)
{
    std::vector<const TypedFigure *> found;
    for (const TypedFigure &typed : context.data.typedFigures) {
        const bool isWanted = std::ranges::any_of(
            agencies, [&](const JudgedAgency *agency) { return agency->agency.id == typed.cell.agency; });
        if (isWanted && context.allMonths().contains(typed.cell.month) &&
            typed.corrected.has_value() == corrections)
            found.push_back(&typed);
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const TypedFigure *typed) { return typed->cell.month; });
    return found;
}

QString agencyName(const TypedFigure &typed, const ReportContext &context)
{
    const Agency *agency = context.data.agency(typed.cell.agency);
    return agency ? isolated(agency->name) : QString();
}

/// The number in force below @p typed when a later import has changed it.
std::optional<double> disputed(const TypedFigure &typed, const ReportContext &context)
{
    const CellFigures cell = context.book.figures(typed.cell);
    const auto &figure = typed.source == Source::Reported ? cell.reported : cell.counted;
    return figure && figure->isDisputed() ? figure->imported : std::nullopt;
}

/// When, who and why, as the last cells of a row.
void addStory(std::vector<TableCell> &row, const TypedFigure &typed, const Language &language)
{
    row.push_back({dateText(typed.typedAt.date(), language)});
    row.push_back({typed.author.isEmpty() ? dash() : isolated(typed.author)});
    row.push_back({typed.reason.isEmpty() ? dash() : isolated(typed.reason)});
}

QStringList storyHeader(const Language &language)
{
    return {language.translate("Reports", "On"), language.translate("Reports", "By"),
            language.translate("Reports", "Reason")};
}

/// Month, agency where there are several, and metric.
std::vector<TableCell> rowStart(const TypedFigure &typed, bool withAgency, const ReportContext &context)
{
    std::vector<TableCell> row{{monthText(typed.cell.month, context.language)}};
    if (withAgency)
        row.push_back({agencyName(typed, context)});
    row.push_back({metricName(typed.cell.metric, context.language)});
    return row;
}

Table tableStart(bool withAgency, const Language &language)
{
    Table table;
    table.header = {language.translate("Reports", "Month")};
    if (withAgency)
        table.header << language.translate("Reports", "Agency");
    table.header << language.translate("Reports", "Metric");
    table.isNumber.assign(static_cast<size_t>(table.header.size()), false);
    return table;
}

QString numberText(double number, const TypedFigure &typed, const Language &language)
{
    const Metric *metric = findMetric(typed.cell.metric);
    return valueText({number, typed.value.currency}, metric ? *metric : Metric{typed.cell.metric}, language);
}

} // namespace

Blocks correctionsSection(const Agencies &agencies, const ReportContext &context)
{
    const Language &language = context.language;
    const bool withAgency = agencies.size() > 1;
    Table table = tableStart(withAgency, language);
    table.header << language.translate("Reports", "Imported") << language.translate("Reports", "Corrected")
                 << storyHeader(language);
    table.isNumber.insert(table.isNumber.end(), {true, true, false, false, false});
    Blocks blocks{Heading{language.translate("Reports", "Corrections")}};
    std::vector<Block> disputes;
    for (const TypedFigure *typed : typedFigures(agencies, context, true)) {
        std::vector<TableCell> row = rowStart(*typed, withAgency, context);
        row.push_back({numberText(*typed->corrected, *typed, language)});
        row.push_back({numberText(typed->value.number, *typed, language)});
        addStory(row, *typed, language);
        table.rows.push_back(std::move(row));
        if (const auto later = disputed(*typed, context))
            disputes.push_back(Paragraph{language
                                             .translate("Reports",
                                                        "%1, %2: a later import says %3; the correction "
                                                        "stays in force.",
                                                        "metric, month, number")
                                             .arg(metricName(typed->cell.metric, language),
                                                  monthText(typed->cell.month, language),
                                                  numberText(*later, *typed, language))});
    }
    if (table.rows.empty())
        return {};
    blocks.push_back(std::move(table));
    std::ranges::move(disputes, std::back_inserter(blocks));
    return blocks;
}

Blocks typedFiguresTable(const Agencies &agencies, const ReportContext &context)
{
    const Language &language = context.language;
    const bool withAgency = agencies.size() > 1;
    Table table = tableStart(withAgency, language);
    table.header << language.translate("Reports", "Typed") << storyHeader(language);
    table.isNumber.insert(table.isNumber.end(), {true, false, false, false});
    for (const TypedFigure *typed : typedFigures(agencies, context, false)) {
        std::vector<TableCell> row = rowStart(*typed, withAgency, context);
        row.push_back({numberText(typed->value.number, *typed, language)});
        addStory(row, *typed, language);
        table.rows.push_back(std::move(row));
    }
    return table.rows.empty() ? Blocks{} : Blocks{std::move(table)};
}

} // namespace mizan
