#include "app/cli/judgementjson.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotUnderContract:
        return u"not_under_contract"_s;
    case Verdict::InProgress:
        return u"in_progress"_s;
    case Verdict::NoData:
        return u"no_data"_s;
    case Verdict::NoTarget:
        return u"no_target"_s;
    case Verdict::Met:
        return u"met"_s;
    case Verdict::Missed:
        break;
    }
    return u"missed"_s;
}

QJsonValue signalJson(std::optional<Signal> signal)
{
    if (!signal)
        return QJsonValue::Null;
    switch (*signal) {
    case Signal::WithinVariation:
        return u"within_variation"_s;
    case Signal::BeyondVariation:
        return u"beyond_variation"_s;
    case Signal::PersistentShortfall:
        break;
    }
    return u"persistent_shortfall"_s;
}

QJsonValue sourceJson(std::optional<Source> source)
{
    if (!source)
        return QJsonValue::Null;
    return *source == Source::Reported ? u"reported"_s : u"counted"_s;
}

/// Four decimals are more than anybody reads; none is null.
QJsonValue roundedJson(std::optional<double> number)
{
    return number ? QJsonValue(std::round(*number * 10000) / 10000) : QJsonValue(QJsonValue::Null);
}

QJsonValue currencyJson(const JudgedMonth &month)
{
    const auto &value = month.actual ? month.actual : month.target;
    return value ? QJsonValue(value->currency.code()) : QJsonValue(QJsonValue::Null);
}

} // namespace

bool hasContent(const JudgedMonth &month)
{
    return month.actual || month.target;
}

QJsonValue valueJson(const std::optional<Value> &value)
{
    if (!value)
        return QJsonValue::Null;
    return value->currency.isNone() ? value->number : value->number / value->currency.minorPerMajor();
}

QJsonObject judgedMonthJson(const JudgedMonth &month, const Metric &metric)
{
    QJsonObject json{
        {u"actual"_s, valueJson(month.actual)},           {u"target"_s, valueJson(month.target)},
        {u"attainment"_s, roundedJson(month.attainment)}, {u"verdict"_s, verdictId(month.verdict)},
        {u"signal"_s, signalJson(month.signal)},          {u"p_value"_s, roundedJson(month.pValue)},
        {u"source"_s, sourceJson(month.source)},          {u"reported"_s, valueJson(month.reported)},
        {u"counted"_s, valueJson(month.counted)},         {u"complete"_s, month.complete},
    };
    if (month.reported && month.counted && month.reported->currency == month.counted->currency)
        json.insert(u"difference"_s, valueJson(Value{month.reported->number - month.counted->number,
                                                     month.reported->currency}));
    if (metric.unit == Unit::Money)
        json.insert(u"currency"_s, currencyJson(month));
    if (month.actual && month.target && month.actual->currency != month.target->currency)
        json.insert(u"target_currency"_s, month.target->currency.code());
    return json;
}

QString agencyStateId(AgencyState state)
{
    switch (state) {
    case AgencyState::Missed:
        return verdictId(Verdict::Missed);
    case AgencyState::Met:
        return verdictId(Verdict::Met);
    case AgencyState::InProgress:
        return verdictId(Verdict::InProgress);
    case AgencyState::NoData:
        return verdictId(Verdict::NoData);
    case AgencyState::NoTarget:
        return verdictId(Verdict::NoTarget);
    case AgencyState::NotUnderContract:
        break;
    }
    return verdictId(Verdict::NotUnderContract);
}

} // namespace mizan
