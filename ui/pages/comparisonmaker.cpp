#include "ui/pages/comparisonmaker.h"

#include "app/analysis/knownmonths.h"
#include "app/wording/comparisontable.h"
#include "app/wording/sentences.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace mizan {

namespace {

/// Puts a view together, file by file.
class ViewMaker
{
public:
    ViewMaker(const PageContext &context, const OtherProjects &others, const ClaimLoader &claims,
              const ComparisonChoice &choice)
        : m_context(context)
        , m_others(others)
        , m_claims(claims)
        , m_choice(choice)
    {
    }

    ComparedView make(Month month)
    {
        for (const ComparedFileChoice &file : m_choice.files)
            addFile(file);
        m_view.origin.asOf = m_context.judgement().asOf;
        m_view.period = periodOf(m_choice, month, m_context.judgement().settings.fiscalYearStart, m_known);
        if (m_sources.size() >= fewestComparedAgencies && !m_choice.metrics.empty())
            m_view.comparison = sorted();
        if (m_view.comparison && !m_claims.isReading())
            m_view.comparison->claims = comparedClaims(*m_view.comparison, m_claimSources);
        return std::move(m_view);
    }

private:
    void addFile(const ComparedFileChoice &file);
    void addAgencies(const ComparedFileChoice &choice, const ProjectJudgement &judgement,
                     ComparableFile &file);
    [[nodiscard]] QString nameOf(const QString &path) const;
    [[nodiscard]] Comparison compared() const;
    [[nodiscard]] Comparison sorted();

    const PageContext &m_context;
    const OtherProjects &m_others;
    const ClaimLoader &m_claims;
    const ComparisonChoice &m_choice;
    ComparedView m_view;
    std::vector<ComparedSource> m_sources;
    std::vector<ClaimSource> m_claimSources;
    std::optional<MonthRange> m_known;
    size_t m_place = 0;
};

void ViewMaker::addFile(const ComparedFileChoice &choice)
{
    const bool isOpen = choice.path.isEmpty();
    ComparableFile file{choice.path, nameOf(isOpen ? m_context.project.path() : choice.path), {}, {}, false,
                        {}};
    const OtherProject *other = isOpen ? nullptr : m_others.project(choice.path);
    if (isOpen) {
        addAgencies(choice, m_context.judgement(), file);
        m_claimSources.push_back({file.name, m_claims.claims()});
    } else if (!other) {
        file.isReading = true;
    } else if (!*other) {
        file.problem = errorText(other->error(), m_context.language);
    } else {
        addAgencies(choice, (**other)->judgement, file);
        m_claimSources.push_back({file.name, (**other)->claims});
    }
    if (!file.isReading)
        m_view.origin.files.push_back({file.name, file.client, file.problem});
    m_view.files.push_back(std::move(file));
}

void ViewMaker::addAgencies(const ComparedFileChoice &choice, const ProjectJudgement &judgement,
                            ComparableFile &file)
{
    file.client = judgement.settings.client;
    for (const JudgedAgency &agency : judgement.agencies) {
        const bool isChosen = choice.isChosen(agency.agency.id);
        const bool isCompared = isChosen && m_sources.size() < mostComparedAgencies;
        m_view.leftOut += isChosen && !isCompared ? 1 : 0;
        if (isCompared)
            m_sources.push_back({file.name, file.client, &agency, m_place});
        file.agencies.push_back({agency.agency.id, agency.agency.name, m_place, isCompared});
        ++m_place;
    }
    m_known = withKnownMonths(m_known, judgement);
}

/// Without the folder where that says enough: reports are handed on.
QString ViewMaker::nameOf(const QString &path) const
{
    const QString name = QFileInfo(path).fileName();
    const QString open = m_context.project.path();
    int same = QFileInfo(open).fileName() == name ? 1 : 0;
    for (const ComparedFileChoice &file : m_choice.files)
        same += !file.path.isEmpty() && QFileInfo(file.path).fileName() == name ? 1 : 0;
    return same > 1 ? QFileInfo(open).absoluteDir().relativeFilePath(path) : name;
}

Comparison ViewMaker::compared() const
{
    return compare(m_sources, m_view.period, m_choice.metrics, m_choice.alignment);
}

/// Compared in the projects' order first, which gives the values to sort by.
Comparison ViewMaker::sorted()
{
    Comparison comparison = compared();
    if (m_choice.sortedBy.isEmpty())
        return comparison;
    const ComparisonTable table = comparisonTable(comparison, m_context.language);
    const auto row = std::ranges::find(table.rows, m_choice.sortedBy, &ComparisonRow::id);
    if (row == table.rows.end())
        return comparison;
    std::vector<size_t> order(m_sources.size());
    std::iota(order.begin(), order.end(), size_t{0});
    // What has no value comes last; money of different currencies stands apart, since it has no common order.
    std::ranges::stable_sort(order, [&](size_t a, size_t b) {
        const ComparisonCell &left = row->cells[a];
        const ComparisonCell &right = row->cells[b];
        if (!left.number || !right.number)
            return left.number.has_value() && !right.number;
        if (left.currency != right.currency)
            return left.currency < right.currency;
        return m_choice.smallestFirst ? *left.number < *right.number : *right.number < *left.number;
    });
    std::vector<ComparedSource> sources;
    for (const size_t i : order)
        sources.push_back(m_sources[i]);
    m_sources = std::move(sources);
    return compared();
}

} // namespace

ComparedView comparedView(const PageContext &context, const OtherProjects &others, const ClaimLoader &claims,
                          const ComparisonChoice &choice, Month month)
{
    return ViewMaker(context, others, claims, choice).make(month);
}

} // namespace mizan
