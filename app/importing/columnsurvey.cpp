#include "app/importing/columnsurvey.h"

#include "app/domain/metric.h"
#include "app/importing/leadfields.h"
#include "app/tables/limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int exampleCount = 3;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `2026-10-31…`: the order of such a date is not in question.
bool isIsoDate(std::string_view cell)
{
    constexpr std::string_view form = "0000-00-00";
    return cell.size() >= form.size() &&
           std::equal(form.begin(), form.end(), cell.begin(),
                      [](char wanted, char c) { return wanted == '0' ? isDigit(c) : c == wanted; });
}

QStringView viewOf(QStringView cell)
{
    return cell;
}

QString viewOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

bool needsNoVote(QStringView cell)
{
    return cell.isEmpty();
}

bool needsNoVote(std::string_view cell)
{
    return cell.empty() || isIsoDate(cell);
}

/// The unit of a field that holds numbers; none for another field.
std::optional<Unit> unitOf(const QString &field)
{
    if (field == u"score")
        return Unit::Score;
    if (field == u"deal_value")
        return Unit::Money;
    const Metric *metric = findMetric({field});
    return metric ? std::optional(metric->unit) : std::nullopt;
}

} // namespace

ColumnSurvey::ColumnSurvey(QStringList headers, const ColumnMapping &mapping, const QTimeZone &zone)
    : m_headers(std::move(headers))
    , m_mapping(mapping)
    , m_examples(static_cast<size_t>(m_headers.size()))
    , m_openExamples(m_examples.size())
    , m_order(zone)
{
    for (const QString &field : QStringList{u"month"_s} + leadDateFields()) {
        if (const auto column = mapping.column(field))
            m_dates.push_back(*column);
    }
    for (auto entry = mapping.columns.begin(); entry != mapping.columns.end(); ++entry) {
        if (const auto unit = unitOf(entry.key()))
            m_numbers.push_back({entry.key(), entry.value(), DecimalVote(*unit)});
    }
}

void ColumnSurvey::add(const TableRow &row)
{
    addRow(row);
}

void ColumnSurvey::add(const RawRow &row)
{
    addRow(row);
}

template <typename Row>
void ColumnSurvey::addRow(const Row &row)
{
    if (m_openExamples > 0) {
        for (size_t i = 0; i < m_examples.size() && i < row.cells.size(); ++i) {
            if (m_examples[i].size() < exampleCount)
                addExamples(i, QStringView(viewOf(row.cell(static_cast<int>(i)))));
        }
    }
    for (const int column : m_dates) {
        const auto cell = row.cell(column);
        if (row.kind(column) != CellKind::Text || needsNoVote(cell))
            continue;
        const QString example = m_order.openExample();
        m_order.add(viewOf(cell));
        if (m_order.openExample() != example)
            m_openDate = column;
    }
    for (NumberColumn &number : m_numbers) {
        const auto cell = row.cell(number.column);
        if (row.kind(number.column) == CellKind::Text && !cell.empty())
            number.vote.add(viewOf(cell));
    }
}

void ColumnSurvey::addExamples(size_t column, QStringView cell)
{
    const QString example = cell.trimmed().left(limits::shownText).toString();
    if (example.isEmpty() || m_examples[column].contains(example))
        return;
    m_examples[column].append(example);
    if (m_examples[column].size() == exampleCount)
        --m_openExamples;
}

QStringList ColumnSurvey::examples(int column) const
{
    return m_examples.at(static_cast<size_t>(column));
}

QString ColumnSurvey::headerOf(const QString &field) const
{
    return m_headers.value(m_mapping.column(field).value_or(-1));
}

Result<DateOrder> ColumnSurvey::dateOrder(std::optional<DateOrder> stated,
                                          std::optional<DateOrder> usual) const
{
    if (stated)
        return *stated;
    if (const auto decided = m_order.decided())
        return *decided;
    if (usual && !m_order.isContradictory())
        return *usual;
    if (!m_order.openExample().isEmpty())
        return fail(ErrorCode::UndecidedDateOrder, {m_headers.value(m_openDate), m_order.openExample()});
    return DateOrder::DayMonthYear; // nothing hangs on it
}

Result<std::map<QString, DecimalMark>> ColumnSurvey::decimalMarks(std::optional<DecimalMark> stated,
                                                                  std::optional<DecimalMark> usual) const
{
    const auto common = commonMark();
    std::map<QString, DecimalMark> marks;
    for (const NumberColumn &number : m_numbers) {
        auto mark = stated ? stated : number.vote.decided();
        if (!mark && !number.vote.isContradictory())
            mark = common ? common : usual;
        if (!mark && !number.vote.openExample().isEmpty())
            return fail(ErrorCode::UndecidedDecimal, {headerOf(number.field), number.vote.openExample()});
        marks[number.field] = mark.value_or(DecimalMark::Point);
    }
    return marks;
}

/// The mark that all columns with evidence agree on.
std::optional<DecimalMark> ColumnSurvey::commonMark() const
{
    std::optional<DecimalMark> common;
    for (const NumberColumn &number : m_numbers) {
        const auto mark = number.vote.decided();
        if (number.vote.isContradictory() || (mark && common && *mark != *common))
            return std::nullopt;
        common = mark ? mark : common;
    }
    return common;
}

} // namespace mizan
