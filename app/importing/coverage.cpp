#include "app/importing/coverage.h"

#include <algorithm>

namespace mizan {

namespace {

MonthRange hull(const MonthRange &a, const MonthRange &b)
{
    return {std::min(a.first, b.first), std::max(a.last, b.last)};
}

MonthRange rangeOf(const MonthlyRows &rows)
{
    const Month first = rows.values.begin()->first.month;
    MonthRange range{first, first};
    for (const auto &[agency, months] : rows.seen)
        range = hull(range, {*months.begin(), *months.rbegin()});
    return range;
}

class Builder
{
public:
    Builder(const MonthlyRows &rows, const std::optional<MonthRange> &stated, QDate exportedOn)
        : m_rows(rows)
        , m_rowMonths(rangeOf(rows))
        , m_stated(stated)
        , m_exportedOn(exportedOn)
    {
        m_result.range = stated ? hull(m_rowMonths, *stated) : m_rowMonths;
    }

    void add(Id<Agency> agency, const MetricId &metric)
    {
        std::optional<MonthRange> run;
        for (Month month = m_result.range.first; month <= m_result.range.last; ++month) {
            const bool covered = covers({agency, metric, month});
            if (run && (!covered || isStated(month) != isStated(run->first))) {
                close(agency, metric, *run);
                run.reset();
            }
            if (covered)
                run = MonthRange{run ? run->first : month, month};
        }
        if (run)
            close(agency, metric, *run);
    }

    CoveredMonths take() { return std::move(m_result); }

private:
    bool isStated(Month month) const { return m_stated && m_stated->contains(month); }

    bool covers(const Cell &cell) const
    {
        if (m_rows.values.contains(cell))
            return true;
        if (m_rows.seen.at(cell.agency).contains(cell.month))
            return false; // a row without this figure
        const bool isAmongRows =
            m_rowMonths.contains(cell.month) && !m_rows.doubts.cover(cell.agency, cell.month);
        return isAmongRows || isStated(cell.month);
    }

    /// The data reaches the month's end only when the file was exported on a later day.
    QDate until(const MonthRange &run) const
    {
        const QDate end = run.last.lastDay();
        if (isStated(run.last) || !m_exportedOn.isValid() || m_exportedOn > end)
            return end;
        return m_exportedOn == end ? end.addDays(-1) : m_exportedOn;
    }

    void close(Id<Agency> agency, const MetricId &metric, const MonthRange &run)
    {
        m_result.coverage.push_back({{}, agency, metric, run, until(run)});
    }

    const MonthlyRows &m_rows;
    MonthRange m_rowMonths;
    std::optional<MonthRange> m_stated;
    QDate m_exportedOn;
    CoveredMonths m_result;
};

} // namespace

CoveredMonths coveredMonths(const MonthlyRows &rows, const std::vector<MetricColumn> &metrics,
                            const std::optional<MonthRange> &stated, QDate exportedOn)
{
    Builder builder(rows, stated, exportedOn);
    for (const auto &[agency, months] : rows.seen) {
        for (const MetricColumn &metric : metrics)
            builder.add(agency, metric.metric);
    }
    return builder.take();
}

} // namespace mizan
