#include "app/importing/leadfile.h"

#include "app/importing/headermatcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int mostReadings = 5; ///< each setting can be wrong once

} // namespace

Result<LeadFile> LeadFile::open(const ImportRequest &request, const ImportSurroundings &around,
                                TableFile table, Recognition recognition)
{
    auto options = readingOptions(request, around.project, recognition);
    if (!options)
        return failedLike(options);
    return LeadFile({request, around, std::move(table), std::move(recognition), std::move(*options)});
}

LeadFile::LeadFile(LeadContext context)
    : m_context(std::move(context))
{
}

Result<std::vector<ImportColumn>> LeadFile::columns() const
{
    return LeadPlanner(m_context).columns(true);
}

Result<ImportPlan> LeadFile::plan() const
{
    if (const auto checked = checkColumns(); !checked)
        return failedLike(checked);
    const LeadPlanner planner(m_context);
    const ImportRecord *earlier = m_context.earlierSelf();
    const auto isMappedLike = [&](bool usesAgencyColumn) {
        return earlier && earlier->kind == ImportKind::Leads &&
               earlier->mapping == m_context.mappingText(usesAgencyColumn);
    };
    if (earlier && earlier->rows.rejected == 0) { // else it may have become importable
        for (const bool usesAgencyColumn : {true, false}) {
            if (isMappedLike(usesAgencyColumn) && (usesAgencyColumn || m_context.mayLackAgencies()))
                return planner.planOfSame(*earlier, usesAgencyColumn);
        }
    }
    auto outcome = readAll();
    if (!outcome)
        return failedLike(outcome);
    const bool isSame =
        isMappedLike(outcome->usesAgencyColumn) && earlier->rows.accepted == outcome->harvest.rows.accepted;
    return isSame ? planner.planOfSame(*earlier, outcome->usesAgencyColumn)
                  : planner.plan(std::move(*outcome));
}

Result<> LeadFile::checkColumns() const
{
    const LeadColumns columns = LeadColumns::from(m_context.recognition.mapping);
    const QString &path = m_context.request.path;
    if (!columns.hasDays())
        return fail(ErrorCode::NoDateColumn, {path, m_context.table.headers().join(u", "_s)});
    if (columns.agency < 0 && !m_context.options.agencyOfAll && m_context.request.rules.empty())
        return fail(ErrorCode::NoAgencyColumn, {path});
    return {};
}

LeadHints LeadFile::hints() const
{
    const Recognition &recognition = m_context.recognition;
    return {m_context.options.dateOrder, recognition.usualDateOrder, m_context.options.decimal,
            recognition.usualDecimal};
}

Result<LeadReading> LeadFile::reading(const LeadSettings &settings) const
{
    const ProjectData &project = m_context.around.project;
    auto agencies =
        AgencyRules::from(m_context.request.rules, project.agencies, m_context.options.agencyOfAll);
    if (!agencies)
        return failedLike(agencies);
    const LeadColumns columns = LeadColumns::from(m_context.mapping(settings.usesAgencyColumn));
    const QStringList &headers = m_context.table.headers();
    const Currency &own = project.settings.currency;
    const QTimeZone zone = project.settings.zone();
    const Recognition &recognition = m_context.recognition;
    return LeadReading{columns,
                       static_cast<size_t>(headers.size()),
                       zone,
                       recognition.zone.isValid() ? recognition.zone : zone,
                       settings.dateOrder,
                       settings.dealMark,
                       settings.scoreMark,
                       HeaderMatcher::currencyIn(headers.value(columns.dealValue), own).value_or(own),
                       std::move(*agencies),
                       PersonHash(project.leadSalt),
                       project.erasedPersons,
                       recognition.stageWords,
                       m_context.request.implySteps,
                       m_context.request.keepPersons};
}

Result<LeadOutcome> LeadFile::readAll() const
{
    LeadSettings settings = hints().guess();
    settings.usesAgencyColumn = !m_context.mayLackAgencies();
    for (int i = 0; i < mostReadings; ++i) {
        auto outcome = readOnce(settings);
        if (!outcome)
            return failedLike(outcome);
        if (*outcome)
            return std::move(**outcome);
    }
    return fail(ErrorCode::FileUnreadable, {m_context.request.path, QString()}); // it changed meanwhile
}

/// None where @p settings were wrong; they are better then.
Result<std::optional<LeadOutcome>> LeadFile::readOnce(LeadSettings &settings) const
{
    auto how = reading(settings);
    if (!how)
        return failedLike(how);
    const LeadColumns columns = how->columns;
    const TableFile &table = m_context.table;
    const ColumnMapping mapping = m_context.mapping(settings.usesAgencyColumn);
    const LeadRowClassifier classifier(mapping, table.headers().size(), m_context.recognition.footers);
    const RowBlanker blanker(mapping, how->headerCount, table.delimiter(), m_context.request.keepPersons);
    LeadScan scan(table, classifier, blanker, std::move(*how), m_context.around.watch);
    if (!settings.usesAgencyColumn)
        scan.lookForAgenciesIn(m_context.recognition.mapping.column(u"agency"_s).value_or(-1));

    auto created = LeadSpill::create();
    if (!created)
        return failedLike(created);
    const ImportRecord *earlier = m_context.earlierSelf();
    LedgerFeed feed(m_context.around.leads, m_context.around.project,
                    earlier ? std::optional(earlier->id) : std::nullopt, (*created)->follow());
    const std::unique_ptr<LeadSpill> spill =
        std::move(*created); // goes before the feed that waits for its rows
    const LeadHints hints = this->hints();
    const auto whole =
        scan.run(*spill, [&](const LeadReader &reader) { return hints.isRefuted(settings, reader); });
    if (!whole)
        return failedLike(whole);
    if (scan.foundAgencyAside()) {
        settings.usesAgencyColumn = true;
        return std::nullopt;
    }
    const auto decided = hints.decide(settings, scan.reader(), table.headers());
    if (!decided)
        return failedLike(decided);
    if (!*whole || *decided != settings) {
        settings = *decided;
        return std::nullopt;
    }
    if (const auto finished = spill->finish(); !finished)
        return failedLike(finished);
    auto ledger = feed.finish();
    if (!ledger)
        return failedLike(ledger);
    return LeadOutcome{settings.usesAgencyColumn, columns,        scan.takeHarvest(),
                       scan.reader().remarks(),   spill->batch(), std::move(*ledger)};
}

} // namespace mizan
