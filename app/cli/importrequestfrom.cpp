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

/// A table's number, from 1.
Result<int> tableFrom(const QString &text)
{
    bool isNumber = false;
    const int table = text.toInt(&isNumber);
    if (!isNumber || table < 1)
        return fail(ErrorCode::InvalidOptionValue, {u"--table"_s, text, u"1, 2, 3 …"_s});
    return table;
}

/// `source:Google*=North Star`.
Result<std::vector<AgencyRule>> rulesFrom(const QStringList &texts)
{
    std::vector<AgencyRule> rules;
    for (const QString &text : texts) {
        const qsizetype colon = text.indexOf(u':');
        const qsizetype equals = text.lastIndexOf(u'=');
        const AgencyRule rule{text.left(std::max<qsizetype>(colon, 0)).trimmed().toLower(),
                              text.mid(colon + 1, equals - colon - 1).trimmed(),
                              text.mid(equals + 1).trimmed()};
        const bool isKnown = rule.field == "source"_L1 || rule.field == "campaign"_L1;
        if (!isKnown || equals <= colon || rule.text.isEmpty() || rule.agency.isEmpty())
            return fail(ErrorCode::InvalidOptionValue, {u"--agency-rule"_s, text, u"source:TEXT=NAME"_s});
        rules.push_back(rule);
    }
    return rules;
}

/// What the options for files of leads and for files with several tables say.
Result<ImportRequest> withLeadOptions(ImportRequest request, const Arguments &arguments)
{
    const auto table = optionalFrom(arguments, u"--table"_s, tableFrom);
    if (!table)
        return failedLike(table);
    auto rules = rulesFrom(arguments.values(u"--agency-rule"_s));
    if (!rules)
        return failedLike(rules);
    request.table = table->value_or(0);
    request.sheet = arguments.value(u"--sheet"_s, {});
    request.implySteps = arguments.has(u"--imply-stages"_s);
    request.keepPersons = arguments.has(u"--keep-persons"_s);
    request.rules = std::move(*rules);
    return request;
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
    return withLeadOptions(std::move(request), arguments);
}

} // namespace mizan
