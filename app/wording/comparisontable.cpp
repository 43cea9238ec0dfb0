#include "app/wording/comparisontable.h"

#include "app/wording/costtexts.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString dash()
{
    return u"–"_s;
}

using Kind = ComparisonCell::Kind;

ComparisonCell nothing()
{
    return {dash(), std::nullopt, false, Kind::Text, {}};
}

ComparisonCell countCell(double count, bool isKnown, const Language &language)
{
    return isKnown ? ComparisonCell{countText(count, language), count, false, Kind::Count, {}} : nothing();
}

ComparisonCell shareCell(std::optional<double> share, const Language &language, int decimals)
{
    return share ? ComparisonCell{percentText(*share, language, decimals), share, false, Kind::Share, {}}
                 : nothing();
}

ComparisonCell costCell(const UnitCost &cost, const Language &language)
{
    if (cost.mixedCurrencies)
        return {language.translate("Compare", "several currencies"), std::nullopt, false, Kind::Text, {}};
    const auto perUnit = cost.perUnit();
    if (!perUnit)
        return nothing();
    return {moneyText({*perUnit, cost.currency}, language), *perUnit / cost.currency.minorPerMajor(), false,
            Kind::Money, cost.currency};
}

/// `7 of 9`, to be sorted by the 7.
ComparisonCell judgedMonthsCell(const ComparedMetric &metric, const Language &language)
{
    return {language.translate("Compare", "%1 of %2", "7 of 9 months")
                .arg(countText(metric.judgedMonths, language), countText(metric.months, language)),
            metric.judgedMonths > 0 ? std::optional<double>(metric.judgedMonths) : std::nullopt,
            false,
            Kind::Count,
            {}};
}

/// The share with its interval.
ComparisonCell rateCell(const ComparedRate &rate, const Language &language)
{
    ComparisonCell cell = shareCell(rate.rate.value, language, 1);
    if (rate.rate.value && rate.interval)
        cell.text = language.translate("Compare", "%1 (%2 to %3)", "share, 95 % interval")
                        .arg(cell.text, percentText(rate.interval->low, language, 1),
                             percentText(rate.interval->high, language, 1));
    return cell;
}

/// Puts the rows of a comparison together.
class TableMaker
{
public:
    TableMaker(const Comparison &comparison, const Language &language, ComparisonForm form)
        : m_comparison(comparison)
        , m_language(language)
        , m_isSpreadsheet(form == ComparisonForm::Spreadsheet)
    {
        for (size_t i = 0; i < comparison.agencies.size(); ++i)
            m_table.agencies << comparedName(comparison, i, language);
    }

    ComparisonTable make()
    {
        for (size_t i = 0; i < m_comparison.metrics.size(); ++i)
            addMetric(i);
        for (size_t i = 0; i < funnelSteps().size(); ++i)
            addRate(i);
        addCosts();
        return std::move(m_table);
    }

private:
    using CellMaker = std::function<ComparisonCell(const ComparedAgency &)>;

    /// Adds a row, unless no agency has anything there; whether it did.
    bool add(const QString &label, const QString &explanation, const CellMaker &cellOf,
             std::optional<size_t> best = std::nullopt)
    {
        ComparisonRow row{label, explanation, {}};
        for (const ComparedAgency &agency : m_comparison.agencies)
            row.cells.push_back(cellOf(agency));
        const bool hasAny = std::ranges::any_of(row.cells, [](const ComparisonCell &cell) {
            return cell.text != dash() && !cell.text.isEmpty();
        });
        if (!hasAny)
            return false;
        if (best)
            row.cells[*best].isBest = true;
        m_table.rows.push_back(std::move(row));
        return true;
    }

    void addMetric(size_t index);
    void addMonths(size_t index, const QString &name);
    void addRate(size_t index);
    void addRateInterval(size_t index, const QString &name);
    void addCosts();

    const Comparison &m_comparison;
    const Language &m_language;
    bool m_isSpreadsheet;
    ComparisonTable m_table;
};

void TableMaker::addMetric(size_t index)
{
    const QString name = metricName(m_comparison.metrics[index], m_language);
    const auto metric = [index](const ComparedAgency &agency) -> const ComparedMetric & {
        return agency.metrics[index];
    };
    const auto judgedCount = [&](int ComparedMetric::*count) {
        return [this, metric, count](const ComparedAgency &agency) {
            return countCell(metric(agency).*count, metric(agency).judgedMonths > 0, m_language);
        };
    };
    add(
        m_language.translate("Compare", "%1: attainment", "a metric").arg(name),
        m_language.translate("Compare", "Sum of the actuals over sum of the targets of the judged months"),
        [&](const ComparedAgency &agency) { return shareCell(metric(agency).attainment, m_language, 0); },
        m_comparison.bestAttainment(index));
    addMonths(index, name);
    add(m_language.translate("Compare", "%1: missed months", "a metric").arg(name), {},
        judgedCount(&ComparedMetric::missedMonths));
    add(m_language.translate("Compare", "%1: longest row of misses", "a metric").arg(name), {},
        judgedCount(&ComparedMetric::longestMiss));
    add(m_language.translate("Compare", "%1: sum", "a metric").arg(name),
        m_language.translate("Compare", "Of all complete months under contract"),
        [&](const ComparedAgency &agency) {
            return countCell(metric(agency).counted, metric(agency).countedMonths > 0, m_language);
        });
}

void TableMaker::addMonths(size_t index, const QString &name)
{
    const bool isJudged = std::ranges::any_of(m_comparison.agencies, [index](const ComparedAgency &agency) {
        return agency.metrics[index].judgedMonths > 0;
    });
    if (!isJudged)
        return;
    add(m_language.translate("Compare", "%1: judged months", "a metric").arg(name),
        m_language.translate("Compare", "Months with data and a target, of those under contract"),
        [&](const ComparedAgency &agency) {
            const ComparedMetric &metric = agency.metrics[index];
            return m_isSpreadsheet ? countCell(metric.judgedMonths, true, m_language)
                                   : judgedMonthsCell(metric, m_language);
        });
    if (m_isSpreadsheet)
        add(m_language.translate("Compare", "%1: months under contract", "a metric").arg(name), {},
            [&](const ComparedAgency &agency) {
                return countCell(agency.metrics[index].months, true, m_language);
            });
}

void TableMaker::addRate(size_t index)
{
    const auto &[from, to] = funnelSteps()[index];
    const QString name = m_language.translate("Compare", "%1 to %2", "a stage to the next one")
                             .arg(metricName(from, m_language), metricName(to, m_language));
    const bool isAdded = add(
        name, m_language.translate("Compare", "Same-month ratio of the sums, with its 95 % interval"),
        [&](const ComparedAgency &agency) {
            const ComparedRate &rate = agency.rates[index];
            return m_isSpreadsheet ? shareCell(rate.rate.value, m_language, 1) : rateCell(rate, m_language);
        },
        m_comparison.bestRate(index));
    if (isAdded && m_isSpreadsheet)
        addRateInterval(index, name);
}

void TableMaker::addRateInterval(size_t index, const QString &name)
{
    const auto end = [this, index](double Interval::*side) {
        return [this, index, side](const ComparedAgency &agency) {
            const auto &interval = agency.rates[index].interval;
            return shareCell(interval ? std::optional((*interval).*side) : std::nullopt, m_language, 1);
        };
    };
    add(m_language.translate("Compare", "%1: lower end of the 95 % interval", "a rate").arg(name), {},
        end(&Interval::low));
    add(m_language.translate("Compare", "%1: upper end of the 95 % interval", "a rate").arg(name), {},
        end(&Interval::high));
}

void TableMaker::addCosts()
{
    bool isAdded = false;
    for (size_t i = 0; i < m_comparison.metrics.size(); ++i)
        isAdded |=
            add(unitCostName(m_comparison.metrics[i], m_language),
                m_language.translate("Compare", "Agency fee and media spend, as far as they are known"),
                [&](const ComparedAgency &agency) { return costCell(agency.costs[i].cost, m_language); });
    if (!isAdded || !m_isSpreadsheet)
        return;
    add(m_language.translate("Compare", "Currency of the costs"), {}, [&](const ComparedAgency &agency) {
        const auto known = std::ranges::find_if(
            agency.costs, [](const ComparedCost &cost) { return cost.cost.perUnit().has_value(); });
        return known == agency.costs.end()
                   ? nothing()
                   : ComparisonCell{known->cost.currency.code(), std::nullopt, false, Kind::Text, {}};
    });
}

QString differenceText(const Difference &difference, const Comparison &comparison, const Language &language)
{
    const QString text = difference.isSignal()
                             ? language.translate("Compare", "%1: %2 and %3 differ (signal, p %4).",
                                                  "a metric, two agencies, = 0.012")
                             : language.translate("Compare", "%1: no signal between %2 and %3 (p %4).",
                                                  "a metric, two agencies, = 0.245");
    const QString p = probabilityText(difference.adjusted, language);
    return text.arg(
        differenceName(difference, language), isolated(comparedName(comparison, difference.a, language)),
        isolated(comparedName(comparison, difference.b, language)), p.startsWith(u'<') ? p : u"= "_s + p);
}

} // namespace

QString differenceName(const Difference &difference, const Language &language)
{
    if (difference.ofStage)
        return language.translate("Compare", "%1 to %2", "a stage to the next one")
            .arg(metricName(*difference.ofStage, language), metricName(difference.metric, language));
    return metricName(difference.metric, language);
}

QString comparedName(const Comparison &comparison, size_t agency, const Language &language)
{
    const ComparedAgency &one = comparison.agencies[agency];
    const bool isAlone = std::ranges::all_of(
        comparison.agencies, [&one](const ComparedAgency &other) { return other.file == one.file; });
    return isAlone ? one.name
                   : language.translate("Compare", "%1 (%2)", "an agency, its client")
                         .arg(isolated(one.name), isolated(one.client));
}

ComparisonTable comparisonTable(const Comparison &comparison, const Language &language, ComparisonForm form)
{
    return TableMaker(comparison, language, form).make();
}

ComparisonCell differenceValue(const Difference &difference, size_t agency, const Comparison &comparison,
                               const Language &language)
{
    const ComparedAgency &one = comparison.agencies[agency];
    if (difference.ofStage) {
        const auto rate = std::ranges::find_if(one.rates, [&](const ComparedRate &known) {
            return known.to == difference.metric && known.from == difference.ofStage;
        });
        return rate == one.rates.end() ? nothing() : shareCell(rate->rate.value, language, 1);
    }
    const auto metric = std::ranges::find(one.metrics, difference.metric, &ComparedMetric::metric);
    if (metric == one.metrics.end() || metric->countedMonths == 0)
        return nothing();
    if (metric->attainment)
        return shareCell(metric->attainment, language, 0);
    const double mean = metric->counted / metric->countedMonths;
    return {language.translate("Compare", "%1 a month", "a mean count")
                .arg(language.locale().toString(mean, 'f', 1)),
            mean,
            false,
            Kind::Count,
            {}};
}

std::vector<Difference> sortedDifferences(const Comparison &comparison)
{
    std::vector<const Difference *> order;
    for (const Difference &difference : comparison.differences)
        order.push_back(&difference);
    std::ranges::stable_sort(order, {}, &Difference::adjusted);
    std::vector<Difference> sorted;
    for (const Difference *difference : order)
        sorted.push_back(*difference);
    return sorted;
}

QStringList differenceTexts(const Comparison &comparison, const Language &language)
{
    QStringList texts;
    for (const Difference &difference : sortedDifferences(comparison))
        texts << differenceText(difference, comparison, language);
    return texts;
}

QString comparisonHeadline(const Comparison &comparison, const Language &language)
{
    const int signal = static_cast<int>(std::ranges::count_if(comparison.differences, &Difference::isSignal));
    const int tested = static_cast<int>(comparison.differences.size());
    if (tested == 0)
        return language.translate("Compare",
                                  "Nothing can be tested: no two agencies have data of the same metric.");
    if (signal == 0)
        return language.translate("Compare",
                                  "No signal: all differences are within what chance alone makes.");
    return language.translate("Compare", "%n difference(s) are more than chance.", nullptr, signal);
}

} // namespace mizan
