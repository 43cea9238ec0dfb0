#include "app/cli/importoutput.h"

#include "app/cli/judgementjson.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/wording/findingtexts.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr size_t mostPrintedRejects = 20; ///< JSON has them all

QJsonObject rowsJson(const RowCounts &rows)
{
    return {{u"read"_s, rows.read},
            {u"accepted"_s, rows.accepted},
            {u"rejected"_s, rows.rejected},
            {u"skipped"_s, rows.skipped},
            {u"unchanged"_s, rows.unchanged}};
}

QJsonArray rejectsJson(const std::vector<RejectedRow> &rejected, const Language &language)
{
    QJsonArray json;
    for (const RejectedRow &row : rejected)
        json.append(QJsonObject{{u"line"_s, row.line},
                                {u"column"_s, row.column},
                                {u"reason"_s, plainText(rejectText(row, language))}});
    return json;
}

QJsonArray changesJson(const std::vector<CellChange> &changes, const ProjectData &data)
{
    QJsonArray json;
    for (const CellChange &change : changes) {
        if (change.kind == CellChange::Kind::Unchanged)
            continue;
        const Agency *agency = data.agency(change.cell.agency);
        json.append(QJsonObject{{u"agency"_s, agency ? agency->name : QString()},
                                {u"month"_s, change.cell.month.toIso()},
                                {u"metric"_s, change.cell.metric.text},
                                {u"before"_s, valueJson(change.before)},
                                {u"after"_s, valueJson(change.after)}});
    }
    return json;
}

QString kindId(ImportKind kind)
{
    return kind == ImportKind::Monthly ? u"monthly"_s : u"leads"_s;
}

QString headline(const ImportOutcome &outcome, const Language &language)
{
    const ImportRecord &record = outcome.plan.bundle.record;
    const QString file = isolated(record.fileName);
    if (outcome.wasThereBefore())
        return language.translate("Cli", "%1 is in the project already as import %2: nothing changed.")
            .arg(file)
            .arg(outcome.id->value);
    const QString months = monthRangeText(record.covers, language);
    if (!outcome.id)
        return language.translate("Cli", "%1 would be imported for %2; nothing is changed by a dry run.")
            .arg(file, months);
    return language.translate("Cli", "%1 was imported for %2 as import %3.")
        .arg(file, months)
        .arg(outcome.id->value);
}

QString replacedText(const ImportOutcome &outcome, Id<ImportRecord> replaced, const Language &language)
{
    const QString text =
        outcome.id ? language.translate(
                         "Cli", "It replaced import %1, which was of the same file read in another way.")
                   : language.translate(
                         "Cli", "It would replace import %1, which is of the same file read in another way.");
    return text.arg(replaced.value);
}

QString countsTable(const ImportPlan &plan, const Language &language)
{
    const RowCounts &rows = plan.bundle.record.rows;
    TextTable table;
    const auto add = [&](const QString &label, int count) {
        table.addRow({label, countText(count, language)});
    };
    add(language.translate("Cli", "Rows read"), rows.read);
    add(language.translate("Cli", "Rows accepted"), rows.accepted);
    add(language.translate("Cli", "Rows rejected"), rows.rejected);
    add(language.translate("Cli", "Lines skipped"), rows.skipped);
    add(language.translate("Cli", "New values"), plan.count(CellChange::Kind::New));
    add(language.translate("Cli", "Changed values"), plan.count(CellChange::Kind::Changed));
    add(language.translate("Cli", "Unchanged values"), plan.count(CellChange::Kind::Unchanged));
    table.alignEnd({1});
    return table.text(2);
}

void printFindings(CliContext &context, const ImportPlan &plan, const ProjectData &data)
{
    if (!plan.leads)
        return;
    printLine(context.out,
              context.language.translate("Cli", "Counted %1.", "by the date the stage was reached")
                  .arg(basisText(plan.bundle.record.basis, context.language)));
    for (const QString &text : findingTexts(*plan.leads, data, context.language))
        printLine(context.out, text);
}

QString rejectsTable(const std::vector<RejectedRow> &rejected, const Language &language)
{
    TextTable table({language.translate("Cli", "Line"), language.translate("Cli", "Column"),
                     language.translate("Cli", "Reason")});
    for (const RejectedRow &row : rejected | std::views::take(mostPrintedRejects))
        table.addRow({countText(row.line, language), row.column, rejectText(row, language)});
    table.alignEnd({0});
    return table.text(2);
}

} // namespace

QJsonObject importJson(const ImportOutcome &outcome, const ProjectData &data, const Language &language)
{
    const ImportBundle &bundle = outcome.plan.bundle;
    RowCounts rows = bundle.record.rows;
    if (outcome.wasThereBefore())
        rows.unchanged = rows.accepted;
    return {
        {u"import_id"_s, outcome.id ? QJsonValue(outcome.id->value) : QJsonValue(QJsonValue::Null)},
        {u"format"_s, bundle.record.format},
        {u"kind"_s, kindId(bundle.record.kind)},
        {u"rows"_s, rowsJson(rows)},
        {u"rejects"_s, rejectsJson(bundle.rejected, language)},
        {u"changes"_s, outcome.wasThereBefore() ? QJsonArray() : changesJson(outcome.plan.changes, data)},
        {u"covers"_s, bundle.record.covers.toIso()},
        {u"replaces"_s, bundle.replaces ? QJsonValue(bundle.replaces->value) : QJsonValue(QJsonValue::Null)},
        {u"imported"_s, outcome.id.has_value()},
    };
}

QJsonObject refusalJson(const Error &error, const Language &language)
{
    return {{u"imported"_s, false}, {u"error"_s, plainText(errorText(error, language))}};
}

void printImport(CliContext &context, const ImportOutcome &outcome, const ProjectData &data)
{
    const Language &language = context.language;
    const std::vector<RejectedRow> &rejected = outcome.plan.bundle.rejected;
    printLine(context.out, headline(outcome, language));
    if (outcome.wasThereBefore())
        return;
    if (const auto replaced = outcome.plan.bundle.replaces)
        printLine(context.out, replacedText(outcome, *replaced, language));
    context.out << plainText(countsTable(outcome.plan, language));
    printFindings(context, outcome.plan, data);
    if (!rejected.empty()) {
        printLine(context.out, language.translate("Cli", "Rejected:"));
        context.out << plainText(rejectsTable(rejected, language));
    }
    const int unprinted = static_cast<int>(rejected.size()) - static_cast<int>(mostPrintedRejects);
    if (unprinted > 0)
        printLine(context.out,
                  language.translate("Cli", "… and %n more; --json lists them all.", nullptr, unprinted));
    if (!outcome.plan.unknownAgencies.isEmpty())
        printLine(context.out,
                  language
                      .translate("Cli",
                                 "No agency goes by these names: %1. Add them with “mizan-cli agency add” "
                                 "or give an agency this name with --alias.")
                      .arg(language.locale().createSeparatedList(outcome.plan.unknownAgencies)));
}

} // namespace mizan
