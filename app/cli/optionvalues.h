// Option values: the text of an option as the value it stands for.
#pragma once

#include "app/base/result.h"
#include "app/cli/arguments.h"
#include "app/domain/figure.h"

#include <QDate>

#include <optional>

namespace mizan {

[[nodiscard]] Result<Month> monthFrom(const QString &text);
/// `2026-01..2026-12`, or one month.
[[nodiscard]] Result<MonthRange> monthRangeFrom(const QString &text);
[[nodiscard]] Result<QDate> dateFrom(const QString &text);
[[nodiscard]] Result<Currency> currencyFrom(const QString &text);
[[nodiscard]] Result<Metric> metricFrom(const QString &text);
/// A number as machines write it, in major units for money: the point is the decimal sign, nothing parts
/// thousands. Never negative.
[[nodiscard]] Result<Value> valueFrom(const QString &text, const Metric &metric, const Currency &currency);
/// An amount of money in major units, in minor ones.
[[nodiscard]] Result<qint64> amountFrom(const QString &text, const Currency &currency);
/// Fails with InvalidOptionValue when the option is there with another value than one of @p allowed.
[[nodiscard]] Result<QString> choiceFrom(const Arguments &arguments, const QString &option,
                                         const QStringList &allowed, const QString &otherwise);

/// `--from` and `--to`, as far as they are told.
struct StatedMonths
{
    std::optional<Month> from;
    std::optional<Month> to;
};
[[nodiscard]] Result<StatedMonths> statedMonthsFrom(const Arguments &arguments);

/// What @p read makes of the option; none where the option is left out.
template <typename T>
[[nodiscard]] Result<std::optional<T>> optionalFrom(const Arguments &arguments, const QString &option,
                                                    Result<T> (*read)(const QString &))
{
    const auto text = arguments.value(option);
    if (!text)
        return std::optional<T>();
    return read(*text).map([](const T &value) { return std::optional<T>(value); });
}

} // namespace mizan
