#include "app/storage/columntext.h"

#include "app/storage/sqlerror.h"
#include "app/storage/statement.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::columnText {

namespace {

template <typename Enum, size_t n>
using Names = std::array<std::pair<Enum, QLatin1StringView>, n>;

constexpr Names<Source, 2> sources = {{{Source::Reported, "reported"_L1}, {Source::Counted, "counted"_L1}}};
constexpr Names<Basis, 3> bases = {
    {{Basis::Monthly, "monthly"_L1}, {Basis::StageEntry, "stage_entry"_L1}, {Basis::Cohort, "cohort"_L1}}};
constexpr Names<ImportKind, 2> kinds = {
    {{ImportKind::Monthly, "monthly"_L1}, {ImportKind::Leads, "leads"_L1}}};
constexpr Names<RejectReason, 18> reasons = {{
    {RejectReason::NoMonth, "no_month"_L1},
    {RejectReason::InvalidMonth, "invalid_month"_L1},
    {RejectReason::NoAgency, "no_agency"_L1},
    {RejectReason::UnknownAgency, "unknown_agency"_L1},
    {RejectReason::InvalidNumber, "invalid_number"_L1},
    {RejectReason::NegativeValue, "negative_value"_L1},
    {RejectReason::FractionalCount, "fractional_count"_L1},
    {RejectReason::DuplicateRow, "duplicate_row"_L1},
    {RejectReason::WrongColumnCount, "wrong_column_count"_L1},
    {RejectReason::OtherCurrency, "other_currency"_L1},
    {RejectReason::NoValue, "no_value"_L1},
    {RejectReason::BadQuoting, "bad_quoting"_L1},
    {RejectReason::OtherAgency, "other_agency"_L1},
    {RejectReason::InvalidDate, "invalid_date"_L1},
    {RejectReason::DateOutOfRange, "date_out_of_range"_L1},
    {RejectReason::NoDate, "no_date"_L1},
    {RejectReason::InvalidMoney, "invalid_money"_L1},
    {RejectReason::UnknownStage, "unknown_stage"_L1},
}};

constexpr int sqliteCorrupt = 11;

[[noreturn]] void raiseDamage(const QString &column, const QString &text)
{
    throw SqlError{sqliteCorrupt, u"%1 cannot be '%2'"_s.arg(column, text), {}};
}

template <typename Enum, size_t n>
QString nameIn(const Names<Enum, n> &names, Enum wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted)
            return name;
    }
    Q_UNREACHABLE();
}

template <typename Enum, size_t n>
Enum readIn(const Names<Enum, n> &names, const Statement &row, const QString &column)
{
    const QString text = row.text(column);
    for (const auto &[value, name] : names) {
        if (name == text)
            return value;
    }
    raiseDamage(column, text);
}

} // namespace

QString of(Source source)
{
    return nameIn(sources, source);
}

QString of(Basis basis)
{
    return nameIn(bases, basis);
}

QString of(ImportKind kind)
{
    return nameIn(kinds, kind);
}

QString of(RejectReason reason)
{
    return nameIn(reasons, reason);
}

QVariant of(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant of(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QVariant of(const Currency &currency)
{
    return currency.isNone() ? QVariant() : QVariant(currency.code());
}

Source source(const Statement &row, const QString &column)
{
    return readIn(sources, row, column);
}

Basis basis(const Statement &row, const QString &column)
{
    return readIn(bases, row, column);
}

ImportKind importKind(const Statement &row, const QString &column)
{
    return readIn(kinds, row, column);
}

RejectReason rejectReason(const Statement &row, const QString &column)
{
    return readIn(reasons, row, column);
}

Month month(const Statement &row, const QString &column)
{
    const std::string_view bytes = row.bytes(column);
    const auto month =
        Month::fromIso(std::u16string(bytes.begin(), bytes.end())); // so short: no memory asked for
    if (!month)
        raiseDamage(column, row.text(column));
    return *month;
}

QDate day(const Statement &row, const QString &column)
{
    if (row.isNull(column))
        return {};
    const QString text = row.text(column);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        raiseDamage(column, text);
    return day;
}

QDateTime moment(const Statement &row, const QString &column)
{
    if (row.isNull(column))
        return {};
    const QString text = row.text(column);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        raiseDamage(column, text);
    return moment.toUTC();
}

Currency currency(const Statement &row, const QString &column)
{
    if (row.isNull(column))
        return {};
    const QString text = row.text(column);
    const auto currency = Currency::fromCode(text);
    if (!currency)
        raiseDamage(column, text);
    return *currency;
}

Value value(const Statement &row)
{
    return {row.real(u"value"_s), currency(row, u"currency"_s)};
}

Cell cell(const Statement &row)
{
    return {{row.integer(u"agency_id"_s)}, {row.text(u"metric"_s)}, month(row, u"month"_s)};
}

void bind(Statement &statement, const Cell &cell)
{
    statement.bind(u"agency_id"_s, cell.agency.value)
        .bind(u"metric"_s, cell.metric.text)
        .bind(u"month"_s, cell.month.toIso());
}

void bind(Statement &statement, const Value &value)
{
    statement.bind(u"value"_s, value.number).bind(u"currency"_s, of(value.currency));
}

} // namespace mizan::columnText
