#include "app/cli/optionvalues.h"

#include "app/importing/pastedblock.h"
#include "app/tables/limits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int mostMonths = 1200; ///< a century: more is a slip of the pen

} // namespace

Result<Month> monthFrom(const QString &text)
{
    const auto month = Month::fromIso(text);
    if (!month)
        return fail(ErrorCode::InvalidMonth, {text});
    return *month;
}

Result<MonthRange> monthRangeFrom(const QString &text)
{
    const auto range = MonthRange::fromIso(text);
    if (range && !range->isEmpty() && range->count() <= mostMonths)
        return *range;
    return text.contains(u".."_s) ? fail(ErrorCode::InvalidMonthRange, {text})
                                  : fail(ErrorCode::InvalidMonth, {text});
}

Result<QDate> dateFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorCode::InvalidDate, {text});
    return date;
}

Result<Currency> currencyFrom(const QString &text)
{
    const auto currency = Currency::fromCode(text);
    if (!currency)
        return fail(ErrorCode::UnknownCurrency, {text});
    return *currency;
}

Result<Metric> metricFrom(const QString &text)
{
    if (const Metric *metric = findMetric({text.toLower()}))
        return *metric;
    QStringList known;
    for (const Metric &metric : metricCatalogue())
        known.append(metric.id.text);
    return fail(ErrorCode::UnknownMetric, {text, known.join(u", "_s)});
}

Result<Value> valueFrom(const QString &text, const Metric &metric, const Currency &currency)
{
    static const QRegularExpression plain(u"^[-+]?[0-9]+(?:\\.([0-9]+))?$"_s);
    const QRegularExpressionMatch match = plain.match(text);
    if (!match.hasMatch())
        return fail(ErrorCode::InvalidNumber, {text.left(limits::shownText)});
    const int decimals = static_cast<int>(match.capturedLength(1));
    if (metric.unit == Unit::Money && decimals > currency.minorDigits())
        return fail(ErrorCode::TooManyDecimals,
                    {text.left(limits::shownText), currency.code(), currency.minorDigits()});
    const auto value = readNumber(text, metric, currency, DecimalMark::Point);
    if (!value)
        return failedLike(value);
    return value->value_or(Value{});
}

Result<qint64> amountFrom(const QString &text, const Currency &currency)
{
    const Metric *fee = findMetric(metrics::fee());
    Q_ASSERT(fee);
    return valueFrom(text, *fee, currency).map([](const Value &value) { return qRound64(value.number); });
}

Result<QString> choiceFrom(const Arguments &arguments, const QString &option, const QStringList &allowed,
                           const QString &otherwise)
{
    const QString value = arguments.value(option, otherwise);
    if (value != otherwise && !allowed.contains(value))
        return fail(ErrorCode::InvalidOptionValue, {option, value, allowed.join(u", "_s)});
    return value;
}

Result<StatedMonths> statedMonthsFrom(const Arguments &arguments)
{
    const auto from = optionalFrom(arguments, u"--from"_s, monthFrom);
    if (!from)
        return failedLike(from);
    const auto to = optionalFrom(arguments, u"--to"_s, monthFrom);
    if (!to)
        return failedLike(to);
    return StatedMonths{*from, *to};
}

} // namespace mizan
