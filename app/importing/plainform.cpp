#include "app/importing/plainform.h"

#include "app/tables/csvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// A number with a point and no more digits than it needs.
QString numberText(const Value &value)
{
    const int digits = value.currency.minorDigits();
    if (!value.currency.isNone())
        return QString::number(value.number / value.currency.minorPerMajor(), 'f', digits);
    return QString::number(value.number, 'g', 15);
}

const std::optional<Figure> &figureOf(const CellFigures &figures, Source source)
{
    return source == Source::Reported ? figures.reported : figures.counted;
}

/// The figures of one metric, and the currency that they all have.
struct PlainColumn
{
    MetricId metric;
    Currency currency;
};

class PlainTable
{
public:
    PlainTable(const ProjectData &data, const FigureBook &book, Source source)
        : m_data(data)
        , m_book(book)
        , m_source(source)
        , m_range(book.range().value_or(MonthRange{Month(2, 1), Month(1, 1)}))
    {
        for (const Metric &metric : metricCatalogue())
            addColumn(metric);
        std::ranges::sort(m_agencies); // by their place in the list
    }

    QByteArray write() const
    {
        CsvWriter csv;
        csv.addRow(header());
        for (Month month = m_first; !m_agencies.empty() && month <= m_last; ++month) {
            for (const Agency *agency : m_agencies)
                csv.addRow(rowOf(*agency, month));
        }
        return csv.bytes();
    }

private:
    const Figure *figure(const Agency &agency, const MetricId &metric, Month month, CellFigures &holder) const
    {
        holder = m_book.figures({agency.id, metric, month});
        const auto &figure = figureOf(holder, m_source);
        return figure && (figure->import || figure->typed) ? &*figure : nullptr;
    }

    void addColumn(const Metric &metric)
    {
        PlainColumn column{metric.id, metric.unit == Unit::Money ? m_data.settings.currency : Currency()};
        bool used = false;
        CellFigures holder;
        for (const Agency &agency : m_data.agencies) {
            for (Month month = m_range.first; month <= m_range.last; ++month) {
                const Figure *found = figure(agency, metric.id, month, holder);
                if (!found)
                    continue;
                if (found->value.number != 0) // the zero of a missing row has no currency of its own
                    column.currency = found->value.currency;
                used = true;
                noteUse(agency, month);
            }
        }
        if (used)
            m_columns.push_back(column);
    }

    void noteUse(const Agency &agency, Month month)
    {
        m_first = m_agencies.empty() ? month : std::min(m_first, month);
        m_last = m_agencies.empty() ? month : std::max(m_last, month);
        if (std::ranges::find(m_agencies, &agency) == m_agencies.end())
            m_agencies.push_back(&agency);
    }

    std::vector<QString> header() const
    {
        std::vector<QString> cells{plainHeader(u"month"_s), plainHeader(u"agency"_s)};
        for (const PlainColumn &column : m_columns) {
            const bool isOwn = column.currency.isNone() || column.currency == m_data.settings.currency;
            const QString name = plainHeader(column.metric.text);
            cells.push_back(isOwn ? name : u"%1 (%2)"_s.arg(name, column.currency.code()));
        }
        return cells;
    }

    std::vector<QString> rowOf(const Agency &agency, Month month) const
    {
        std::vector<QString> cells{month.toIso(), agency.name};
        CellFigures holder;
        for (const PlainColumn &column : m_columns) {
            const Figure *found = figure(agency, column.metric, month, holder);
            QString text = found ? numberText(found->value) : QString();
            if (found && found->value.number != 0 && found->value.currency != column.currency)
                text += u' ' + found->value.currency.code();
            cells.push_back(text);
        }
        return cells;
    }

    const ProjectData &m_data;
    const FigureBook &m_book;
    Source m_source;
    MonthRange m_range;
    Month m_first; ///< with a figure of the source
    Month m_last;
    std::vector<const Agency *> m_agencies; ///< likewise
    std::vector<PlainColumn> m_columns;
};

} // namespace

QString plainHeader(const QString &field)
{
    if (field == u"mql" || field == u"sql")
        return field.toUpper();
    return field.left(1).toUpper() + field.mid(1);
}

QByteArray plainForm(const ProjectData &data, const FigureBook &book, Source source)
{
    return PlainTable(data, book, source).write();
}

QString rejectReasonId(RejectReason reason)
{
    switch (reason) {
    case RejectReason::NoMonth:
        return u"no_month"_s;
    case RejectReason::InvalidMonth:
        return u"invalid_month"_s;
    case RejectReason::NoAgency:
        return u"no_agency"_s;
    case RejectReason::UnknownAgency:
        return u"unknown_agency"_s;
    case RejectReason::InvalidNumber:
        return u"invalid_number"_s;
    case RejectReason::NegativeValue:
        return u"negative_value"_s;
    case RejectReason::FractionalCount:
        return u"fractional_count"_s;
    case RejectReason::DuplicateRow:
        return u"duplicate_row"_s;
    case RejectReason::WrongColumnCount:
        return u"wrong_column_count"_s;
    case RejectReason::OtherCurrency:
        return u"other_currency"_s;
    case RejectReason::NoValue:
        return u"no_value"_s;
    case RejectReason::BadQuoting:
        return u"bad_quoting"_s;
    case RejectReason::OtherAgency:
        return u"other_agency"_s;
    case RejectReason::InvalidDate:
        return u"invalid_date"_s;
    case RejectReason::DateOutOfRange:
        return u"date_out_of_range"_s;
    case RejectReason::NoDate:
        return u"no_date"_s;
    case RejectReason::InvalidMoney:
        return u"invalid_money"_s;
    case RejectReason::UnknownStage:
        return u"unknown_stage"_s;
    }
    Q_UNREACHABLE();
}

QByteArray rejectedRowsCsv(const std::vector<RejectedRow> &rows)
{
    CsvWriter csv;
    csv.addRow({u"line"_s, u"column"_s, u"reason"_s, u"text"_s});
    for (const RejectedRow &row : rows)
        csv.addRow({QString::number(row.line), row.column, rejectReasonId(row.reason), row.text});
    return csv.bytes();
}

} // namespace mizan
