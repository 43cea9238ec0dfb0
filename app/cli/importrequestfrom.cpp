#include "app/cli/importrequestfrom.h"

#include "app/cli/optionvalues.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// One character, or the word `tab`.
Result<QChar> delimiterFrom(const QString &text)
{
    if (text == "tab"_L1 || text == "\\t"_L1)
        return u'\t';
    if (text.size() != 1)
        return fail(ErrorCode::InvalidOptionValue, {u"--delimiter"_s, text, u", ; | tab"_s});
    return text.front();
}

/// `field=Column`; an empty column unmaps the field.
Result<QMap<QString, QString>> mapFrom(const QStringList &pairs)
{
    QMap<QString, QString> map;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorCode::InvalidOptionValue, {u"--map"_s, pair, u"field=Column"_s});
        map.insert(pair.left(equals).trimmed().toLower(), pair.mid(equals + 1).trimmed());
    }
    return map;
}

} // namespace

Result<ImportRequest> importRequestFrom(const Arguments &arguments)
{
    const auto delimiter = optionalFrom(arguments, u"--delimiter"_s, delimiterFrom);
    if (!delimiter)
        return failedLike(delimiter);
    const auto map = mapFrom(arguments.values(u"--map"_s));
    if (!map)
        return failedLike(map);
    const auto decimal = choiceFrom(arguments, u"--decimal"_s, {u"."_s, u","_s}, {});
    if (!decimal)
        return failedLike(decimal);
    const auto dateOrder = choiceFrom(arguments, u"--date-order"_s, {u"dmy"_s, u"mdy"_s, u"ymd"_s}, {});
    if (!dateOrder)
        return failedLike(dateOrder);
    const auto covers = optionalFrom(arguments, u"--covers"_s, monthRangeFrom);
    if (!covers)
        return failedLike(covers);
    const auto exportedOn = optionalFrom(arguments, u"--exported-on"_s, dateFrom);
    if (!exportedOn)
        return failedLike(exportedOn);
    ImportRequest request;
    request.path = arguments[u"DATA"_s];
    request.agency = arguments.value(u"--agency"_s, {});
    request.format = arguments.value(u"--format"_s, {});
    request.encoding = arguments.value(u"--encoding"_s, {});
    request.delimiter = delimiter->value_or(QChar());
    request.map = *map;
    request.decimal = *decimal;
    request.dateOrder = *dateOrder;
    request.covers = *covers;
    request.exportedOn = exportedOn->value_or(QDate());
    return request;
}

} // namespace mizan
