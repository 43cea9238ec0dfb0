// Sentences about one metric, one import and one month.
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/phrases.h"
#include "app/wording/sentences.h"
#include "samplejudgement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void aVerdictIsNamedWithItsSignal();
    void whatWouldBeASignalIsSaid_data();
    void whatWouldBeASignalIsSaid();
    void aStreakStartsWithTheSecondMonth();
    void theYearToDateSaysWhatTheRestNeeds();
    void theYearToDateSaysHowManyMonthsItCounts();
    void aMonthIsDescribedForAssistiveTechnology_data();
    void aMonthIsDescribedForAssistiveTechnology();
    void aFigureIsTracedToItsFile();
};

namespace {

const Metric &mqlMetric()
{
    return *findMetric(metrics::mql());
}

JudgedMonth missedMonth()
{
    return *acme().metric(metrics::mql())->at(october);
}

/// Judged months up to October and targets of 30 to December.
std::vector<JudgedMonth> yearOf(const Row &row)
{
    Series series = seriesOf(metrics::mql(), row, 30);
    while (series.range().last < Month(2026, 12)) {
        series.months.emplace_back();
        series.months.back().target = Value{30, {}};
    }
    return judge(series, Source::Counted, {2026, 11, 21});
}

QString yearText(const Row &row, const Language &language)
{
    const auto judged = yearOf(row);
    return yearToDateText(totalOf(judged, mqlMetric(), {Month(2026, 1), october}),
                          restOfYear(judged, mqlMetric(), october, 1), mqlMetric(), language);
}

} // namespace

void TestSentences::aVerdictIsNamedWithItsSignal()
{
    QCOMPARE(verdictWithSignal(missedMonth(), Language::english()), u"Missed · within ordinary variation"_s);
    QCOMPARE(verdictWithSignal(missedMonth(), Language::arabic()), u"لم يتحقق · ضمن التذبذب المعتاد"_s);
    JudgedMonth met;
    met.verdict = Verdict::Met;
    QCOMPARE(verdictWithSignal(met, Language::english()), u"Met"_s);
}

void TestSentences::whatWouldBeASignalIsSaid_data()
{
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("arabic");
    QTest::newRow("30") << 30.0 << u"20 or fewer would be beyond it."_s
                        << u"لو كان العدد ٢٠ أو أقل لكان خارجه."_s;
    QTest::newRow("2") << 2.0 << u"For so small a target no single month can be beyond it."_s
                       << u"مع هدف بهذا الصغر لا يمكن لشهر واحد أن يخرج عن هذا التذبذب."_s;
}

void TestSentences::whatWouldBeASignalIsSaid()
{
    QFETCH(double, target);
    const JudgedMetric metric{mqlMetric(), {}};
    const MetricMonth entry{
        &metric,
        judge(seriesOf(metrics::mql(), {target - 1}, target), Source::Counted, {2026, 11, 21}).front()};
    QTEST(signalSentence(entry, Language::english()), "english");
    QTEST(signalSentence(entry, Language::arabic()), "arabic");
}

void TestSentences::aStreakStartsWithTheSecondMonth()
{
    JudgedMonth month = missedMonth();
    QCOMPARE(streakText(month, Language::english()), u"2nd month in a row"_s);
    QCOMPARE(streakText(month, Language::arabic()), u"الشهر الثاني على التوالي"_s);
    month.streak = 1;
    QCOMPARE(streakText(month, Language::english()), QString());
    month.streak = 14;
    QCOMPARE(streakText(month, Language::arabic()), u"الشهر رقم ١٤ على التوالي"_s);
}

void TestSentences::theYearToDateSaysWhatTheRestNeeds()
{
    const Row behind = {30, 28, 27, 31, 29, 28, 30, 27, 29, 31};
    QCOMPARE(yearText(behind, Language::english()), u"Year to date 290 of 300 MQLs: behind plan. Finishing "
                                                    u"on plan needs 35 in each of the 2 months left; the "
                                                    "chance of that is 9\u00a0%."_s);
    QCOMPARE(
        plainText(yearText(behind, Language::arabic())),
        u"منذ بداية السنة ٢٩٠ من ٣٠٠ عميل مؤهل للتسويق: دون الخطة. يتطلب بلوغ الخطة ٣٥ في كل من الشهرين المتبقيين؛ واحتمال ذلك ٩٪."_s);
    const Row ahead = {50, 50, 50, 50, 50, 20, 20, 20, 10, 10};
    QVERIFY(yearText(ahead, Language::english()).endsWith(u"the chance of that is more than 99\u00a0%."_s));
    const Row hopeless = {10, 10, 10, 10, 10, 10, 10, 10, 10, 10};
    QVERIFY(yearText(hopeless, Language::english()).endsWith(u"the chance of that is less than 1\u00a0%."_s));
    const Row reached = {60, 60, 60, 60, 60, 60, 60, 60, 60, 60};
    QCOMPARE(yearText(reached, Language::english()),
             u"Year to date 600 of 300 MQLs: ahead of plan. The plan for the whole year is reached."_s);
}

void TestSentences::theYearToDateSaysHowManyMonthsItCounts()
{
    const Row gap = {30, 30, std::nullopt, 30, 30, 30, 30, 30, 30, 30};
    const QString text = yearText(gap, Language::english());
    QVERIFY2(text.startsWith(u"Year to date 270 of 270 MQLs: on plan. This counts 9 of 10 months."_s),
             qPrintable(text));
}

void TestSentences::aMonthIsDescribedForAssistiveTechnology_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("arabic");
    const auto add = [](Verdict verdict, const QString &english, const QString &arabic) {
        QTest::newRow(qPrintable(english)) << static_cast<int>(verdict) << english << arabic;
    };
    add(Verdict::Missed, u"October 2026, MQL: 25 of 30, missed, within ordinary variation"_s,
        u"أكتوبر ٢٠٢٦، MQL: ٢٥ من ٣٠، لم يتحقق الهدف، ضمن التذبذب المعتاد"_s);
    add(Verdict::Met, u"October 2026, MQL: 25 of 30, met"_s, u"أكتوبر ٢٠٢٦، MQL: ٢٥ من ٣٠، تحقق الهدف"_s);
    add(Verdict::InProgress, u"October 2026, MQL: 25 of 30, in progress, data until 31 October"_s,
        u"أكتوبر ٢٠٢٦، MQL: ٢٥ من ٣٠، الشهر جارٍ، والبيانات حتى ٣١ أكتوبر"_s);
    add(Verdict::NoTarget, u"October 2026, MQL: 25, no target"_s, u"أكتوبر ٢٠٢٦، MQL: ٢٥، لا هدف"_s);
    add(Verdict::NoData, u"October 2026, MQL: no data, target 30"_s,
        u"أكتوبر ٢٠٢٦، MQL: لا بيانات، والهدف ٣٠"_s);
    add(Verdict::NotUnderContract, u"October 2026, MQL: not under contract"_s,
        u"أكتوبر ٢٠٢٦، MQL: خارج مدة العقد"_s);
}

void TestSentences::aMonthIsDescribedForAssistiveTechnology()
{
    QFETCH(int, verdict);
    JudgedMonth month = missedMonth();
    month.verdict = static_cast<Verdict>(verdict);
    if (month.verdict != Verdict::Missed)
        month.signal.reset();
    QTEST(monthDescription(month, mqlMetric(), Language::english()), "english");
    QTEST(monthDescription(month, mqlMetric(), Language::arabic()), "arabic");
}

void TestSentences::aFigureIsTracedToItsFile()
{
    ImportRecord import;
    import.fileName = u"acme-october.csv"_s;
    import.importedAt = QDateTime(QDate(2026, 11, 3), QTime(9, 30), Qt::UTC);
    import.rows = {182, 179, 3, 0, 0};
    QCOMPARE(plainText(provenanceText(import, Language::english())),
             u"acme-october.csv, imported 3 November 2026, 182 rows, 3 rejected"_s);
    QCOMPARE(provenanceText(import, Language::arabic()),
             u"\u2068acme-october.csv\u2069، استُورد في ٣ نوفمبر ٢٠٢٦، ١٨٢ صفًا، رُفضت ٣ صفوف"_s);
    import.rows.rejected = 0;
    QVERIFY(!provenanceText(import, Language::english()).contains(u"rejected"_s));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
