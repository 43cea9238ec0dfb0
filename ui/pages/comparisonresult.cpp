#include "ui/pages/comparisonresult.h"

#include "app/charts/agencymatrix.h"
#include "app/charts/attainmentchart.h"
#include "app/wording/claimtexts.h"
#include "app/wording/comparisontable.h"
#include "app/wording/numbers.h"
#include "ui/models/comparisonmodel.h"
#include "ui/pages/comparisonorder.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/comparisonpictures.h"
#include "ui/widgets/comparisonview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picturecard.h"
#include "ui/widgets/textrowsview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr qsizetype sentencesInBanner = 2;

/// Of the costs per unit; each once.
QStringList currenciesOf(const Comparison &comparison)
{
    QStringList codes;
    for (const ComparedAgency &agency : comparison.agencies) {
        for (const ComparedCost &cost : agency.costs) {
            if (cost.cost.perUnit() && !codes.contains(cost.cost.currency.code()))
                codes << cost.cost.currency.code();
        }
    }
    codes.sort();
    return codes;
}

/// With the clients where there are several files.
std::vector<ComparedHead> headsOf(const Comparison &comparison)
{
    const bool isOneFile = std::ranges::all_of(comparison.agencies, [&](const ComparedAgency &agency) {
        return agency.file == comparison.agencies.front().file;
    });
    std::vector<ComparedHead> heads;
    for (const ComparedAgency &agency : comparison.agencies)
        heads.push_back({agency.name, isOneFile ? QString() : agency.client, agency.place});
    return heads;
}

} // namespace

ComparisonResult::ComparisonResult(const Language &language, const Palette &palette, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_palette(palette)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    m_banner = new Banner(palette, this);
    m_order = new ComparisonOrder(language, this);
    m_lines = new PictureCard(tr("&Copy chart"), palette, this);
    m_matrix = new PictureCard(tr("Copy matr&ix"), palette, this);
    for (QWidget *part : {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_order),
                          static_cast<QWidget *>(m_lines), static_cast<QWidget *>(m_matrix)})
        layout->addWidget(part);
    makeTableCard(*layout);
    makeDifferencesCard(*layout);
    makeClaimsCard(*layout);
    connect(m_order, &ComparisonOrder::changed, this, &ComparisonResult::orderChanged);
    connect(m_table, &ComparisonView::rowPicked, this, &ComparisonResult::rowPicked);
}

void ComparisonResult::makeTableCard(QVBoxLayout &layout)
{
    m_tableCard = new Card(m_palette, this);
    auto *copy = new QPushButton(tr("Copy ta&ble"), m_tableCard);
    copy->setProperty("quiet", true);
    copy->setToolTip(tr("Puts it on the clipboard as text that spreadsheets take"));
    m_tableCard->titleRow()->addWidget(copy);
    m_model = new ComparisonModel(m_palette, m_tableCard);
    m_table = new ComparisonView(m_model, tr("The agencies side by side"), m_tableCard);
    m_tableCard->body()->addWidget(m_table);
    QLabel *legend = makeMutedLabel(TextRole::Small, m_palette, m_tableCard, true);
    legend->setText(
        directed(tr("A star marks the best value of a row where it differs from all others by a signal. "
                    "Judged months are those with data and a target, of the months under contract.")));
    m_currencies = makeLabel(TextRole::Small, m_tableCard, true);
    m_tableCard->body()->addWidget(legend);
    m_tableCard->body()->addWidget(m_currencies);
    layout.addWidget(m_tableCard);
    connect(copy, &QPushButton::clicked, this, &ComparisonResult::copyTable);
}

void ComparisonResult::makeDifferencesCard(QVBoxLayout &layout)
{
    m_differencesCard = new Card(m_palette, this);
    m_differencesCard->setTitle(tr("Which differences are signals"));
    QLabel *method = makeMutedLabel(TextRole::Small, m_palette, m_differencesCard, true);
    method->setText(
        directed(tr("Attainment is tested by the conditional binomial test with the targets as exposure, "
                    "rates by the two-proportion test. All pairs of a metric are corrected together "
                    "(Holm); a signal is a corrected p below 0.05.")));
    m_differencesCard->body()->addWidget(method);
    m_differences = new TextRowsView(m_differencesCard);
    m_differences->setAccessibleName(m_differencesCard->accessibleName());
    m_differencesCard->body()->addWidget(m_differences);
    layout.addWidget(m_differencesCard);
}

void ComparisonResult::makeClaimsCard(QVBoxLayout &layout)
{
    m_claimsCard = new Card(m_palette, this);
    m_claimsCard->setTitle(tr("Leads that two agencies claim"));
    m_claimTexts = makeLabel(TextRole::Body, m_claimsCard, true);
    m_claimsCard->body()->addWidget(m_claimTexts);
    m_claims = new TextRowsView(m_claimsCard);
    m_claims->setAccessibleName(m_claimsCard->accessibleName());
    m_claimsCard->body()->addWidget(m_claims);
    layout.addWidget(m_claimsCard);
}

void ComparisonResult::show(const Comparison &comparison, const ComparisonChoice &choice)
{
    showHeadline(comparison);
    const bool isThere = std::ranges::find(comparison.metrics, choice.shown) != comparison.metrics.end();
    ComparisonChoice shown = choice;
    shown.shown = isThere ? choice.shown : comparison.metrics.front();
    showTable(comparison, shown);
    showCharts(comparison, shown.shown);
    showDifferences(comparison);
    showClaims(comparison);
}

void ComparisonResult::putInto(ComparisonChoice &choice) const
{
    m_order->putInto(choice);
}

void ComparisonResult::copyTable() const
{
    QGuiApplication::clipboard()->setText(m_model->asText());
}

void ComparisonResult::showHeadline(const Comparison &comparison)
{
    const QStringList texts = differenceTexts(comparison, m_language);
    const auto differences = sortedDifferences(comparison);
    QStringList said;
    for (size_t i = 0; i < differences.size() && said.size() < sentencesInBanner; ++i) {
        if (differences[i].isSignal())
            said << texts[static_cast<qsizetype>(i)];
    }
    m_banner->setText(Banner::Tone::Neutral, comparisonHeadline(comparison, m_language),
                      joinedSentences(said));
}

void ComparisonResult::showCharts(const Comparison &comparison, const MetricId &shown)
{
    const auto found = std::ranges::find(comparison.metrics, shown);
    const auto metric = static_cast<size_t>(found - comparison.metrics.begin());
    AttainmentChart chart = attainmentChart(comparison, metric, m_language);
    const QString title = chart.title;
    ChartTable months = chartTable(chart, m_language);
    m_lines->setContent(title, std::make_unique<AttainmentPicture>(std::move(chart)), std::move(months));
    const AgencyMatrix matrix = agencyMatrix(comparison, metric, m_language);
    m_matrix->setContent(matrix.title, std::make_unique<MatrixPicture>(matrix),
                         chartTable(matrix, m_language));
}

void ComparisonResult::showTable(const Comparison &comparison, const ComparisonChoice &choice)
{
    const ComparisonTable table = comparisonTable(comparison, m_language);
    m_order->setChoice(choice, table);
    m_model->setTable(table, headsOf(comparison));
    m_model->setSortedBy(choice.sortedBy, choice.smallestFirst);
    m_table->fit();
    const QString title =
        comparison.alignment == Alignment::Calendar
            ? tr("Side by side, %1", "months")
            : tr("Side by side, %1, each agency from its first month under contract", "months");
    m_tableCard->setTitle(title.arg(monthRangeText(comparison.period, m_language)));
    const QStringList currencies = currenciesOf(comparison);
    m_currencies->setText(directed(
        tr("The costs are in %1: they are not converted, so agencies paid in different currencies cannot "
           "be compared by cost.")
            .arg(listText(currencies, m_language))));
    m_currencies->setVisible(currencies.size() > 1);
}

void ComparisonResult::showDifferences(const Comparison &comparison)
{
    m_differencesCard->setVisible(!comparison.differences.empty());
    std::vector<QStringList> rows;
    for (const Difference &difference : sortedDifferences(comparison)) {
        const auto name = [&](size_t agency) { return comparedName(comparison, agency, m_language); };
        const auto value = [&](size_t agency) {
            return differenceValue(difference, agency, comparison, m_language).text;
        };
        rows.push_back({differenceName(difference, m_language), name(difference.a), value(difference.a),
                        name(difference.b), value(difference.b),
                        probabilityText(difference.adjusted, m_language),
                        difference.isSignal() ? tr("signal") : tr("no signal")});
    }
    m_differences->setRows({tr("Compared"), tr("Agency"), tr("Value"), tr("Agency"), tr("Value"),
                            tr("p, corrected"), tr("Result")},
                           std::move(rows));
}

void ComparisonResult::showClaims(const Comparison &comparison)
{
    QStringList texts = claimTexts(comparison, m_language);
    const ClaimTable table = claimTable(comparison, m_language);
    m_claimsCard->setVisible(!texts.isEmpty());
    m_claims->setVisible(!table.rows.empty());
    if (!table.more.isEmpty())
        texts << table.more;
    std::ranges::transform(texts, texts.begin(), directed);
    m_claimTexts->setText(texts.join(u'\n'));
    m_claims->setRows(table.header, table.rows, static_cast<int>(table.header.size()) - 1);
}

} // namespace mizan
