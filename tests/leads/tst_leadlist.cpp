#include "app/leads/leadlist.h"
#include "tests/leads/naiveleads.h"
#include "tests/leads/randomimports.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

LeadList listOf(const std::vector<LeadImport> &imports, std::optional<Id<Agency>> only = {})
{
    StoredImports stored(imports);
    Result<LeadList> list = LeadList::read(stored, stored.coverage(), only);
    return list ? std::move(*list) : LeadList();
}

LeadList listOf(const std::vector<LeadRow> &rows)
{
    return listOf({LeadImport{rows, {}}});
}

/// All of a lead but the row id, to compare and to sort by.
QString textOf(Id<Agency> agency, const StageDays &days, const std::optional<Stage> &stage,
               const QString &source, const QString &campaign, const std::optional<double> &score,
               const std::optional<qint64> &deal, const Currency &currency)
{
    QString text = u"agency %1"_s.arg(agency.value);
    for (const Day each : days)
        text += u" %1"_s.arg(each.number);
    text += stage ? u" stage %1"_s.arg(static_cast<int>(*stage)) : u" no stage"_s;
    text += u" from '%1' '%2'"_s.arg(source, campaign);
    text += score ? u" score %1"_s.arg(*score) : u" no score"_s;
    return text + (deal ? u" %1 %2"_s.arg(*deal).arg(currency.code()) : u" no deal"_s);
}

QStringList textsOf(const LeadList &list)
{
    QStringList texts;
    for (size_t i = 0; i < list.size(); ++i) {
        const ListedLead lead = list.lead(i);
        texts << textOf(lead.agency, lead.days, lead.stage, lead.source, lead.campaign, lead.score,
                        lead.dealMinorUnits, lead.dealCurrency);
    }
    texts.sort();
    return texts;
}

QStringList textsOf(const NaiveLeads &naive)
{
    QStringList texts;
    for (const LeadRow &row : naive.leads()) {
        texts << textOf(row.agency, row.days, row.stage, QString::fromStdString(row.source),
                        QString::fromStdString(row.campaign), row.score, row.dealMinorUnits,
                        row.dealCurrency);
    }
    texts.sort();
    return texts;
}

class BrokenRows : public StoredLeadRows
{
public:
    Result<bool> next(LeadRow &) override { return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}}); }
    Id<ImportRecord> import() const override { return {}; }
    qint64 rowId() const override { return 0; }
};

} // namespace

class LeadListTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsAreThoseOfThePlainRules()
    {
        QVERIFY(rc::check("merged and in force", [] {
            const auto imports = randomImports();
            NaiveLeads naive;
            for (const LeadImport &import : imports)
                naive.add(import);
            RC_ASSERT(textsOf(listOf(imports)) == textsOf(naive));
        }));
    }

    void theNewestRowHasTheDetails()
    {
        const LeadList list = listOf({{{RowOf(1, 0), RowOf(2, 0)}, {}}, {{RowOf(1, 0)}, {}}});
        QCOMPARE(list.size(), size_t{2});
        QCOMPARE(list.lead(0).rowId, 201);
        QCOMPARE(list.lead(1).rowId, 102);
    }

    void aReplacedRowWithoutKeyIsGone()
    {
        const LeadRow replaced = RowOf(0, 0).at(Stage::Lead, "2026-01-01");
        const LeadRow partly = RowOf(0, 0).at(Stage::Lead, "2026-01-01").at(Stage::Mql, "2026-03-01");
        const LeadRow newer = RowOf(0, 0).at(Stage::Lead, "2026-01-05");
        const LeadList list = listOf({{{replaced, partly}, {}}, {{newer}, {}}});
        QCOMPARE(list.size(), size_t{2});
        QCOMPARE(list.lead(0).rowId, 102);
        QCOMPARE(list.lead(0).day(Stage::Lead), Day());
        QCOMPARE(list.lead(0).day(Stage::Mql), day("2026-03-01"));
        QCOMPARE(list.lead(1).rowId, 201);
    }

    void oneAgencyAloneIsRead()
    {
        const LeadList list = listOf({{{RowOf(1, 0), RowOf(1, 0).of(south)}, {}}}, south);
        QCOMPARE(list.size(), size_t{1});
        QCOMPARE(list.lead(0).agency, south);
    }

    void theFurthestStageIsTheLastWithADay()
    {
        const LeadList list =
            listOf({RowOf(1, 0), RowOf(2, 0).at(Stage::Lead, "2026-01-01").at(Stage::Sql, "2025-12-01")});
        QVERIFY(!list.lead(0).furthest());
        QCOMPARE(list.lead(1).furthest(), std::optional(Stage::Sql));
    }

    void aFailureOfReadingIsHandedOn()
    {
        BrokenRows rows;
        const auto list = LeadList::read(rows, {});
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::Cancelled);
    }

    void sourcesAreCountedBySpellingAndBlankIsNotUnknown()
    {
        const auto mql = [](std::uint64_t record, const char *source) {
            return RowOf(record, 0).at(Stage::Mql, "2026-01-15").from(source);
        };
        const LeadList list = listOf({mql(1, "Google"), mql(2, "google"), mql(3, "google "), mql(4, "google"),
                                      mql(5, ""), mql(6, "unknown"), mql(7, "unknown"), mql(8, "Bing"),
                                      mql(9, "Bing").at(Stage::Mql, "2026-02-01"), mql(10, "Bing").of(south),
                                      RowOf(11, 0).at(Stage::Sql, "2026-01-15").from("Bing")});
        const MonthRange january{month("2026-01"), month("2026-01")};
        const std::vector<SourceCount> expected = {
            {u"google"_s, 4}, {u"unknown"_s, 2}, {QString(), 1}, {u"Bing"_s, 1}};
        QCOMPARE(list.sourceBreakdown(north, january, Stage::Mql), expected);
        const std::vector<SourceCount> ofBoth = {
            {u"google"_s, 4}, {u"Bing"_s, 2}, {u"unknown"_s, 2}, {QString(), 1}};
        QCOMPARE(list.sourceBreakdown({}, january, Stage::Mql), ofBoth);
        QCOMPARE(list.sourceBreakdown({}, january, Stage::Sql), (std::vector<SourceCount>{{u"Bing"_s, 1}}));
        QVERIFY(list.sourceBreakdown(Id<Agency>{9}, january, Stage::Mql).empty());
        QCOMPARE(list.sources(), (QStringList{QString(), u"Bing"_s, u"google"_s, u"unknown"_s}));
    }

    void aCohortIsOfTheLeadsCreatedInThePeriod()
    {
        using enum Stage;
        const LeadList list = listOf(
            {RowOf(1, 0).at(Lead, "2026-01-31").at(Mql, "2026-05-01"), RowOf(2, 0).at(Lead, "2026-01-01"),
             RowOf(3, 0).at(Lead, "2026-02-01").at(Mql, "2026-02-02"), RowOf(4, 0).at(Mql, "2026-01-05"),
             RowOf(5, 0).of(south).at(Lead, "2026-01-01").at(Customer, "2026-01-02")});
        const MonthRange january{month("2026-01"), month("2026-01")};
        QCOMPARE(list.cohort(north, january), (std::array<qint64, stageCount>{2, 1, 0, 0, 0}));
        QCOMPARE(list.cohort({}, january), (std::array<qint64, stageCount>{3, 1, 0, 0, 1}));
        QCOMPARE(list.cohort({}, {Month(1, 1), Month(9999, 12)}),
                 (std::array<qint64, stageCount>{4, 2, 0, 0, 1}));
        QCOMPARE(list.cohort({}, {Month(1, 1), Month(2, 12)}), (std::array<qint64, stageCount>{}));
    }
};

QTEST_GUILESS_MAIN(LeadListTest)

#include "tst_leadlist.moc"
