#include "app/importing/readingoptions.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString joinedNames(const std::vector<Agency> &agencies)
{
    QStringList names;
    for (const Agency &agency : agencies)
        names.append(agency.name);
    return names.join(u", "_s);
}

QString nameOf(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return u"dmy"_s;
    case DateOrder::MonthDayYear:
        return u"mdy"_s;
    case DateOrder::YearMonthDay:
        return u"ymd"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ReadingOptions> ReadingOptions::from(const ImportRequest &request, const ProjectData &project,
                                            Source usual)
{
    ReadingOptions options;
    options.covers = request.covers;
    options.source = request.source.value_or(usual);
    if (!request.agency.isEmpty()) {
        const Agency *agency = findAgency(project.agencies, request.agency);
        if (!agency)
            return fail(ErrorCode::UnknownAgency, {request.agency, joinedNames(project.agencies)});
        options.agencyOfAll = *agency;
    }
    options.dateOrder = dateOrderFromName(request.dateOrder);
    if (!request.dateOrder.isEmpty() && !options.dateOrder)
        return fail(ErrorCode::InvalidOptionValue,
                    {u"--date-order"_s, request.dateOrder, u"dmy, mdy, ymd"_s});
    if (request.decimal == u"." || request.decimal == u",")
        options.decimal = request.decimal == u"." ? DecimalMark::Point : DecimalMark::Comma;
    else if (!request.decimal.isEmpty())
        return fail(ErrorCode::InvalidOptionValue, {u"--decimal"_s, request.decimal, u". ,"_s});
    return options;
}

QMap<QString, QString> ReadingOptions::texts() const
{
    QMap<QString, QString> texts;
    if (agencyOfAll)
        texts[u"agency"_s] = agencyOfAll->name;
    if (covers)
        texts[u"covers"_s] = covers->toIso();
    if (const auto mark = decimal ? decimal : usualDecimal)
        texts[u"decimal"_s] = *mark == DecimalMark::Point ? u"."_s : u","_s;
    if (const auto order = dateOrder ? dateOrder : usualDateOrder)
        texts[u"dateOrder"_s] = nameOf(*order);
    if (!headerSet.isEmpty())
        texts[u"headers"_s] = headerSet;
    if (source == Source::Counted)
        texts[u"source"_s] = u"counted"_s;
    return texts;
}

} // namespace mizan
