// Lead-level files that were not made for Mizan, and what the data's own description says they must yield.
#include "tests/importing/leadbench.h"

#include <QTest>

#include <map>

using namespace mizan;
using namespace mizan::test;

namespace {

const QString dataFolder = QStringLiteral(MIZAN_SOURCE_DIR "/../shared/data/");
const QString olistLeads = dataFolder + u"olist/olist_marketing_qualified_leads_dataset.csv"_s;
const QString olistDeals = dataFolder + u"olist/olist_closed_deals_dataset.csv"_s;
const QString salesforce = dataFolder + u"aggregate_vs_leads/salesforce_leads.csv"_s;

QList<QStringList> rowsOfCsv(const QString &path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows.append(line.split(u','));
    return rows;
}

/// Both Olist files in a project, the qualified leads first.
struct Olist
{
    Olist()
    {
        bench.request.exportedOn = QDate(2018, 12, 5);
        bench.request.map = {{u"mql_date"_s, u"first_contact_date"_s},
                             {u"record_id"_s, u"mql_id"_s},
                             {u"source"_s, u"origin"_s}};
        leads = take(olistLeads);
        bench.request.map = {{u"customer_date"_s, u"won_date"_s}, {u"record_id"_s, u"mql_id"_s}};
        deals = take(olistDeals);
    }
    ImportPlan take(const QString &path)
    {
        ImportPlan plan = bench.goodFile(path);
        if (plan.bundle.leads)
            bench.bringLeads(plan);
        return plan;
    }
    double counted(const MetricId &metric, Month month) const
    {
        const auto figure = FigureBook(bench.project).figures({acme, metric, month}).counted;
        return figure ? figure->value.number : -1;
    }

    LeadBench bench{u"Acme"_s};
    ImportPlan leads;
    ImportPlan deals;
};

} // namespace

class TestLeadForeignFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMonthOfOlistIsAsExpected();
    void blankOriginsOfOlistStayApartFromUnknownOnes();
    void olistsTwoFilesAreOneLeadEach();
    void oneDealOfOlistWasWonBeforeItsFirstContact();
    void olistsDealsComeWithoutLeadsInTheLastMonths();
    void importingOlistAgainChangesNothing();
    void anotherMappingOfOlistReplacesTheFirst();
    void everyPlatformMonthOfTheSalesforceFileIsAsExpected();
    void theSalesforceFileCounts160LeadsInAll();
    void platformsAreFoundByRulesOnTheSourceToo();
    void noPersonOfTheSalesforceFileIsKept();
};

void TestLeadForeignFiles::initTestCase()
{
    if (!QFile::exists(dataFolder))
        QSKIP("the shared test data is not beside this checkout");
}

void TestLeadForeignFiles::everyMonthOfOlistIsAsExpected()
{
    const Olist olist;
    QCOMPARE(olist.leads.bundle.record.rows, (RowCounts{8000, 8000, 0, 0, 0}));
    QCOMPARE(olist.deals.bundle.record.rows, (RowCounts{842, 842, 0, 0, 0}));
    int months = 0;
    double leads = 0;
    double deals = 0;
    for (const QStringList &row : rowsOfCsv(dataFolder + u"olist/expected_by_month.csv"_s)) {
        if (row[1] != u"ALL"_s)
            continue;
        const Month month = *Month::fromIso(row[0]);
        QCOMPARE(std::max(0.0, olist.counted(metrics::mql(), month)), row[2].toDouble());
        QCOMPARE(std::max(0.0, olist.counted(metrics::customers(), month)), row[3].toDouble());
        leads += row[2].toDouble();
        deals += row[3].toDouble();
        ++months;
    }
    QCOMPARE(months, 18);
    QCOMPARE(leads, 8000.0);
    QCOMPARE(deals, 842.0);
    QCOMPARE(olist.counted(metrics::mql(), {2018, 4}), 1352.0);
    QCOMPARE(olist.counted(metrics::customers(), {2018, 4}), 207.0);
}

void TestLeadForeignFiles::blankOriginsOfOlistStayApartFromUnknownOnes()
{
    const Olist olist;
    std::map<std::string, int> bySource;
    for (const LeadRow &row : rowsOf(olist.leads))
        ++bySource[row.source];
    QCOMPARE(bySource[""], 60);
    QCOMPARE(bySource["unknown"], 1099);
}

void TestLeadForeignFiles::olistsTwoFilesAreOneLeadEach()
{
    const Olist olist;
    QCOMPARE(olist.leads.leads->newLeads, 8000);
    QCOMPARE(olist.deals.leads->newLeads, 0);
    QCOMPARE(olist.deals.leads->changedLeads, 842);
}

void TestLeadForeignFiles::oneDealOfOlistWasWonBeforeItsFirstContact()
{
    const Olist olist;
    QCOMPARE(olist.leads.leads->wonBeforeLead, 0);
    QCOMPARE(olist.deals.leads->wonBeforeLead, 1);
}

void TestLeadForeignFiles::olistsDealsComeWithoutLeadsInTheLastMonths()
{
    const Olist olist;
    for (Month month{2018, 6}; month <= Month{2018, 11}; ++month) {
        QVERIFY(olist.counted(metrics::customers(), month) > 0);
        QCOMPARE(olist.counted(metrics::mql(), month), -1.0); // no data, not zero
    }
}

void TestLeadForeignFiles::importingOlistAgainChangesNothing()
{
    Olist olist;
    const auto again = olist.bench.planFile(olistDeals);
    QVERIFY(again);
    QCOMPARE(again->sameAs, Id<ImportRecord>{2});
    QCOMPARE(again->bundle.record.rows, (RowCounts{842, 842, 0, 0, 842}));
    QCOMPARE(again->count(CellChange::Kind::New) + again->count(CellChange::Kind::Changed), 0);
    QVERIFY(again->count(CellChange::Kind::Unchanged) > 0);
}

void TestLeadForeignFiles::anotherMappingOfOlistReplacesTheFirst()
{
    Olist olist;
    olist.bench.request.map = {{u"opportunity_date"_s, u"won_date"_s}, {u"record_id"_s, u"mql_id"_s}};
    const auto other = olist.bench.planFile(olistDeals);
    QVERIFY(other);
    QVERIFY(!other->sameAs);
    QCOMPARE(other->bundle.replaces, Id<ImportRecord>{2});
    QCOMPARE(other->leads->changedLeads, 842);
    QCOMPARE(after(*other, acme, "opportunities", {2018, 4}), 207.0);
}

namespace {

/// A project whose agencies are the platforms of the Salesforce file.
void addPlatforms(LeadBench &bench)
{
    bench.project.agencies.clear();
    qint64 id = 0;
    for (const char *name :
         {"LinkedIn", "Facebook", "Google Ads", "YouTube", "TikTok", "Podcasts", "Webinars", "Events"})
        bench.addAgency({++id}, QString::fromLatin1(name));
    bench.request.exportedOn = QDate(2024, 7, 3);
}

/// What is counted of a platform in a month against what the data's description says; the number of cells
/// that agree.
int agreeingCells(const LeadBench &bench, const ImportPlan &plan)
{
    int agreeing = 0;
    for (const QStringList &row : rowsOfCsv(dataFolder + u"aggregate_vs_leads/expected_differences.csv"_s)) {
        const Agency *agency = findAgency(bench.project.agencies, row[0]);
        agreeing +=
            agency && after(plan, agency->id, "leads", *Month::fromIso(row[1])) == row[3].toDouble() ? 1 : 0;
    }
    return agreeing;
}

} // namespace

void TestLeadForeignFiles::everyPlatformMonthOfTheSalesforceFileIsAsExpected()
{
    LeadBench bench;
    addPlatforms(bench);
    bench.request.map = {{u"agency"_s, u"platform"_s}};
    const auto plan = bench.planFile(salesforce);
    QVERIFY(plan);
    QCOMPARE(agreeingCells(bench, *plan), 48);
}

void TestLeadForeignFiles::theSalesforceFileCounts160LeadsInAll()
{
    LeadBench bench;
    addPlatforms(bench);
    bench.request.map = {{u"agency"_s, u"platform"_s}};
    const auto plan = bench.planFile(salesforce);
    QVERIFY(plan);
    double sum = 0;
    for (const Observation &seen : plan->bundle.observations)
        sum += seen.cell.metric == metrics::leads() ? seen.value.number : 0;
    QCOMPARE(sum, 160.0);
    QCOMPARE(plan->bundle.record.rows.accepted, 160);
}

void TestLeadForeignFiles::platformsAreFoundByRulesOnTheSourceToo()
{
    LeadBench bench;
    addPlatforms(bench);
    bench.request.map = {{u"source"_s, u"platform"_s}, {u"agency"_s, {}}};
    for (const Agency &agency : bench.project.agencies)
        bench.request.rules.push_back({u"source"_s, agency.name.left(4).toLower() + u'*', agency.name});
    const auto plan = bench.planFile(salesforce);
    QVERIFY(plan);
    QCOMPARE(agreeingCells(bench, *plan), 48);
}

void TestLeadForeignFiles::noPersonOfTheSalesforceFileIsKept()
{
    LeadBench bench;
    addPlatforms(bench);
    bench.project.agencies.pop_back(); // so that rows are rejected
    bench.request.map = {{u"agency"_s, u"platform"_s}};
    const auto plan = bench.planFile(salesforce);
    QVERIFY(plan);
    QVERIFY(plan->bundle.record.rows.rejected > 0);
    std::string kept;
    for (const LeadRow &row : rowsOf(*plan))
        kept += row.source + '\n' + row.campaign + '\n' + row.attributes + '\n' + row.person.name +
                row.person.email;
    for (const RejectedRow &row : plan->bundle.rejected)
        kept += row.text.toStdString() + '\n';
    for (const QStringList &row : rowsOfCsv(salesforce)) {
        for (int column : {1, 2, 3})
            QVERIFY2(kept.find(row[column].toStdString()) == std::string::npos, qPrintable(row[column]));
    }
}

QTEST_APPLESS_MAIN(TestLeadForeignFiles)
#include "tst_leadforeignfiles.moc"
