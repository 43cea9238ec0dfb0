#include "app/importing/leadscan.h"

#include "app/importing/celltext.h"
#include "app/importing/textfold.h"
#include "app/tables/limits.h"

#include <algorithm>

namespace mizan {

namespace {

constexpr int rowsBetweenChecks = 2048;
constexpr size_t mostHeldRows = 1000; ///< a footer is no longer
constexpr size_t mostNames = 20'000;

} // namespace

LeadScan::LeadScan(const TableFile &table, const LeadRowClassifier &classifier, const RowBlanker &blanker,
                   LeadReading reading, ImportWatch *watch)
    : m_table(table)
    , m_classifier(classifier)
    , m_blanker(blanker)
    , m_reader(std::move(reading))
    , m_watch(watch)
{
}

Result<bool> LeadScan::run(LeadSpill &spill, const IsRefuted &isRefuted)
{
    auto rows = m_table.rawRows();
    if (!rows)
        return failedLike(rows);
    RawRow row;
    for (int untilCheck = rowsBetweenChecks;; --untilCheck) {
        const auto more = (*rows)->next(row);
        if (!more)
            return failedLike(more);
        if (!*more)
            break;
        if (const auto used = use(row, spill); !used)
            return failedLike(used);
        if (untilCheck == 0) {
            untilCheck = rowsBetweenChecks;
            if (const auto told = tellProgress(**rows); !told)
                return failedLike(told);
            if (m_foundAgency || isRefuted(m_reader))
                return false;
        }
    }
    m_harvest.rows.skipped +=
        static_cast<int>(m_held.size() + static_cast<size_t>(m_table.preamble().size()));
    if (const auto told = tellProgress(**rows); !told)
        return failedLike(told);
    return !m_foundAgency && !isRefuted(m_reader);
}

Result<> LeadScan::tellProgress(const RawRowReader &rows) const
{
    const bool goesOn =
        !m_watch || m_watch->progress(rows.position(), m_table.source().size, m_harvest.rows.read);
    return goesOn ? Result<>() : fail(ErrorCode::Cancelled);
}

Result<> LeadScan::use(const RawRow &row, LeadSpill &spill)
{
    const RowKind kind = m_classifier.kindOf(row);
    if (kind == RowKind::Data)
        return m_held.empty() ? addData(row, spill)
                              : addHeld(spill).and_then([&] { return addData(row, spill); });
    if (kind != RowKind::Note) {
        ++m_harvest.rows.skipped;
        return {};
    }
    HeldRow held{row.line, {}, std::string(row.text)};
    for (const std::string_view cell : row.cells)
        held.cells.emplace_back(cell);
    m_held.push_back(std::move(held));
    return m_held.size() == mostHeldRows ? addHeld(spill) : Result<>();
}

Result<> LeadScan::addHeld(LeadSpill &spill)
{
    RawRow row;
    for (const HeldRow &held : m_held) {
        row.line = held.line;
        row.text = held.text;
        row.cells.assign(held.cells.begin(), held.cells.end());
        if (const auto added = addData(row, spill); !added)
            return added;
    }
    m_held.clear();
    return {};
}

Result<> LeadScan::addData(const RawRow &row, LeadSpill &spill)
{
    ++m_harvest.rows.read;
    if (m_asideColumn >= 0)
        noteAgencyAside(row);
    const bool isAccepted = m_reader.read(row, m_lead);
    if (!m_reader.problems().empty())
        noteProblems(row, isAccepted);
    if (!isAccepted) {
        ++m_harvest.rows.rejected;
        return {};
    }
    noteAccepted();
    return spill.add(m_lead);
}

void LeadScan::noteAccepted()
{
    ++m_harvest.rows.accepted;
    for (const Day day : m_lead.days) {
        if (!day.isKnown())
            continue;
        m_harvest.first = m_harvest.first.isKnown() ? std::min(m_harvest.first, day) : day;
        m_harvest.last = std::max(m_harvest.last, day);
    }
    m_harvest.agencies.insert(m_lead.agency);
    m_harvest.spellings.add(m_lead.source);
}

void LeadScan::noteProblems(const RawRow &row, bool isAccepted)
{
    const auto &problems = m_reader.problems();
    const QString text = m_harvest.rejected.wantsText() ? m_blanker.text(row) : QString();
    for (const LeadProblem &problem : problems) {
        const QString header = problem.column < 0 ? QString() : m_table.headers().value(problem.column);
        m_harvest.rejected.add({row.line, header, problem.reason, problem.args, text});
    }
    m_harvest.rejectedCells += isAccepted ? static_cast<int>(problems.size()) : 0;
    if (isAccepted || problems.back().reason != RejectReason::UnknownAgency)
        return;
    const std::string_view name = trimmedCell(row.cell(problems.back().column));
    const QString folded =
        foldedName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).left(longestName));
    if (m_unknownNames.size() < static_cast<size_t>(limits::columns) &&
        m_unknownNames.insert(folded.toStdString()).second)
        m_harvest.unknownAgencies.append(problems.back().args.value(0).toString());
}

void LeadScan::noteAgencyAside(const RawRow &row)
{
    const std::string_view name = trimmedCell(row.cell(m_asideColumn));
    if (name.empty() || m_foundAgency || m_asideNames.size() == mostNames)
        return;
    if (m_asideNames.insert(std::string(name)).second)
        m_foundAgency = m_reader.namesAgency(name);
}

} // namespace mizan
