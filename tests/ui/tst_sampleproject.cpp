// Tests that the sample shows what it is made to show.
#include "tests/support/sampleproject.h"
#include "ui/shell/sampleproject.h"

#include "app/analysis/projectjudgement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class SampleProjectTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    ProjectJudgement m_judgement;

    ProjectEnvironment environment() const
    {
        return {[] { return QDateTime(sample::asOf(), QTime(9, 0), Qt::UTC); },
                m_folder.filePath(u"backups"_s)};
    }
    bool anyMonth(const std::function<bool(const JudgedMonth &)> &holds) const
    {
        for (const JudgedAgency &agency : m_judgement.agencies) {
            if (std::ranges::any_of(agency.metric(metrics::mql())->months, holds))
                return true;
        }
        return false;
    }

private slots:
    void initTestCase()
    {
        auto project = createSampleProject(m_folder.filePath(u"sample.mizan"_s), environment());
        QVERIFY2(project, project ? "" : qPrintable(QString::number(int(project.error().code))));
        m_project = std::move(*project);
        m_judgement = judgeProject(m_project->data(), sample::asOf());
    }

    void threeAgenciesHaveFourteenMonths()
    {
        QCOMPARE(m_judgement.agencies.size(), size_t(3));
        QCOMPARE(m_judgement.latestMonth(), Month(2026, 10));
        QCOMPARE(m_judgement.range->first, Month(2025, 9));
    }

    void oneAgencyHasAPersistentShortfall()
    {
        QVERIFY(
            anyMonth([](const JudgedMonth &month) { return month.signal == Signal::PersistentShortfall; }));
    }

    void oneMissIsWithinOrdinaryVariation()
    {
        QVERIFY(anyMonth([](const JudgedMonth &month) { return month.signal == Signal::WithinVariation; }));
    }

    void oneMonthHasNoData()
    {
        QVERIFY(anyMonth([](const JudgedMonth &month) {
            return month.verdict == Verdict::NoData && month.month <= Month(2026, 10);
        }));
    }

    void oneAgencyStartedLate()
    {
        QVERIFY(
            anyMonth([](const JudgedMonth &month) { return month.verdict == Verdict::NotUnderContract; }));
    }

    void everyStageHasADefinition() { QCOMPARE(m_project->data().definitions.size(), size_t(3)); }

    void anExistingFileIsNotReplaced()
    {
        const auto again = createSampleProject(m_project->path(), environment());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
    }
};

QTEST_GUILESS_MAIN(SampleProjectTest)
#include "tst_sampleproject.moc"
