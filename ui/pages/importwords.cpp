#include "ui/pages/importwords.h"

#include "app/wording/findingtexts.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(mizan::ImportWords)
};

int correctionsOver(const ImportPlan &plan)
{
    return static_cast<int>(std::ranges::count(plan.changes, true, &CellChange::corrected));
}

} // namespace

ImportWords importWords(const ImportPlan &plan, const ProjectData &data, const Language &language)
{
    using enum CellChange::Kind;
    const RowCounts &rows = plan.bundle.record.rows;
    ImportWords words;
    words.title = ImportTexts::tr("Values: %1 new, %2 changed, %3 unchanged")
                      .arg(countText(plan.count(New), language), countText(plan.count(Changed), language),
                           countText(plan.count(Unchanged), language));
    QStringList lines;
    lines << ImportTexts::tr("Covers %1. Rows: %2 read, %3 accepted, %4 rejected, %5 skipped.")
                 .arg(monthRangeText(plan.bundle.record.covers, language), countText(rows.read, language),
                      countText(rows.accepted, language), countText(rows.rejected, language),
                      countText(rows.skipped, language));
    if (plan.rejectedCells > 0)
        lines << ImportTexts::tr("%n cell(s) of accepted rows were rejected.", nullptr, plan.rejectedCells);
    if (const int corrections = correctionsOver(plan); corrections > 0)
        lines << ImportTexts::tr("%n correction(s) stay in force.", nullptr, corrections);
    if (plan.sameAs)
        lines << ImportTexts::tr("This very file was imported already; it would change nothing.");
    else if (const auto replaced = plan.bundle.replaces; replaced && data.import(*replaced))
        lines << ImportTexts::tr("It replaces its earlier import of %1.")
                     .arg(dateText(data.import(*replaced)->importedAt.date(), language));
    if (plan.leads)
        lines << findingTexts(*plan.leads, data, language);
    words.detail = joinedSentences(lines);
    return words;
}

QString progressText(const ImportProgress &progress, const Language &language)
{
    const QString share =
        percentText(progress.permille / static_cast<double>(ImportProgress::whole), language);
    if (!progress.secondsLeft)
        return share;
    return ImportTexts::tr("%1, %2 rows a second, %n second(s) left", nullptr, *progress.secondsLeft)
        .arg(share, countText(std::round(progress.rowsPerSecond), language));
}

QString storingText(const ImportProgress &progress, qint64 rowsInAll, const Language &language)
{
    if (progress.permille == ImportProgress::whole)
        return ImportTexts::tr("All rows are stored; finishing the file…");
    const QString done = countText(static_cast<double>(progress.rows), language);
    const QString all = countText(static_cast<double>(rowsInAll), language);
    if (!progress.secondsLeft)
        return ImportTexts::tr("%1 of %2 rows stored").arg(done, all);
    return ImportTexts::tr("%1 of %2 rows stored, %3 rows a second, %n second(s) left", nullptr,
                           *progress.secondsLeft)
        .arg(done, all, countText(std::round(progress.rowsPerSecond), language));
}

QString presetProblemText(const std::vector<Error> &problems, const Language &language)
{
    constexpr size_t mostShown = 5;
    QStringList lines;
    for (const Error &problem : problems | std::views::take(mostShown))
        lines << errorText(problem, language);
    if (problems.size() > mostShown)
        lines << u"…"_s;
    return lines.join(u'\n');
}

QString rejectedTabText(int rows, int cells, const Language &language)
{
    if (cells > 0)
        return ImportTexts::tr("&Rejected rows (%1) and cells (%2)")
            .arg(countText(rows, language), countText(cells, language));
    return rows == 0 ? ImportTexts::tr("&Rejected rows")
                     : ImportTexts::tr("&Rejected rows (%1)").arg(countText(rows, language));
}

bool isAboutColumns(ErrorCode code)
{
    using enum ErrorCode;
    return code == NoMonthColumn || code == NoMetricColumn || code == NoDateColumn || code == UnknownColumn ||
           code == ColumnMappedTwice || code == UnknownField;
}

} // namespace mizan
