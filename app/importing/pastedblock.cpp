#include "app/importing/pastedblock.h"

#include "app/importing/numberreader.h"
#include "app/tables/csvreader.h"
#include "app/tables/limits.h"

namespace mizan {

namespace {

/// How a person means the marks of one number: by its own evidence, else a lone mark groups thousands, except
/// where the unit has three digits after a point or is no whole thing.
DecimalMark markOf(QStringView cell, const Metric &metric, const Currency &currency)
{
    const auto number = NumberText::fromCell(cell);
    if (!number)
        return DecimalMark::Point;
    const bool wholeOnly = metric.unit == Unit::Count;
    if (const auto mark = number->evidence(wholeOnly))
        return *mark;
    const bool pointIsLikely = !wholeOnly && (metric.unit != Unit::Money || currency.minorDigits() == 3);
    if (cell.contains(u',') || pointIsLikely)
        return DecimalMark::Point;
    return number->isAmbiguous(wholeOnly) ? DecimalMark::Comma : DecimalMark::Point;
}

ErrorCode codeFor(RejectReason reason)
{
    switch (reason) {
    case RejectReason::NegativeValue:
        return ErrorCode::NegativeValue;
    case RejectReason::FractionalCount:
        return ErrorCode::FractionalCount;
    case RejectReason::OtherCurrency:
        return ErrorCode::OtherCurrency;
    default:
        return ErrorCode::InvalidNumber;
    }
}

} // namespace

std::vector<std::vector<QString>> parseBlock(const QString &text)
{
    CsvReader reader(text, u'\t');
    std::vector<std::vector<QString>> rows;
    TableRow row;
    for (Result<bool> more = reader.next(row); more && *more; more = reader.next(row)) {
        if (row.badQuoting) { // a quote that is meant as one
            const QStringList cells = row.text.split(u'\t');
            rows.emplace_back(cells.begin(), cells.end());
        } else {
            rows.push_back(row.cells);
        }
    }
    return rows;
}

Result<std::optional<Value>> readNumber(QStringView cell, const Metric &metric, const Currency &currency)
{
    return readNumber(cell, metric, currency, markOf(cell, metric, currency));
}

Result<std::optional<Value>> readNumber(QStringView cell, const Metric &metric, const Currency &currency,
                                        DecimalMark mark)
{
    const NumberReader reader(metric, currency, mark);
    const auto value = reader.read(cell);
    if (value)
        return *value;
    const QString shown = cell.trimmed().left(limits::shownText).toString();
    if (value.error() == RejectReason::OtherCurrency)
        return fail(ErrorCode::OtherCurrency, {shown, currency.code()});
    return fail(codeFor(value.error()), {shown});
}

} // namespace mizan
