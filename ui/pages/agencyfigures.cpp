#include "ui/pages/agencyfigures.h"

#include "app/analysis/cost.h"
#include "app/analysis/rates.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"
#include "ui/pages/agencysummary.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int monthsOfRate = 12;

QString text(const char *source, const char *comment = nullptr)
{
    return QCoreApplication::translate("AgencyFigures", source, comment);
}

/// How a figure without a target compares with the month before.
QString changeNote(const JudgedMetric &metric, const JudgedMonth &month, const Language &language)
{
    const JudgedMonth *before = metric.at(month.month - 1);
    const bool comparable = before && before->actual && before->actual->number > 0 && before->complete &&
                            month.complete && before->source == month.source &&
                            before->actual->currency == month.actual->currency;
    if (!comparable)
        return {};
    const QString name = monthNameText(before->month, language);
    const double change = month.actual->number / before->actual->number - 1;
    const QString share = percentText(std::abs(change), language);
    if (std::abs(change) < 0.005)
        return text(QT_TRANSLATE_NOOP("AgencyFigures", "as in %1")).arg(name);
    return (change > 0 ? text(QT_TRANSLATE_NOOP("AgencyFigures", "%1 more than in %2"))
                       : text(QT_TRANSLATE_NOOP("AgencyFigures", "%1 less than in %2")))
        .arg(share, name);
}

QString noteOf(const JudgedMetric &metric, const JudgedMonth &month, const Language &language)
{
    if (month.verdict == Verdict::InProgress || month.verdict == Verdict::NoData ||
        month.verdict == Verdict::NotUnderContract)
        return verdictText(month.verdict, language);
    if (month.attainment)
        return text(QT_TRANSLATE_NOOP("AgencyFigures", "%1 of target"))
            .arg(percentText(*month.attainment, language));
    return month.actual ? changeNote(metric, month, language) : QString();
}

FigureSummary figureOf(const JudgedMetric &metric, Month month, const Language &language)
{
    const JudgedMonth judged = judgedMonth(metric, month);
    FigureSummary figure;
    figure.name = metricName(metric.metric.id, language);
    figure.verdict = judged.verdict;
    figure.value = u"–"_s;
    if (judged.actual)
        figure.value = judged.target ? ofTargetText(*judged.actual, *judged.target, metric.metric, language)
                                     : valueText(*judged.actual, metric.metric, language);
    if (judged.verdict == Verdict::Missed)
        figure.value = text(QT_TRANSLATE_NOOP("AgencyFigures", "%1 ✕"), "a missed figure").arg(figure.value);
    figure.note = noteOf(metric, judged, language);
    figure.toolTip = monthDescription(judged, metric.metric, language);
    return figure;
}

/// The same-month rate of two stages; none while the agency has not both.
std::optional<FigureSummary> rateOf(const JudgedAgency &agency, const MetricId &from, const MetricId &to,
                                    Month month, const Language &language)
{
    const JudgedMetric *denominator = agency.metric(from);
    const JudgedMetric *numerator = agency.metric(to);
    if (!denominator || !numerator)
        return std::nullopt;
    const SameMonthRate rate = sameMonthRate(numerator->months, denominator->months, {month, month});
    const SameMonthRate before =
        sameMonthRate(numerator->months, denominator->months, {month - monthsOfRate, month - 1});
    if (!rate.value && !before.value)
        return std::nullopt;
    const QString fromName = metricName(from, language);
    const QString toName = metricName(to, language);
    FigureSummary figure;
    figure.name =
        text(QT_TRANSLATE_NOOP("AgencyFigures", "%1 → %2, same month"), "two stages").arg(fromName, toName);
    figure.value = rate.value ? percentText(*rate.value, language, 1) : u"–"_s;
    if (before.value && before.months > 1)
        figure.note =
            language.translate("AgencyFigures", "%1 in the %n months before", nullptr, before.months)
                .arg(percentText(*before.value, language, 1));
    figure.toolTip =
        text(QT_TRANSLATE_NOOP("AgencyFigures",
                               "%1 of the month divided by %2 of the same month: they need not be "
                               "the same people, so this is no conversion rate."))
            .arg(toName, fromName);
    return figure;
}

std::optional<FigureSummary> costOf(const JudgedAgency &agency, const MetricId &stage, Month month,
                                    const Language &language)
{
    const UnitCost cost = unitCost(agency, stage, {month, month});
    const std::optional<double> perUnit = cost.perUnit();
    if (!perUnit)
        return std::nullopt;
    const auto money = [&](double amount) { return moneyText({amount, cost.currency}, language); };
    FigureSummary figure;
    figure.name = text(QT_TRANSLATE_NOOP("AgencyFigures", "Cost per %1")).arg(metricName(stage, language));
    figure.value = money(*perUnit);
    const std::optional<double> fee = cost.feePerUnit();
    const std::optional<double> spend = cost.spendPerUnit();
    if (fee && spend)
        figure.note =
            text(QT_TRANSLATE_NOOP("AgencyFigures", "%1 fee, %2 media")).arg(money(*fee), money(*spend));
    else
        figure.note = fee ? text(QT_TRANSLATE_NOOP("AgencyFigures", "fee alone"))
                          : text(QT_TRANSLATE_NOOP("AgencyFigures", "media spend alone"));
    return figure;
}

} // namespace

std::vector<FigureSummary> figuresOf(const JudgedAgency &agency, const ProjectSettings &settings, Month month,
                                     const Language &language)
{
    std::vector<FigureSummary> figures;
    for (const JudgedMetric &metric : agency.metrics) {
        const bool hasTarget = judgedMonth(metric, month).target.has_value();
        if (hasTarget || settings.isJudged(metric.metric.id) || metric.metric.id == metrics::leads())
            figures.push_back(figureOf(metric, month, language));
    }
    for (const auto &[from, to] :
         {std::pair(metrics::leads(), metrics::mql()), std::pair(metrics::mql(), metrics::sql())}) {
        if (auto rate = rateOf(agency, from, to, month, language))
            figures.push_back(std::move(*rate));
    }
    for (const MetricId &stage : {metrics::mql(), metrics::sql()}) {
        if (auto cost = costOf(agency, stage, month, language))
            figures.push_back(std::move(*cost));
    }
    return figures;
}

} // namespace mizan
