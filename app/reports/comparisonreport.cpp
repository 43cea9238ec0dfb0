#include "app/reports/comparisonreport.h"

#include "app/wording/claimtexts.h"
#include "app/wording/comparisontable.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

using Blocks = std::vector<Block>;

constexpr size_t mostUpright = 4;           ///< agencies on an upright page
constexpr int mostMonthsUpright = 24;       ///< months likewise
constexpr size_t agenciesInTable = 6;       ///< of one table on a landscape page
constexpr size_t mostLines = 6;             ///< in one chart
constexpr size_t leastForMultiples = 3;     ///< agencies
constexpr size_t monthsInMatrix = 60;       ///< of one matrix
constexpr size_t mostDifferences = 60;      ///< that are listed one by one
constexpr size_t mostSilentDifferences = 8; ///< without signal, likewise
constexpr size_t mostClaims = 30;           ///< leads that two agencies claim, likewise
constexpr qsizetype sentencesInBanner = 2;

bool hasAnyData(const Comparison &comparison, size_t metric)
{
    return std::ranges::any_of(comparison.agencies, [metric](const ComparedAgency &agency) {
        return std::ranges::any_of(agency.months[metric],
                                   [](const JudgedMonth &month) { return month.actual.has_value(); });
    });
}

/// Makes the sections of one comparison.
class ComparisonSections
{
public:
    ComparisonSections(const Comparison &comparison, const ComparisonOrigin &origin, const Language &language)
        : m_comparison(comparison)
        , m_origin(origin)
        , m_language(language)
        , m_isWide(comparison.agencies.size() > mostUpright || comparison.slotCount() > mostMonthsUpright)
    {
    }

    Document document();

private:
    [[nodiscard]] QString clients() const;
    [[nodiscard]] QString footer() const;
    void addTitle(Blocks &blocks) const;
    void addDifferences(Blocks &blocks) const;
    void addUnlistedDifferences(Blocks &blocks, size_t signal, size_t silent) const;
    [[nodiscard]] std::vector<TableCell> differenceRow(const Difference &difference) const;
    void addTables(Blocks &blocks) const;
    [[nodiscard]] Table tablePart(const ComparisonTable &all, size_t first, size_t end) const;
    void addMetric(Blocks &blocks, size_t metric) const;
    void addClaims(Blocks &blocks) const;
    void addFiles(Blocks &blocks) const;

    const Comparison &m_comparison;
    const ComparisonOrigin &m_origin;
    const Language &m_language;
    bool m_isWide;
};

QString ComparisonSections::clients() const
{
    QStringList names;
    for (const ComparedFile &file : m_origin.files) {
        if (!file.client.isEmpty() && !names.contains(file.client))
            names << file.client;
    }
    return listText(names, m_language);
}

QString ComparisonSections::footer() const
{
    const int files = static_cast<int>(std::ranges::count_if(
        m_origin.files, [](const ComparedFile &file) { return file.problem.isEmpty(); }));
    return m_language.translate("Reports", "From %n project file(s), as judged on %1", nullptr, files)
        .arg(dateText(m_origin.asOf, m_language));
}

void ComparisonSections::addTitle(Blocks &blocks) const
{
    blocks.push_back(Heading{m_language.translate("Reports", "Agencies compared"), 1});
    const QString period = monthRangeText(m_comparison.period, m_language);
    blocks.push_back(
        Paragraph{m_comparison.alignment == Alignment::Calendar
                      ? period
                      : m_language.translate("Reports", "%1, each agency from its first month under contract")
                            .arg(period),
                  true});
    QStringList signal;
    const QStringList texts = differenceTexts(m_comparison, m_language);
    const auto differences = sortedDifferences(m_comparison);
    for (size_t i = 0; i < differences.size() && signal.size() < sentencesInBanner; ++i) {
        if (differences[i].isSignal())
            signal << texts[static_cast<qsizetype>(i)];
    }
    blocks.push_back(Headline{comparisonHeadline(m_comparison, m_language), joinedSentences(signal),
                              AgencyState::NoTarget});
}

std::vector<TableCell> ComparisonSections::differenceRow(const Difference &difference) const
{
    const auto name = [this](size_t agency) {
        return TableCell{comparedName(m_comparison, agency, m_language), TableCell::Mark::None};
    };
    const auto value = [&](size_t agency) {
        return TableCell{differenceValue(difference, agency, m_comparison, m_language).text,
                         TableCell::Mark::None};
    };
    return {{differenceName(difference, m_language), TableCell::Mark::None},
            name(difference.a),
            value(difference.a),
            name(difference.b),
            value(difference.b),
            {probabilityText(difference.pValue, m_language), TableCell::Mark::None},
            {probabilityText(difference.adjusted, m_language), TableCell::Mark::None},
            {difference.isSignal() ? m_language.translate("Reports", "signal")
                                   : m_language.translate("Reports", "no signal"),
             TableCell::Mark::None}};
}

void ComparisonSections::addDifferences(Blocks &blocks) const
{
    blocks.push_back(Heading{m_language.translate("Reports", "Which differences are signals"), 2});
    blocks.push_back(Paragraph{
        m_language.translate(
            "Reports", "Attainment is tested by the conditional binomial test with the targets as "
                       "exposure, rates by the two-proportion test. All pairs of a metric are corrected "
                       "together (Holm); a signal is a corrected p below 0.05."),
        true});
    if (m_comparison.differences.empty())
        return;
    Table table;
    table.header = {
        m_language.translate("Reports", "Compared"),     m_language.translate("Reports", "Agency"),
        m_language.translate("Reports", "Value"),        m_language.translate("Reports", "Agency"),
        m_language.translate("Reports", "Value"),        m_language.translate("Reports", "p"),
        m_language.translate("Reports", "p, corrected"), m_language.translate("Reports", "Result")};
    table.isNumber = {false, false, true, false, true, true, true, false};
    size_t unlistedSignals = 0;
    size_t unlistedSilent = 0;
    size_t silent = 0;
    for (const Difference &difference : sortedDifferences(m_comparison)) {
        silent += difference.isSignal() ? 0 : 1;
        if (table.rows.size() < mostDifferences && silent <= mostSilentDifferences)
            table.rows.push_back(differenceRow(difference));
        else
            ++(difference.isSignal() ? unlistedSignals : unlistedSilent);
    }
    blocks.push_back(table);
    addUnlistedDifferences(blocks, unlistedSignals, unlistedSilent);
}

void ComparisonSections::addUnlistedDifferences(Blocks &blocks, size_t signal, size_t silent) const
{
    const int moreSignals = static_cast<int>(signal);
    const int moreSilent = static_cast<int>(silent);
    QStringList sentences;
    if (moreSignals > 0)
        sentences << m_language.translate("Reports", "%n more difference(s) are signals.", nullptr,
                                          moreSignals);
    if (moreSilent > 0)
        sentences << m_language.translate("Reports", "%n more pair(s) show no signal.", nullptr, moreSilent);
    if (sentences.isEmpty())
        return;
    sentences << m_language.translate("Reports", "The comparison as XLSX or CSV lists them all.");
    blocks.push_back(Paragraph{joinedSentences(sentences), true});
}

Table ComparisonSections::tablePart(const ComparisonTable &all, size_t first, size_t end) const
{
    Table table;
    table.header << monthRangeText(m_comparison.period, m_language);
    table.isNumber = {false};
    for (size_t i = first; i < end; ++i) {
        table.header << all.agencies[static_cast<qsizetype>(i)];
        table.isNumber.push_back(true);
    }
    for (const ComparisonRow &row : all.rows) {
        std::vector<TableCell> cells{{row.label, TableCell::Mark::None}};
        for (size_t i = first; i < end; ++i)
            cells.push_back(
                {row.cells[i].text, row.cells[i].isBest ? TableCell::Mark::Best : TableCell::Mark::None});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// As many tables of about the same width as the pages need.
void ComparisonSections::addTables(Blocks &blocks) const
{
    const ComparisonTable all = comparisonTable(m_comparison, m_language);
    const size_t agencies = m_comparison.agencies.size();
    const size_t tables = (agencies + agenciesInTable - 1) / agenciesInTable;
    blocks.push_back(Heading{m_language.translate("Reports", "Side by side"), 2, m_isWide});
    blocks.push_back(Paragraph{
        m_language.translate("Reports",
                             "A star marks the best value of a row where it differs from all others by a "
                             "signal. Judged months are those with data and a target, of the months under "
                             "contract."),
        true});
    for (size_t i = 0; i < tables; ++i)
        blocks.push_back(tablePart(all, agencies * i / tables, agencies * (i + 1) / tables));
}

void ComparisonSections::addMetric(Blocks &blocks, size_t metric) const
{
    const size_t agencies = m_comparison.agencies.size();
    const bool hasData = hasAnyData(m_comparison, metric);
    blocks.push_back(Heading{metricFullName(m_comparison.metrics[metric], m_language), 2, hasData});
    if (!hasData) {
        blocks.push_back(
            Paragraph{m_language.translate("Reports", "No agency has data of it in these months."), true});
        return;
    }
    const AttainmentChart chart = attainmentChart(m_comparison, metric, m_language, MonthSentences::Without);
    if (agencies <= mostLines)
        blocks.push_back(AttainmentBlock{chart});
    else
        blocks.push_back(AttainmentHeaderBlock{headerOf(chart)});
    if (agencies >= leastForMultiples) {
        const int inRow = !m_isWide ? 2 : agencies > mostLines ? 4 : 3;
        blocks.push_back(MultiplesBlock{smallMultiples(chart), inRow});
    }
    for (AgencyMatrix &part :
         inParts(agencyMatrix(m_comparison, metric, m_language, MonthSentences::Without), monthsInMatrix))
        blocks.push_back(MatrixBlock{std::move(part)});
}

void ComparisonSections::addClaims(Blocks &blocks) const
{
    const QStringList texts = claimTexts(m_comparison, m_language);
    if (texts.isEmpty())
        return;
    blocks.push_back(Heading{m_language.translate("Reports", "Leads that two agencies claim"), 2});
    for (const QString &text : texts)
        blocks.push_back(Paragraph{text, true});
    const ClaimTable claims = claimTable(m_comparison, m_language, mostClaims);
    if (claims.rows.empty())
        return;
    Table table;
    table.header = claims.header;
    table.isNumber = std::vector<bool>(static_cast<size_t>(claims.header.size()), false);
    for (const QStringList &row : claims.rows) {
        std::vector<TableCell> &cells = table.rows.emplace_back();
        for (const QString &text : row)
            cells.push_back({text, TableCell::Mark::None});
    }
    blocks.push_back(std::move(table));
    if (!claims.more.isEmpty())
        blocks.push_back(Paragraph{claims.more, true});
}

void ComparisonSections::addFiles(Blocks &blocks) const
{
    blocks.push_back(Heading{m_language.translate("Reports", "Where the figures come from"), 2});
    Table table;
    table.header = {m_language.translate("Reports", "Project file"),
                    m_language.translate("Reports", "Client"),
                    m_language.translate("Reports", "Agencies compared")};
    table.isNumber = {false, false, false};
    for (const ComparedFile &file : m_origin.files) {
        QStringList names;
        for (const ComparedAgency &agency : m_comparison.agencies) {
            if (agency.file == file.name)
                names << agency.name;
        }
        const QString content = file.problem.isEmpty() ? listText(names, m_language) : file.problem;
        table.rows.push_back({{leftToRight(file.name), TableCell::Mark::None},
                              {file.client.isEmpty() ? u"–"_s : file.client, TableCell::Mark::None},
                              {content, TableCell::Mark::None}});
    }
    blocks.push_back(table);
    blocks.push_back(Paragraph{m_language.translate("Reports", "Judged on %1; the files were only read.")
                                   .arg(dateText(m_origin.asOf, m_language)),
                               true});
}

Document ComparisonSections::document()
{
    Document document;
    document.title = m_language.translate("Reports", "%1: agencies compared, %2", "clients, months")
                         .arg(clients(), monthRangeText(m_comparison.period, m_language));
    document.headerLeading =
        m_language.translate("Reports", "%1 · agency monitoring", "client").arg(clients());
    document.headerTrailing = monthRangeText(m_comparison.period, m_language);
    document.footer = footer();
    document.isLandscape = m_isWide;
    addTitle(document.blocks);
    addDifferences(document.blocks);
    addTables(document.blocks);
    for (size_t i = 0; i < m_comparison.metrics.size(); ++i)
        addMetric(document.blocks, i);
    addClaims(document.blocks);
    addFiles(document.blocks);
    return document;
}

} // namespace

Document comparisonReport(const Comparison &comparison, const ComparisonOrigin &origin,
                          const Language &language)
{
    return ComparisonSections(comparison, origin, language).document();
}

} // namespace mizan
