// Tests of the months that a comparison shows unless it is told which.
#include "app/analysis/knownmonths.h"

#include "app/analysis/projectjudgement.h"

#include <QTest>

using namespace mizan;

namespace {

const Month january{2026, 1};

/// Data in the months of @p data, targets up to @p lastTarget; seen from March 2026.
ProjectJudgement judgement(std::optional<MonthRange> data, std::optional<Month> lastTarget)
{
    ProjectData project;
    project.settings.judgedMetrics = {metrics::mql()};
    Agency agency;
    agency.id = {1};
    project.agencies.push_back(agency);
    for (Month month = data ? data->first : january; data && month <= data->last; ++month) {
        TypedFigure typed;
        typed.cell = {agency.id, metrics::mql(), month};
        typed.value.number = 30;
        typed.typedAt = QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
        project.typedFigures.push_back(typed);
    }
    if (lastTarget)
        project.targets.push_back({{agency.id, metrics::mql(), *lastTarget}, {30, {}}});
    return judgeProject(project, QDate(2026, 3, 10));
}

} // namespace

class TestKnownMonths : public QObject
{
    Q_OBJECT

private slots:
    void theyEndWithTheLastMonthThatHasData()
    {
        const auto known =
            withKnownMonths(std::nullopt, judgement(MonthRange{january, january + 1}, january + 11));
        QVERIFY(known == (MonthRange{january, january + 1}));
    }

    void anotherProjectWidensThem()
    {
        const MonthRange others{january - 2, january};
        const auto data = judgement(MonthRange{january, january + 1}, std::nullopt);
        QVERIFY(withKnownMonths(others, data) == (MonthRange{january - 2, january + 1}));
        const MonthRange longer{january - 2, january + 5};
        QVERIFY(withKnownMonths(longer, data) == longer);
    }

    void aProjectWithoutDataWidensNothing()
    {
        const MonthRange others{january - 2, january};
        for (const auto &lastTarget : {std::optional<Month>(), std::optional(january + 11)}) {
            const auto empty = judgement(std::nullopt, lastTarget);
            QVERIFY(!withKnownMonths(std::nullopt, empty));
            QVERIFY(withKnownMonths(others, empty) == others);
        }
    }
};

QTEST_GUILESS_MAIN(TestKnownMonths)
#include "tst_knownmonths.moc"
