#include "app/importing/monthlyplanner.h"

#include "app/tables/csvwriter.h"
#include "app/tables/limits.h"

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
    noteMonthText(monthText);
    if (month)
        notePeriod(row, monthText, *month);
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

void MonthlyPlanner::noteMonthText(const QString &text)
{
    if (m_result.rows.read == 1 || m_result.monthText.isEmpty())
        m_result.monthText = text;
    m_result.isOneMonthText = m_result.isOneMonthText && m_result.monthText == text;
}

/// `Reporting ends` in another month than `Reporting starts`: nobody knows what belongs to which.
void MonthlyPlanner::notePeriod(const TableRow &row, const QString &monthText, Month month)
{
    if (m_reading.periodEndColumn < 0 || !m_result.splitPeriod.isEmpty())
        return;
    const QStringView end = row.cell(m_reading.periodEndColumn).trimmed();
    const auto last = m_reading.months.read(end);
    if (last && *last != month)
        m_result.splitPeriod = u"%1 – %2"_s.arg(shortened(monthText), shortened(end));
}

void MonthlyPlanner::addValues(const TableRow &row, Id<Agency> agency, Month month)
{
    if (const auto first = m_lines.find({agency, month}); first != m_lines.end() && !m_reading.sumsRows) {
        rejectRow(row, -1, RejectReason::DuplicateRow, {first->second.front()});
        return;
    }
    const size_t rejectedBefore = m_result.rejected.size();
    const std::map<Cell, Value> values = readValues(row, agency, month);
    bool isUsed = false;
    for (const auto &[cell, value] : values) {
        const bool isAdded = addUp(cell, value);
        isUsed = isUsed || isAdded;
        if (!isAdded)
            reject(row, m_reading.currencyColumn, RejectReason::OtherCurrency, {value.currency.code()});
    }
    if (!isUsed) {
        if (m_result.rejected.size() == rejectedBefore)
            reject(row, -1, RejectReason::NoValue);
        ++m_result.rows.rejected;
        return;
    }
    m_lines[{agency, month}].push_back(row.line);
    ++m_result.rows.accepted;
    m_result.rejectedCells += static_cast<int>(m_result.rejected.size() - rejectedBefore);
}

/// False where the cell holds another currency already.
bool MonthlyPlanner::addUp(const Cell &cell, const Value &value)
{
    const auto [place, isNew] = m_result.values.try_emplace(cell, value);
    if (isNew)
        return true;
    Value &sum = place->second;
    if (sum.currency != value.currency && sum.number != 0 && value.number != 0)
        return false;
    if (sum.number == 0)
        sum.currency = value.currency;
    sum.number += value.number;
    return true;
}

/// The usable values of a row; the cells that are not are listed as rejected.
std::map<Cell, Value> MonthlyPlanner::readValues(const TableRow &row, Id<Agency> agency, Month month)
{
    std::map<Cell, Value> values;
    for (const MetricColumn &metric : m_reading.metrics) {
        const auto value = readValue(row, metric);
        if (!value)
            reject(row, metric.column, value.error(), {shortened(row.cell(metric.column))});
        else if (*value)
            values[{agency, metric.metric, month}] = **value;
    }
    return values;
}

tl::expected<std::optional<Value>, RejectReason> MonthlyPlanner::readValue(const TableRow &row,
                                                                           const MetricColumn &metric) const
{
    if (metric.column < 0)
        return Value{1, {}};
    const QStringView text = row.cell(metric.column);
    NumberReader reader = metric.reader;
    const QStringView code = row.cell(m_reading.currencyColumn).trimmed();
    if (!code.isEmpty()) {
        if (const auto currency = Currency::fromCode(code))
            reader = reader.in(*currency);
        else if (reader.isMoney() && !saysNoValue(code))
            return tl::make_unexpected(RejectReason::OtherCurrency);
    }
    return row.kind(metric.column) == CellKind::Number ? reader.readTyped(text) : reader.read(text);
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
    for (const auto &entry : m_lines) {
        const auto &place = entry.first;
        const bool isUnchanged = std::ranges::all_of(m_reading.metrics, [&](const MetricColumn &metric) {
            const auto value = m_result.values.find({place.first, metric.metric, place.second});
            return value == m_result.values.end() || m_isUnchanged(value->first, value->second);
        });
        m_result.rows.unchanged += isUnchanged ? static_cast<int>(entry.second.size()) : 0;
    }
    return std::move(m_result);
}

} // namespace mizan
