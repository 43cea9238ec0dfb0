#include "app/importing/monthlyplanner.h"

#include "app/importing/csvwriter.h"
#include "app/importing/importlimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString shortened(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.size() <= limits::shownText ? trimmed.toString()
                                               : trimmed.left(limits::shownText - 1).toString() + u'…';
}

} // namespace

bool Doubts::cover(Id<Agency> agency, Month month) const
{
    return everywhere || agencies.contains(agency) || months.contains(month);
}

MonthlyPlanner::MonthlyPlanner(MonthlyReading reading, IsUnchanged isUnchanged)
    : m_reading(std::move(reading))
    , m_isUnchanged(std::move(isUnchanged))
{
}

void MonthlyPlanner::add(const TableRow &row)
{
    ++m_result.rows.read;
    if (row.badQuoting) {
        m_result.doubts.everywhere = true;
        rejectRow(row, -1, RejectReason::BadQuoting);
        return;
    }
    if (!hasRightWidth(row))
        return;
    const QString monthText = unescapedFormula(row.cell(m_reading.monthColumn).trimmed());
    const auto month = m_reading.months.read(monthText);
    const Agency *agency = agencyOf(row);
    if (!agency) {
        noteLostRow(month);
    } else if (!month) {
        m_result.doubts.agencies.insert(agency->id);
        if (monthText.isEmpty())
            rejectRow(row, m_reading.monthColumn, RejectReason::NoMonth);
        else
            rejectRow(row, m_reading.monthColumn, RejectReason::InvalidMonth, {shortened(monthText)});
    } else {
        m_result.seen[agency->id].insert(*month);
        addValues(row, agency->id, *month);
    }
}

/// A row of an unknown agency may be of any; one of another agency than the import is for has no part in it.
void MonthlyPlanner::noteLostRow(const std::optional<Month> &month)
{
    if (m_result.rejected.back().reason == RejectReason::OtherAgency)
        return;
    if (month)
        m_result.doubts.months.insert(*month);
    else
        m_result.doubts.everywhere = true;
}

/// Cells to spare move values into the wrong columns; missing ones at the end are blank, if any figure is
/// left.
bool MonthlyPlanner::hasRightWidth(const TableRow &row)
{
    const size_t expected = static_cast<size_t>(m_reading.headers.size());
    const bool hasMore =
        row.cells.size() > expected &&
        std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(expected), row.cells.end(),
                    [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    const auto width = static_cast<int>(row.cells.size());
    const bool lacksKeys = width <= m_reading.monthColumn || width <= m_reading.agencyColumn;
    const bool lacksFigures = std::ranges::all_of(
        m_reading.metrics, [width](const MetricColumn &metric) { return width <= metric.column; });
    if (!hasMore && !lacksKeys && !lacksFigures)
        return true;
    m_result.doubts.everywhere = true;
    rejectRow(row, -1, RejectReason::WrongColumnCount, {width, static_cast<int>(expected)});
    return false;
}

/// The agency of a row; null when there is none, and then the row is rejected.
const Agency *MonthlyPlanner::agencyOf(const TableRow &row)
{
    const Agency *forAll = m_reading.agencyOfAll ? &*m_reading.agencyOfAll : nullptr;
    if (m_reading.agencyColumn < 0)
        return forAll;
    const QString name = unescapedFormula(row.cell(m_reading.agencyColumn).trimmed()).trimmed();
    if (name.isEmpty()) {
        if (!forAll)
            rejectRow(row, m_reading.agencyColumn, RejectReason::NoAgency);
        return forAll;
    }
    const Agency *found = name.size() > longestName ? nullptr : m_reading.agencies.find(name);
    if (found && forAll && found->id != forAll->id) {
        rejectRow(row, m_reading.agencyColumn, RejectReason::OtherAgency, {shortened(name)});
        return nullptr;
    }
    if (found)
        return found;
    if (m_unknown.size() < limits::columns && !m_unknown.contains(foldedName(name.left(longestName)))) {
        m_unknown.insert(foldedName(name.left(longestName)));
        m_result.unknownAgencies.append(name.size() > longestName ? shortened(name) : name);
    }
    rejectRow(row, m_reading.agencyColumn, RejectReason::UnknownAgency, {shortened(name)});
    return nullptr;
}

void MonthlyPlanner::addValues(const TableRow &row, Id<Agency> agency, Month month)
{
    if (const auto first = m_lines.find({agency, month}); first != m_lines.end()) {
        rejectRow(row, -1, RejectReason::DuplicateRow, {first->second});
        return;
    }
    const size_t rejectedBefore = m_result.rejected.size();
    const std::map<Cell, Value> values = readValues(row, agency, month);
    if (values.empty()) {
        if (m_result.rejected.size() == rejectedBefore)
            reject(row, -1, RejectReason::NoValue);
        ++m_result.rows.rejected;
        return;
    }
    m_lines[{agency, month}] = row.line;
    ++m_result.rows.accepted;
    m_result.rejectedCells += static_cast<int>(m_result.rejected.size() - rejectedBefore);
    const bool unchanged = std::ranges::all_of(
        values, [this](const auto &entry) { return m_isUnchanged(entry.first, entry.second); });
    m_result.rows.unchanged += unchanged ? 1 : 0;
    m_result.values.insert(values.begin(), values.end());
}

/// The usable values of a row; the cells that are not are listed as rejected.
std::map<Cell, Value> MonthlyPlanner::readValues(const TableRow &row, Id<Agency> agency, Month month)
{
    std::map<Cell, Value> values;
    for (const MetricColumn &metric : m_reading.metrics) {
        const QStringView text = row.cell(metric.column);
        const auto value = metric.reader.read(text);
        if (!value)
            reject(row, metric.column, value.error(), {shortened(text)});
        else if (*value)
            values[{agency, metric.metric, month}] = **value;
    }
    return values;
}

void MonthlyPlanner::rejectRow(const TableRow &row, int column, RejectReason reason, QVariantList args)
{
    ++m_result.rows.rejected;
    reject(row, column, reason, std::move(args));
}

void MonthlyPlanner::reject(const TableRow &row, int column, RejectReason reason, QVariantList args)
{
    const QString header = column < 0 ? QString() : m_reading.headers.value(column);
    m_result.rejected.push_back(
        {row.line, header, reason, std::move(args), row.text.left(limits::keptRowText)});
}

MonthlyRows MonthlyPlanner::finish()
{
    return std::move(m_result);
}

} // namespace mizan
