#include "app/importing/reportperiod.h"

#include "app/importing/exportdate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

QString ReportPeriod::toText() const
{
    return u"%1 – %2"_s.arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate));
}

std::optional<ReportPeriod> reportPeriodIn(const QStringList &preamble, const QTimeZone &zone,
                                           std::optional<DateOrder> order)
{
    static const QRegularExpression compactRange(u"\\b([0-9]{8})-([0-9]{8})\\b"_s);
    std::vector<QDate> dates;
    for (QString line : preamble) {
        if (speaksOfExport(line))
            continue;
        line.replace(compactRange, u"\\1 \\2"_s);
        const std::vector<QDate> found = datesIn(line, zone, order);
        dates.insert(dates.end(), found.begin(), found.end());
    }
    if (dates.size() < 2)
        return std::nullopt;
    const auto [first, last] = std::ranges::minmax_element(dates);
    return ReportPeriod{*first, *last};
}

} // namespace mizan
