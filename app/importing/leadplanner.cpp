#include "app/importing/leadplanner.h"

#include "app/domain/importedby.h"
#include "app/importing/cellchanges.h"
#include "app/importing/columnexamples.h"
#include "app/importing/leadcoverage.h"
#include "app/tables/encoding.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

MonthRange hull(const MonthRange &a, const std::optional<MonthRange> &b)
{
    return b ? MonthRange{std::min(a.first, b->first), std::max(a.last, b->last)} : a;
}

} // namespace

Result<ImportPlan> LeadPlanner::plan(LeadOutcome outcome) const
{
    LeadHarvest &harvest = outcome.harvest;
    if (harvest.rows.accepted == 0)
        return nothingImportable(harvest);
    ImportPlan plan;
    ImportBundle &bundle = plan.bundle;
    bundle.record = record(outcome.usesAgencyColumn);
    bundle.record.basis = outcome.columns.basis;
    bundle.record.rows = harvest.rows;
    bundle.record.rows.unchanged = static_cast<int>(outcome.ledger.unchangedLeads);
    cover(bundle, outcome);
    for (const LeadFigure &figure : outcome.ledger.ledger.endImport(bundle.coverage))
        bundle.observations.push_back({{}, figure.cell, figure.value});
    plan.changes = changes(bundle);
    plan.leads = findings(outcome);
    bundle.leads = std::move(outcome.batch);
    if (const ImportRecord *earlier = m_context.earlierSelf())
        bundle.replaces = earlier->id;
    bundle.rejected = harvest.rejected.take();
    plan.rejectedCells = harvest.rejectedCells;
    plan.unknownAgencies = harvest.unknownAgencies;
    if (const auto described = describeTable(plan, outcome.usesAgencyColumn); !described)
        return failedLike(described);
    return plan;
}

void LeadPlanner::cover(ImportBundle &bundle, const LeadOutcome &outcome) const
{
    const LeadHarvest &harvest = outcome.harvest;
    const auto &stated = m_context.options.covers;
    if (!harvest.first.isKnown() && !stated)
        return;
    const MonthRange seen =
        harvest.first.isKnown() ? MonthRange{harvest.first.month(), harvest.last.month()} : *stated;
    bundle.record.covers = hull(seen, stated);
    const auto metrics =
        leadMetrics(outcome.columns.stages(m_context.request.implySteps), outcome.columns.dealValue >= 0);
    bundle.coverage = leadCoverage({harvest.agencies.begin(), harvest.agencies.end()}, metrics, seen, stated,
                                   bundle.record.exportedOn);
}

LeadFindings LeadPlanner::findings(const LeadOutcome &outcome) const
{
    LeadFindings findings;
    findings.newLeads = outcome.ledger.newLeads;
    findings.changedLeads = outcome.ledger.changedLeads;
    findings.unchangedLeads = outcome.ledger.unchangedLeads;
    findings.withoutKey = outcome.remarks.withoutKey;
    findings.equalRows = outcome.ledger.ledger.equalRows();
    findings.impliesSteps = m_context.request.implySteps;
    findings.impliedSteps = outcome.remarks.impliedSteps;
    findings.wonBeforeLead = outcome.ledger.ledger.backwardRows();
    findings.doubleClaims = outcome.ledger.ledger.doubleClaims();
    findings.damagedIds = outcome.remarks.damagedIds;
    findings.spellings = outcome.harvest.spellings.found();
    return findings;
}

Result<ImportPlan> LeadPlanner::planOfSame(const ImportRecord &earlier, bool usesAgencyColumn) const
{
    const ProjectData &project = m_context.around.project;
    ImportPlan plan;
    plan.sameAs = earlier.id;
    plan.bundle.record = record(usesAgencyColumn);
    plan.bundle.record.basis = earlier.basis;
    plan.bundle.record.rows = earlier.rows;
    plan.bundle.record.rows.unchanged = earlier.rows.accepted;
    plan.bundle.record.covers = earlier.covers;
    for (const Observation &seen : importedBy(project.observations, earlier.id))
        plan.bundle.observations.push_back({{}, seen.cell, seen.value});
    for (Coverage covered : importedBy(project.coverage, earlier.id)) {
        covered.import = {};
        plan.bundle.coverage.push_back(covered);
    }
    plan.changes = changes(plan.bundle);
    for (CellChange &change : plan.changes) { // a newer import may say something else, and goes on doing so
        change.kind = CellChange::Kind::Unchanged;
        change.after = change.before.value_or(change.after);
    }
    plan.leads = LeadFindings();
    plan.leads->unchangedLeads = earlier.rows.accepted;
    if (const auto described = describeTable(plan, usesAgencyColumn); !described)
        return failedLike(described);
    return plan;
}

std::vector<CellChange> LeadPlanner::changes(const ImportBundle &bundle) const
{
    const ProjectData &project = m_context.around.project;
    const FigureBook book(project);
    return cellChanges(bundle, CellJudge(book, Source::Counted), project.settings.currency);
}

ImportRecord LeadPlanner::record(bool usesAgencyColumn) const
{
    const SourceFile &source = m_context.table.source();
    ImportRecord record;
    record.fileName = QFileInfo(m_context.request.path).fileName();
    record.sha256 = source.sha256;
    record.fileModified = source.modified;
    record.importedAt = m_context.around.now;
    record.exportedOn = m_context.exportedOn();
    record.kind = ImportKind::Leads;
    record.format = m_context.recognition.format;
    record.source = Source::Counted;
    record.mapping = m_context.mappingText(usesAgencyColumn);
    return record;
}

Result<> LeadPlanner::describeTable(ImportPlan &plan, bool usesAgencyColumn) const
{
    auto list = columns(usesAgencyColumn);
    if (!list)
        return failedLike(list);
    plan.columns = std::move(*list);
    const TableFile &table = m_context.table;
    plan.encoding = table.source().isSpreadsheet() ? QString() : encodingName(table.source().encoding);
    plan.delimiter = table.delimiter();
    plan.sheets = table.sheets();
    plan.tables = table.tables();
    return {};
}

Result<std::vector<ImportColumn>> LeadPlanner::columns(bool usesAgencyColumn) const
{
    const auto examples = columnExamples(m_context.table);
    if (!examples)
        return failedLike(examples);
    const ColumnMapping mapping = m_context.mapping(usesAgencyColumn);
    std::vector<ImportColumn> list;
    for (size_t i = 0; i < examples->size(); ++i) {
        const auto column = static_cast<int>(i);
        list.push_back({m_context.table.headers()[column], (*examples)[i], mapping.fieldOf(column)});
    }
    return list;
}

tl::unexpected<Error> LeadPlanner::nothingImportable(const LeadHarvest &harvest) const
{
    QVariantList args{m_context.request.path};
    if (!harvest.rejected.rows().empty())
        args.append(QVariant::fromValue(harvest.rejected.rows().front()));
    if (!harvest.unknownAgencies.isEmpty()) // then there are rejected rows as well
        args.append(harvest.unknownAgencies);
    return fail(ErrorCode::NothingImportable, args);
}

} // namespace mizan
