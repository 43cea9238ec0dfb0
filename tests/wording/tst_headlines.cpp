// The sentence on top of a page or report, for every way a month can go, in both languages.
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"
#include "samplejudgement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class TestHeadlines : public QObject
{
    Q_OBJECT

private slots:
    void anAgencysMonthIsToldInEnglish_data();
    void anAgencysMonthIsToldInEnglish();
    void anAgencysMonthIsToldInArabic_data();
    void anAgencysMonthIsToldInArabic();
    void aReportLeavesTheMonthToItsTitle_data();
    void aReportLeavesTheMonthToItsTitle();
    void theOverviewCountsTheAgencies_data();
    void theOverviewCountsTheAgencies();
    void theOverviewSpeaksArabic();
    void noHeadlineEverLeavesAPlaceOpen();
};

namespace {

constexpr std::nullopt_t none = std::nullopt;
const Row goodSql = {8, 9, 8, 10, 8, 7, 9, 10, 8, 9};

Series mql(const Row &row, std::optional<double> target = 30)
{
    return seriesOf(metrics::mql(), row, target);
}

Series sql(const Row &row, std::optional<double> target = 8)
{
    return seriesOf(metrics::sql(), row, target);
}

JudgedAgency agencyOf(const Series &mqls, const Series &sqls, QDate asOf = {2026, 11, 21})
{
    return judgedAgency(u"Kite & Co"_s, {mqls, sqls}, asOf);
}

JudgedAgency beyond()
{
    return agencyOf(mql({33, 35, 30, 36, 34, 29, 32, 38, 31, 18}), sql(goodSql));
}

JudgedAgency persistent()
{
    return agencyOf(mql({33, 35, 30, 26, 24, 19, 22, 28, 21, 18}), sql(goodSql));
}

JudgedAgency bothMissed()
{
    return agencyOf(mql({33, 35, 30, 36, 34, 29, 32, 38, 27, 25}), sql({8, 9, 8, 10, 8, 7, 9, 10, 8, 3}));
}

JudgedAgency tinyTarget()
{
    return agencyOf(mql({3, 3, 3, 3, 3, 3, 3, 3, 3, 1}, 2), sql(goodSql));
}

JudgedAgency noData()
{
    return agencyOf(mql({33, 35, none}), sql({8, 9, none}));
}

JudgedAgency oneWithoutData()
{
    return agencyOf(mql({33, 35, 30, 36, 34, 29, 32, 38, 27, 31}), sql({8, 9, 8, 10, 8, 7, 9, 10, 8, none}));
}

JudgedAgency noTarget()
{
    return agencyOf(mql({33, 35, 30, 36, 34, 29, 32, 38, 27, 25}, none),
                    sql({8, 9, 8, 10, 8, 7, 9, 10, 8, 3}, none));
}

JudgedAgency inProgress()
{
    return agencyOf(inProgressSince(mql({33, 35, 30, 36, 34, 29, 32, 38, 27, 12}), 12),
                    inProgressSince(sql({8, 9, 8, 10, 8, 7, 9, 10, 8, 3}), 12), {2026, 10, 13});
}

JudgedAgency justBegun()
{
    return agencyOf(mql({33, 35, 30, 36, 34, 29, 32, 38, 27, none}), sql({8, 9, 8, 10, 8, 7, 9, 10, 8, none}),
                    {2026, 10, 13});
}

JudgedAgency contractEnded()
{
    JudgedAgency agency = agencyOf(mql({}), sql({}));
    agency.agency.contract = {{Month(2026, 1), Month(2026, 6)}};
    return agency;
}

JudgedAgency overspent()
{
    Series series = seriesOf(metrics::spend(), {500000, 520000}, 450000);
    const Currency euro = *Currency::fromCode(u"EUR");
    for (SeriesMonth &month : series.months) {
        month.target->currency = euro;
        month.figures.reported->value.currency = euro;
    }
    series.first = Month(2026, 9);
    for (int i = 0; i < 2; ++i)
        series.months[static_cast<size_t>(i)].figures.reported->until = (series.first + i).lastDay();
    return judgedAgency(u"Kite & Co"_s, {series});
}

const auto importHint =
    u"Import a file that covers this month, or type its figures. A month without data does not "
    "count as zero."_s;

void addColumns()
{
    QTest::addColumn<JudgedAgency>("agency");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
}

} // namespace

Q_DECLARE_METATYPE(mizan::JudgedAgency)
Q_DECLARE_METATYPE(mizan::ProjectJudgement)

void TestHeadlines::anAgencysMonthIsToldInEnglish_data()
{
    addColumns();
    const auto add = [](const char *name, const JudgedAgency &agency, const QString &title,
                        const QString &detail) { QTest::newRow(name) << agency << title << detail; };
    add("missed", acme(),
        u"October 2026: 25 MQLs against a target of 30 — missed for the 2nd month in a row, within ordinary variation"_s,
        u"20 or fewer would be beyond it. SQL target met (9 of 8). Year to date 319 of 300 MQLs: ahead of "
        u"plan. 7 of "
        "the last 10 judged months met both. Data complete to 31 October."_s);
    add("beyond variation", beyond(),
        u"October 2026: 18 MQLs against a target of 30 — missed, beyond ordinary variation"_s,
        u"If the true mean were the target, the probability of such a month or a worse one would be 0.013. "
        u"SQL target "
        "met (9 of 8). Year to date 316 of 300 MQLs: ahead of plan. 8 of the last 10 judged months met both. "
        "Data "
        "complete to 31 October."_s);
    add("persistent", persistent(),
        u"October 2026: 18 MQLs against a target of 30 — missed for the 7th month in a row, persistent "
        u"shortfall over 6 "
        "months"_s,
        u"Over the last 6 judged months together the shortfall is a signal. SQL target met (9 of 8). Year to "
        u"date 256 "
        "of 300 MQLs: behind plan. 3 of the last 10 judged months met both. Data complete to 31 October."_s);
    add("both missed", bothMissed(), u"October 2026: 2 targets missed — MQL 25 of 30, SQL 3 of 8"_s,
        u"MQL: missed for the 2nd month in a row, within ordinary variation. SQL: missed, beyond ordinary "
        u"variation. "
        "Year to date 319 of 300 MQLs: ahead of plan. 7 of the last 10 judged months met both. Data complete "
        "to 31 "
        "October."_s);
    add("tiny target", tinyTarget(),
        u"October 2026: 1 MQL against a target of 2 — missed, within ordinary variation"_s,
        u"For so small a target no single month can be beyond it. SQL target met (9 of 8). Year to date 28 "
        u"of 20 MQLs: "
        "ahead of plan. 8 of the last 10 judged months met both. Data complete to 31 October."_s);
    add("met", blueHarbor(), u"October 2026: both targets met — MQL 26 of 20, SQL 7 of 5"_s,
        u"MQL: met for the 8th month in a row. SQL: met for the 10th month in a row. Year to date 227 of 200 "
        u"MQLs: "
        "ahead of plan. 9 of the last 10 judged months met both. Data complete to 31 October."_s);
    add("in progress", inProgress(),
        u"October 2026: in progress — 12 MQLs so far against a target of 30, data until 12 October"_s,
        u"At this pace 31 MQLs by the end of the month (80 % interval 22 to 41). SQL so far: 3 of 8. At this "
        u"pace 8 SQLs "
        "by the end of the month (80 % interval 3 to 14)."_s);
    add("just begun", justBegun(), u"October 2026: in progress, no data yet"_s, QString());
    add("no data", noData(), u"October 2026: no data for MQL and SQL"_s, importHint);
    add("one metric without data", oneWithoutData(), u"October 2026: no data for SQL"_s,
        u"MQL target met (31 of 30). "_s + importHint);
    add("no target", noTarget(), u"October 2026: 25 MQLs, 3 SQLs — no target set"_s,
        u"Set a target for this month to have it judged."_s);
    add("not under contract", contractEnded(), u"October 2026: not under contract"_s,
        u"Contract: January 2026 – June 2026."_s);
}

void TestHeadlines::anAgencysMonthIsToldInEnglish()
{
    QFETCH(JudgedAgency, agency);
    const Headline headline = agencyHeadline(agency, settingsFor(), october, Language::english());
    QTEST(headline.title, "title");
    QTEST(headline.detail, "detail");
    QCOMPARE(headline.state, stateOf(agency, settingsFor(), october));
}

void TestHeadlines::anAgencysMonthIsToldInArabic_data()
{
    addColumns();
    QTest::newRow("missed")
        << acme()
        << u"أكتوبر ٢٠٢٦: ٢٥ عميلًا مؤهلًا للتسويق مقابل هدف ٣٠ — لم يتحقق للشهر الثاني على التوالي، ضمن التذبذب المعتاد"_s
        << u"لو كان العدد ٢٠ أو أقل لكان خارجه. تحقق الهدف (SQL): ٩ من ٨. منذ بداية السنة ٣١٩ من ٣٠٠ عميل مؤهل للتسويق: فوق الخطة. تحقق الهدفان معًا في ٧ من آخر ١٠ أشهر مقيَّمة. البيانات كاملة حتى ٣١ أكتوبر."_s;
    QTest::newRow("both missed")
        << bothMissed() << u"أكتوبر ٢٠٢٦: هدفان لم يتحققا — MQL ٢٥ من ٣٠، SQL ٣ من ٨"_s
        << u"الهدف (MQL): لم يتحقق للشهر الثاني على التوالي، ضمن التذبذب المعتاد. الهدف (SQL): لم يتحقق، خارج التذبذب المعتاد. منذ بداية السنة ٣١٩ من ٣٠٠ عميل مؤهل للتسويق: فوق الخطة. تحقق الهدفان معًا في ٧ من آخر ١٠ أشهر مقيَّمة. البيانات كاملة حتى ٣١ أكتوبر."_s;
    QTest::newRow("in progress")
        << inProgress()
        << u"أكتوبر ٢٠٢٦: الشهر جارٍ — ١٢ عميلًا مؤهلًا للتسويق حتى الآن مقابل هدف ٣٠، والبيانات حتى ١٢ أكتوبر"_s
        << u"بهذه الوتيرة ٣١ عميلًا مؤهلًا للتسويق مع نهاية الشهر (مجال ٨٠٪: من ٢٢ إلى ٤١). المقياس (SQL) حتى الآن: ٣ من ٨. بهذه الوتيرة ٨ عملاء مؤهلين للمبيعات مع نهاية الشهر (مجال ٨٠٪: من ٣ إلى ١٤)."_s;
    QTest::newRow("no data")
        << noData() << u"أكتوبر ٢٠٢٦: لا بيانات (MQL وSQL)"_s
        << u"استورد ملفًا يشمل هذا الشهر أو اكتب أرقامه. الشهر الذي لا بيانات له لا يُحسب صفرًا."_s;
    QTest::newRow("not under contract")
        << contractEnded() << u"أكتوبر ٢٠٢٦: خارج مدة العقد"_s << u"مدة العقد: يناير ٢٠٢٦ – يونيو ٢٠٢٦."_s;
}

void TestHeadlines::anAgencysMonthIsToldInArabic()
{
    QFETCH(JudgedAgency, agency);
    const Headline headline = agencyHeadline(agency, settingsFor(), october, Language::arabic());
    QTEST(plainText(headline.title), "title");
    QTEST(plainText(headline.detail), "detail");
}

void TestHeadlines::aReportLeavesTheMonthToItsTitle_data()
{
    QTest::addColumn<JudgedAgency>("agency");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("arabic");
    QTest::newRow("missed")
        << acme() << u"MQL missed: 25 of 30, 2nd month in a row, within ordinary variation"_s
        << u"لم يتحقق الهدف (MQL): ٢٥ من ٣٠، الشهر الثاني على التوالي، ضمن التذبذب المعتاد"_s;
    QTest::newRow("both met") << blueHarbor() << u"Both targets met — MQL 26 of 20, SQL 7 of 5"_s
                              << u"تحقق الهدفان معًا — MQL ٢٦ من ٢٠، SQL ٧ من ٥"_s;
    QTest::newRow("no data") << noData() << u"No data for MQL and SQL"_s << u"لا بيانات (MQL وSQL)"_s;
}

void TestHeadlines::aReportLeavesTheMonthToItsTitle()
{
    QFETCH(JudgedAgency, agency);
    const auto titleIn = [&](const Language &language) {
        return plainText(reportHeadline(agency, settingsFor(), october, language).title);
    };
    QTEST(titleIn(Language::english()), "english");
    QTEST(titleIn(Language::arabic()), "arabic");
}

void TestHeadlines::theOverviewCountsTheAgencies_data()
{
    QTest::addColumn<ProjectJudgement>("judgement");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("completeness");
    const auto add = [](const char *name, const std::vector<JudgedAgency> &agencies, const QString &title,
                        const QString &detail, const QString &completeness) {
        QTest::newRow(name) << judgementOf(agencies) << title << detail << completeness;
    };
    const auto complete = u"Data complete to 31 October"_s;
    const auto nothing = u"No data for October 2026"_s;
    add("empty project", {}, u"No agencies yet"_s,
        u"Add an agency, set its targets, then import its monthly figures."_s, nothing);
    add("one of two", {acme(), blueHarbor()}, u"October 2026: 1 of 2 agencies missed a target"_s,
        u"Acme Inbound missed MQL (25 of 30). Both targets met: Blue Harbor."_s, complete);
    add("the only one", {acme()}, u"October 2026: the agency missed a target"_s,
        u"Acme Inbound missed MQL (25 of 30)."_s, complete);
    add("two met", {blueHarbor(), blueHarbor()}, u"October 2026: both agencies met their targets"_s,
        u"Both targets met: Blue Harbor and Blue Harbor."_s, complete);
    add("five met", {blueHarbor(), blueHarbor(), blueHarbor(), blueHarbor(), blueHarbor()},
        u"October 2026: all 5 agencies met their targets"_s, u"5 agencies met all targets."_s, complete);
    add("one without data", {blueHarbor(), noData()}, u"October 2026: 1 of 2 agencies met their targets"_s,
        u"Both targets met: Blue Harbor. No data from: Kite & Co."_s, u"Data missing from Kite & Co"_s);
    add("in progress", {inProgress(), inProgress()}, u"October 2026: in progress — data until 12 October"_s,
        u"Still in progress: Kite & Co and Kite & Co."_s, u"Data until 12 October"_s);
    add("no data", {noData()}, u"October 2026: no data yet"_s, importHint, nothing);
    add("no target", {noTarget()}, u"October 2026: no targets set"_s, u"No target set: Kite & Co."_s,
        complete);
    add("no contract", {contractEnded()}, u"October 2026: no agency under contract"_s, QString(), nothing);
    add("many missed", {bothMissed(), persistent(), acme(), acme(), acme(), acme()},
        u"October 2026: 6 of 6 agencies missed a target"_s,
        u"Kite & Co missed MQL (25 of 30) and SQL (3 of 8). Kite & Co missed MQL (18 of 30). Acme Inbound "
        u"missed MQL (25 "
        "of 30). Acme Inbound missed MQL (25 of 30). 2 more agencies missed a target."_s,
        complete);
}

void TestHeadlines::theOverviewCountsTheAgencies()
{
    QFETCH(ProjectJudgement, judgement);
    const Headline headline = overviewHeadline(judgement, october, Language::english());
    QTEST(plainText(headline.title), "title");
    QTEST(plainText(headline.detail), "detail");
    QTEST(plainText(completenessText(judgement, october, Language::english())), "completeness");
}

void TestHeadlines::theOverviewSpeaksArabic()
{
    const Headline headline =
        overviewHeadline(judgementOf({acme(), blueHarbor(), noData()}), october, Language::arabic());
    QCOMPARE(headline.title, u"أكتوبر ٢٠٢٦: ١ من ٣ وكالات لم تحقق أحد أهدافها"_s);
    QCOMPARE(
        headline.detail,
        u"لم تحقق \u2068Acme Inbound\u2069 المطلوب: MQL (٢٥ من ٣٠). تحقق الهدفان: \u2068Blue Harbor\u2069. لا بيانات من: \u2068Kite & Co\u2069."_s);
    QCOMPARE(headline.state, AgencyState::Missed);
}

void TestHeadlines::noHeadlineEverLeavesAPlaceOpen()
{
    const std::vector<JudgedAgency> agencies = {
        acme(),           blueHarbor(), beyond(),     persistent(), bothMissed(),    tinyTarget(), noData(),
        oneWithoutData(), noTarget(),   inProgress(), justBegun(),  contractEnded(), overspent()};
    const std::vector<MetricId> three = {metrics::mql(), metrics::sql(), metrics::spend()};
    for (const Language &language : {Language::english(), Language::arabic()}) {
        for (const auto &metrics :
             {three, std::vector<MetricId>{metrics::spend()}, std::vector<MetricId>()}) {
            for (const JudgedAgency &agency : agencies) {
                for (Month month = october - 11; month <= october + 2; ++month) {
                    const Headline page = agencyHeadline(agency, settingsFor(metrics), month, language);
                    const Headline report = reportHeadline(agency, settingsFor(metrics), month, language);
                    for (const QString &text : {page.title, page.detail, report.title}) {
                        QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"%2"_s) &&
                                     !text.contains(u"%n"_s),
                                 qPrintable(text));
                        QVERIFY2(!text.contains(u"  "_s) && !text.startsWith(u' '), qPrintable(text));
                    }
                    QVERIFY(!page.title.isEmpty() && !report.title.isEmpty());
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestHeadlines)
#include "tst_headlines.moc"
