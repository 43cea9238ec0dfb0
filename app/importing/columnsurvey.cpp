#include "app/importing/columnsurvey.h"

#include "app/domain/metric.h"
#include "app/importing/importlimits.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int exampleCount = 3;

QString shortExample(QStringView text)
{
    return text.left(limits::shownText).toString();
}

} // namespace

ColumnSurvey::ColumnSurvey(QStringList headers, const ColumnMapping &mapping, const QTimeZone &zone)
    : m_headers(std::move(headers))
    , m_mapping(mapping)
    , m_examples(static_cast<size_t>(m_headers.size()))
    , m_order(zone)
{
    for (const QString &id : mapping.metrics())
        m_decimals.emplace(id, DecimalVote(findMetric({id})->unit));
}

void ColumnSurvey::add(const TableRow &row)
{
    for (size_t i = 0; i < m_examples.size() && i < row.cells.size(); ++i) {
        if (m_examples[i].size() == exampleCount)
            continue;
        const QString example = shortExample(QStringView(row.cells[i]).trimmed());
        if (!example.isEmpty() && !m_examples[i].contains(example))
            m_examples[i].append(example);
    }
    m_order.add(row.cell(m_mapping.column(u"month"_s).value_or(-1)));
    for (auto &[id, vote] : m_decimals)
        vote.add(row.cell(m_mapping.column(id).value_or(-1)));
}

QStringList ColumnSurvey::examples(int column) const
{
    return m_examples.at(static_cast<size_t>(column));
}

Result<DateOrder> ColumnSurvey::dateOrder(std::optional<DateOrder> stated) const
{
    if (stated)
        return *stated;
    if (const auto decided = m_order.decided())
        return *decided;
    if (!m_order.openExample().isEmpty())
        return fail(ErrorCode::UndecidedDateOrder,
                    {m_headers.value(m_mapping.column(u"month"_s).value_or(-1)), m_order.openExample()});
    return DateOrder::DayMonthYear; // nothing hangs on it
}

Result<std::map<QString, DecimalMark>> ColumnSurvey::decimalMarks(std::optional<DecimalMark> stated) const
{
    const auto common = commonMark();
    std::map<QString, DecimalMark> marks;
    for (const auto &[id, vote] : m_decimals) {
        auto mark = stated ? stated : vote.decided();
        if (!mark && !vote.isContradictory())
            mark = common;
        if (!mark && !vote.openExample().isEmpty())
            return fail(ErrorCode::UndecidedDecimal,
                        {m_headers.value(m_mapping.column(id).value_or(-1)), vote.openExample()});
        marks[id] = mark.value_or(DecimalMark::Point);
    }
    return marks;
}

/// The mark that all columns with evidence agree on.
std::optional<DecimalMark> ColumnSurvey::commonMark() const
{
    std::optional<DecimalMark> common;
    for (const auto &[id, vote] : m_decimals) {
        const auto mark = vote.decided();
        if (vote.isContradictory() || (mark && common && *mark != *common))
            return std::nullopt;
        common = mark ? mark : common;
    }
    return common;
}

} // namespace mizan
