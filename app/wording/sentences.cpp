// Sentences about one metric, one import and the completeness of a month.
#include "app/wording/sentences.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/phrases.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace mizan {

QString verdictWithSignal(const JudgedMonth &month, const Language &language)
{
    const QString verdict = verdictText(month.verdict, language);
    if (!month.signal)
        return verdict;
    return language.translate("Sentences", "%1 · %2", "verdict · signal")
        .arg(verdict, signalText(*month.signal, language));
}

QString streakText(const JudgedMonth &month, const Language &language)
{
    if (!month.isJudged() || month.streak < 2)
        return {};
    return language.translate("Sentences", "%1 month in a row").arg(ordinalText(month.streak, language));
}

namespace {

/// A chance in whole percent that never claims to be certain.
QString chanceText(double chance, const Language &language)
{
    if (chance > 0.99)
        return language.translate("Sentences", "more than %1", "a share").arg(percentText(0.99, language));
    if (chance < 0.01)
        return language.translate("Sentences", "less than %1", "a share").arg(percentText(0.01, language));
    return percentText(chance, language);
}

QString restText(const RestOfYear &rest, const Currency &currency, const Metric &metric,
                 const Language &language)
{
    if (rest.monthsLeft == 0 || rest.planned <= 0 || metric.direction != Direction::HigherIsBetter)
        return {};
    if (rest.needed <= 0)
        return language.translate("Sentences", "The plan for the whole year is reached.");
    const double perMonth = metric.unit == Unit::Count ? std::ceil(rest.neededPerMonth) : rest.neededPerMonth;
    const QString needed = valueText({perMonth, currency}, metric, language);
    if (!rest.chance)
        return language
            .translate("Sentences", "Finishing on plan needs %1 in each of the %n month(s) left.", nullptr,
                       rest.monthsLeft)
            .arg(needed);
    return language
        .translate("Sentences",
                   "Finishing on plan needs %1 in each of the %n month(s) left; the chance of that is %2.",
                   nullptr, rest.monthsLeft)
        .arg(needed, chanceText(*rest.chance, language));
}

/// Agencies under contract without any data of a judged metric in @p month.
QStringList agenciesWithoutData(const ProjectJudgement &judgement, Month month)
{
    QStringList names;
    for (const JudgedAgency &agency : judgement.agencies) {
        const auto entries = judgedMetricsIn(agency, judgement.settings, month);
        const bool isMissing = std::ranges::any_of(entries, [](const MetricMonth &entry) {
            return entry.judged.verdict != Verdict::NotUnderContract && !entry.judged.until.isValid();
        });
        if (isMissing)
            names << agency.agency.name;
    }
    return names;
}

} // namespace

QString yearToDateText(const PeriodTotal &total, const RestOfYear &rest, const Metric &metric,
                       const Language &language)
{
    QString months;
    if (total.judgedMonths > 0 && total.judgedMonths < total.elapsedMonths)
        months =
            language.translate("Sentences", "This counts %1 of %2 months.", "months with data, months gone")
                .arg(countText(total.judgedMonths, language), countText(total.elapsedMonths, language));
    return joinedSentences({yearToDateSentence(total, metric, language), months,
                            restText(rest, total.target.currency, metric, language)});
}

QString completenessText(const ProjectJudgement &judgement, Month month, const Language &language)
{
    const QDate until = completeUntil(judgement, month);
    if (until.isValid()) {
        const QString text = until >= month.lastDay() ? language.translate("Sentences", "Data complete to %1")
                                                      : language.translate("Sentences", "Data until %1");
        return text.arg(dayText(until, language));
    }
    const QStringList names = agenciesWithoutData(judgement, month);
    if (names.isEmpty() || names.size() == static_cast<qsizetype>(judgement.agencies.size()))
        return language.translate("Sentences", "No data for %1").arg(monthText(month, language));
    return language.translate("Sentences", "Data missing from %1").arg(listText(names, language));
}

QString monthDescription(const JudgedMonth &month, const Metric &metric, const Language &language)
{
    const QString when = monthText(month.month, language);
    const QString name = metricName(metric.id, language);
    const QString actual = month.actual ? valueText(*month.actual, metric, language) : QString();
    const QString target = month.target ? valueText(*month.target, metric, language) : QString();
    switch (month.verdict) {
    case Verdict::NotUnderContract:
        return language.translate("Sentences", "%1, %2: not under contract").arg(when, name);
    case Verdict::NoData:
        return target.isNull()
                   ? language.translate("Sentences", "%1, %2: no data").arg(when, name)
                   : language.translate("Sentences", "%1, %2: no data, target %3").arg(when, name, target);
    case Verdict::NoTarget:
        return language.translate("Sentences", "%1, %2: %3, no target").arg(when, name, actual);
    case Verdict::InProgress:
        if (actual.isNull())
            return language.translate("Sentences", "%1, %2: in progress, no data yet").arg(when, name);
        return language.translate("Sentences", "%1, %2: %3, in progress, data until %4")
            .arg(when, name, ofText(month, metric, language), dayText(month.until, language));
    case Verdict::Met:
        return language.translate("Sentences", "%1, %2: %3 of %4, met").arg(when, name, actual, target);
    case Verdict::Missed:
        break;
    }
    return joinedClauses(
        {language.translate("Sentences", "%1, %2: %3 of %4, missed").arg(when, name, actual, target),
         signalClause(month, language)},
        language);
}

QString provenanceText(const ImportRecord &import, const Language &language)
{
    const QString rows = language.translate("Sentences", "%n row(s)", nullptr, import.rows.read);
    const QString rejected =
        import.rows.rejected == 0
            ? QString()
            : language.translate("Sentences", "%n rejected", "rows of a file", import.rows.rejected);
    const QString imported =
        language.translate("Sentences", "%1, imported %2", "file name, date")
            .arg(isolated(import.fileName), dateText(import.importedAt.date(), language));
    return joinedClauses({imported, rows, rejected}, language);
}

} // namespace mizan
