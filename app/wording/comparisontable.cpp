#include "app/wording/comparisontable.h"

#include "app/wording/comparisoncells.h"
#include "app/wording/costtexts.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

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
        addClaims();
        return std::move(m_table);
    }

private:
    using CellMaker = std::function<ComparisonCell(const ComparedAgency &)>;

    /// Adds a row, unless no agency has anything there; whether it did.
    bool add(const QString &id, const QString &label, const QString &explanation, const CellMaker &cellOf,
             std::optional<size_t> best = std::nullopt)
    {
        ComparisonRow row{label, explanation, {}, id};
        for (const ComparedAgency &agency : m_comparison.agencies)
            row.cells.push_back(cellOf(agency));
        const bool hasAny = std::ranges::any_of(row.cells, [](const ComparisonCell &cell) {
            return !cell.text.isEmpty() && cell.text != noCell().text;
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
    void addMoney();
    bool addCost(size_t index);
    void addClaims();

    const Comparison &m_comparison;
    const Language &m_language;
    bool m_isSpreadsheet;
    ComparisonTable m_table;
};

void TableMaker::addMetric(size_t index)
{
    const QString id = m_comparison.metrics[index].text;
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
        u"attainment "_s + id, m_language.translate("Compare", "%1: attainment", "a metric").arg(name),
        m_language.translate("Compare", "Sum of the actuals over sum of the targets of the judged months"),
        [&](const ComparedAgency &agency) { return shareCell(metric(agency).attainment, m_language, 0); },
        m_comparison.bestAttainment(index));
    addMonths(index, name);
    add(u"missed "_s + id, m_language.translate("Compare", "%1: missed months", "a metric").arg(name), {},
        judgedCount(&ComparedMetric::missedMonths));
    add(u"longest "_s + id,
        m_language.translate("Compare", "%1: longest run of misses", "a metric").arg(name), {},
        judgedCount(&ComparedMetric::longestMiss));
    add(u"sum "_s + id, m_language.translate("Compare", "%1: sum", "a metric").arg(name),
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
    const QString id = m_comparison.metrics[index].text;
    add(u"judged "_s + id, m_language.translate("Compare", "%1: judged months", "a metric").arg(name),
        m_language.translate("Compare", "Months with data and a target, of those under contract"),
        [&](const ComparedAgency &agency) {
            const ComparedMetric &metric = agency.metrics[index];
            return m_isSpreadsheet ? countCell(metric.judgedMonths, true, m_language)
                                   : judgedMonthsCell(metric, m_language);
        });
    if (m_isSpreadsheet)
        add(u"contract "_s + id,
            m_language.translate("Compare", "%1: months under contract", "a metric").arg(name), {},
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
        u"rate "_s + to.text, name,
        m_language.translate("Compare", "Same-month ratio of the sums, with its 95 % interval"),
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
    const QString id = funnelSteps()[index].second.text;
    add(u"low "_s + id,
        m_language.translate("Compare", "%1: lower end of the 95 % interval", "a rate").arg(name), {},
        end(&Interval::low));
    add(u"high "_s + id,
        m_language.translate("Compare", "%1: upper end of the 95 % interval", "a rate").arg(name), {},
        end(&Interval::high));
}

void TableMaker::addCosts()
{
    addMoney();
    bool isAdded = false;
    for (size_t i = 0; i < m_comparison.metrics.size(); ++i)
        isAdded |= addCost(i);
    if (!isAdded || !m_isSpreadsheet)
        return;
    add(u"currency"_s, m_language.translate("Compare", "Currency of the costs"), {},
        [&](const ComparedAgency &agency) {
            const auto known = std::ranges::find_if(
                agency.costs, [](const ComparedCost &cost) { return cost.cost.perUnit().has_value(); });
            return known == agency.costs.end() ? noCell() : textCell(known->cost.currency.code());
        });
}

/// Fee and spend themselves; a spreadsheet names their currency beside them.
void TableMaker::addMoney()
{
    for (size_t i = 0; i < 2; ++i) {
        const MetricId id = i == 0 ? metrics::fee() : metrics::spend();
        const QString name = metricFullName(id, m_language);
        const auto moneyOf = [i](const ComparedAgency &agency) {
            return i < agency.money.size() ? agency.money[i] : ComparedMoney();
        };
        const bool isAdded =
            add(u"sum "_s + id.text, m_language.translate("Compare", "%1: sum", "a metric").arg(name),
                m_language.translate("Compare", "Of all complete months under contract in which it is known"),
                [&](const ComparedAgency &agency) {
                    const ComparedMoney money = moneyOf(agency);
                    return moneyCell(money.minorUnits, money.currency, money.mixedCurrencies, m_language);
                });
        if (isAdded && m_isSpreadsheet)
            add(u"currency "_s + id.text,
                m_language.translate("Compare", "%1: currency", "agency fee").arg(name), {},
                [&](const ComparedAgency &agency) {
                    const Currency currency = moneyOf(agency).currency;
                    return currency.isNone() ? noCell() : textCell(currency.code());
                });
    }
}

/// Costs that are made of different parts say so.
bool TableMaker::addCost(size_t index)
{
    const MetricId id = m_comparison.metrics[index];
    const QString name = unitCostName(id, m_language);
    QSet<QString> parts;
    for (const ComparedAgency &agency : m_comparison.agencies)
        parts << partsText(agency.costs[index].cost, m_language);
    parts.remove({});
    const bool saysParts = parts.size() > 1;
    const bool isAdded =
        add(u"cost "_s + id.text, name,
            m_language.translate("Compare", "Agency fee and media spend, as far as they are known"),
            [&](const ComparedAgency &agency) {
                const UnitCost &cost = agency.costs[index].cost;
                ComparisonCell cell = costCell(cost, m_language);
                const bool isPart = cost.perUnit() && !(cost.fee && cost.spend);
                if (saysParts && isPart && !m_isSpreadsheet)
                    cell.text = m_language.translate("Compare", "%1 (%2)", "a cost, what it is made of")
                                    .arg(cell.text, partsText(cost, m_language));
                return cell;
            });
    if (isAdded && saysParts && m_isSpreadsheet)
        add(u"parts "_s + id.text, m_language.translate("Compare", "%1: made of", "cost per MQL").arg(name),
            {}, [&](const ComparedAgency &agency) {
                const QString text = partsText(agency.costs[index].cost, m_language);
                return text.isEmpty() ? noCell() : textCell(text);
            });
    return isAdded;
}

/// Where two agencies share a lead; of an agency without lead rows nobody knows.
void TableMaker::addClaims()
{
    const ComparedClaims &claims = m_comparison.claims;
    if (claims.leads == 0)
        return;
    size_t agency = 0;
    add(u"claims"_s, m_language.translate("Compare", "Leads that another agency claims too"),
        m_language.translate("Compare", "Leads with a compared stage in the period in both agencies' files"),
        [&](const ComparedAgency &) {
            const auto count = claims.ofAgency[agency++];
            return countCell(count.value_or(0), count.has_value(), m_language);
        });
}

} // namespace

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

} // namespace mizan
