#include "app/importing/headermatcher.h"

#include "app/domain/metric.h"
#include "app/importing/headersynonyms.h"
#include "app/importing/importrequest.h"
#include "app/importing/leadfields.h"
#include "app/importing/textfold.h"

#include <QSet>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestHeaderMatcher : public QObject
{
    Q_OBJECT

private slots:
    void aHeaderMeansItsField_data();
    void aHeaderMeansItsField();
    void surerNamesWin();
    void aHeaderMayNameACurrency_data();
    void aHeaderMayNameACurrency();
    void everyFieldHasNamesAndNoNameHasTwoFields_data();
    void everyFieldHasNamesAndNoNameHasTwoFields();
    void aHeaderOfLeadsMeansItsField_data();
    void aHeaderOfLeadsMeansItsField();
    void aTitleOfALeadIsNoAttribute();
};

void TestHeaderMatcher::aHeaderMeansItsField_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &header, const char *field) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(header))) << header << QString::fromLatin1(field);
    };
    for (const QString &header : {u"Month"_s, u"month"_s, u"MONTH"_s, u"\uFEFFMonth"_s, u"\u00A0Month "_s,
                                  u"\"Month\""_s, u"“Month”"_s, u"Monat"_s, u"Mois"_s, u"الشهر"_s, u"شهر"_s,
                                  u"Reporting_month"_s, u"Date"_s, u"التاريخ"_s, u"Day"_s})
        row(header, "month");
    for (const QString &header : {u"Agency"_s, u"agency_name"_s, u"Platform"_s, u"platform"_s, u"Vendor"_s,
                                  u"الوكالة"_s, u"وكالة"_s, u"Agentur"_s})
        row(header, "agency");
    for (const QString &header : {u"Leads"_s, u"leads_generated"_s, u"Leads Generated"_s,
                                  u"Number of leads"_s, u"# Leads"_s, u"Total leads"_s, u"New leads"_s,
                                  u"leadsGenerated"_s, u"عدد العملاء المحتملين"_s, u"العملاء المحتملون"_s})
        row(header, "leads");
    for (const QString &header : {u"MQL"_s, u"MQLs"_s, u"Marketing qualified leads"_s,
                                  u"Marketing-Qualified Leads (MQLs)"_s, u"Total MQLs"_s})
        row(header, "mql");
    for (const QString &header :
         {u"SQL"_s, u"SQLs"_s, u"Sales qualified leads"_s, u"sales_qualified_leads"_s})
        row(header, "sql");
    for (const QString &header :
         {u"Spend"_s, u"total_spend"_s, u"Cost"_s, u"Amount spent (USD)"_s, u"Spend (EUR)"_s,
          u"Kosten in €"_s, u"total spend usd"_s, u"Média spend"_s, u"الإنفاق"_s, u"التكلفة (ر.س)"_s})
        row(header, "spend");
    row(u"Agency fee"_s, "fee");
    row(u"Revenue (EUR)"_s, "revenue");
    row(u"Customers"_s, "customers");
    row(u"Opportunities"_s, "opportunities");
    row(u"Sessions"_s, "visits");
    for (const QString &header : {u"cost_per_click"_s,
                                  u"Cost per lead"_s,
                                  u"cost_per_lead"_s,
                                  u"CPL"_s,
                                  u"lead score"_s,
                                  u"Lead Name"_s,
                                  u"Lead Status"_s,
                                  u"MQL rate"_s,
                                  u"MQL target"_s,
                                  u"Leads to MQL"_s,
                                  u"Cost / conv."_s,
                                  u"impressions"_s,
                                  u"clicks"_s,
                                  u"click_through_rate"_s,
                                  u"engagement_rate"_s,
                                  u"reach"_s,
                                  u"Campaign"_s,
                                  u"Budget"_s,
                                  u""_s,
                                  u"Customer name"_s,
                                  u"Record ID"_s,
                                  u"Became a Marketing Qualified Lead Date"_s,
                                  u"Total"_s,
                                  u"EUR"_s})
        row(header, "");
    row(QString(5000, u'x'), "");
}

void TestHeaderMatcher::aHeaderMeansItsField()
{
    QFETCH(QString, header);
    QFETCH(QString, field);
    const auto match = HeaderMatcher().match(header);
    QCOMPARE(match ? match->field : QString(), field);
}

void TestHeaderMatcher::surerNamesWin()
{
    const HeaderMatcher matcher;
    const auto rank = [&matcher](QStringView header) { return matcher.match(header)->rank; };
    QVERIFY(rank(u"Month") < rank(u"Date"));
    QVERIFY(rank(u"Agency") < rank(u"Platform"));
    QVERIFY(rank(u"Leads") < rank(u"Total leads"));
}

void TestHeaderMatcher::aHeaderMayNameACurrency_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("code");
    QTest::newRow("parentheses") << u"Amount spent (USD)"_s << u"USD"_s;
    QTest::newRow("brackets") << u"Spend [GBP]"_s << u"GBP"_s;
    QTest::newRow("lower case") << u"total_spend_usd"_s << u"USD"_s;
    QTest::newRow("sign") << u"Kosten in €"_s << u"EUR"_s;
    QTest::newRow("a dollar is the project's") << u"Spend ($)"_s << u"CAD"_s;
    QTest::newRow("none") << u"Spend"_s << u""_s;
    QTest::newRow("a plain word") << u"all costs"_s << u""_s;
}

void TestHeaderMatcher::aHeaderMayNameACurrency()
{
    QFETCH(QString, header);
    QFETCH(QString, code);
    const auto currency = HeaderMatcher::currencyIn(header, *Currency::fromCode(u"CAD"));
    QCOMPARE(currency ? currency->code() : QString(), code);
}

void TestHeaderMatcher::everyFieldHasNamesAndNoNameHasTwoFields_data()
{
    QTest::addColumn<bool>("isLeads");
    QTest::newRow("monthly") << false;
    QTest::newRow("leads") << true;
}

void TestHeaderMatcher::everyFieldHasNamesAndNoNameHasTwoFields()
{
    QFETCH(bool, isLeads);
    QStringList fields;
    QSet<QString> seen;
    for (const HeaderSynonyms &synonyms : isLeads ? leadHeaderSynonyms() : headerSynonyms()) {
        fields.append(synonyms.field.toString());
        QSet<QString> own;
        for (const QStringView name : synonyms.names.split(u'|')) {
            const QString folded = foldedWords(name);
            QVERIFY2(!folded.isEmpty() && !seen.contains(folded), qPrintable(folded));
            own.insert(folded);
        }
        seen.unite(own);
    }
    QStringList expected = isLeads ? leadFields() + QStringList{u"attribute"_s} : monthlyFields();
    if (isLeads) {
        fields.sort();
        expected.sort();
    }
    QCOMPARE(fields, expected);
}

void TestHeaderMatcher::aHeaderOfLeadsMeansItsField_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &header, const char *field) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(header))) << header << QString::fromLatin1(field);
    };
    for (const QString &header : {u"Created Date"_s, u"created_at"_s, u"createdAt"_s, u"Erstellungsdatum"_s,
                                  u"Date de création"_s, u"Fecha de creación"_s, u"تاريخ الإنشاء"_s,
                                  u"Lead created on"_s, u"First contact date"_s, u"Created At (UTC)"_s})
        row(header, "created_date");
    for (const QString &header : {u"Became a Marketing Qualified Lead Date"_s, u"MQL date"_s, u"mql_date"_s,
                                  u"MQL seit"_s, u"تاريخ التأهيل للتسويق"_s})
        row(header, "mql_date");
    row(u"Won time"_s, "customer_date");
    row(u"won_date"_s, "customer_date");
    row(u"E-Mail"_s, "email");
    row(u"Lead Source"_s, "source");
    row(u"origin"_s, "source");
    row(u"Opportunity value (EUR)"_s, "deal_value");
    row(u"Deal value"_s, "deal_value");
    row(u"Telefonnummer"_s, "phone");
    row(u"الاسم الكامل"_s, "name");
    row(u"Number of Employees"_s, "attribute");
    row(u"المسمى الوظيفي"_s, "attribute");
    for (const QString &header : {u"Close Date"_s, u"Last Modified Date"_s, u"conversion_date"_s,
                                  u"Company"_s, u"Lead Owner"_s, u"Email count"_s, u"Notes"_s, u""_s})
        row(header, "");
}

void TestHeaderMatcher::aHeaderOfLeadsMeansItsField()
{
    QFETCH(QString, header);
    QFETCH(QString, field);
    const auto match = HeaderMatcher(ImportKind::Leads).match(header);
    QCOMPARE(match ? match->field : QString(), field);
}

/// `Lead - Title` is how some name the person, `Title` the job.
void TestHeaderMatcher::aTitleOfALeadIsNoAttribute()
{
    const HeaderMatcher leads(ImportKind::Leads);
    QVERIFY(leads.match(u"Title")->isWhole());
    QVERIFY(!leads.match(u"Lead - Title")->isWhole());
    QVERIFY(leads.match(u"Annual revenue (USD)")->isWhole());
}

QTEST_APPLESS_MAIN(TestHeaderMatcher)
#include "tst_headermatcher.moc"
