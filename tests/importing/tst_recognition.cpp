// What a file is taken for: by presets, by the meaning of its headers, by what was said before.
#include "app/importing/recognition.h"

#include "app/importing/tablefile.h"
#include "app/tables/sourcefile.h"
#include "tests/importing/importbench.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

class RecognitionBench : public ImportBench
{
public:
    Result<Recognition> recognised(const QString &text)
    {
        request.path = write(text.toUtf8(), u"file.csv"_s);
        auto source = examineFile(request.path, {});
        if (!source)
            return failedLike(source);
        const auto table = TableFile::open(std::move(*source), TableChoice::from(request));
        if (!table)
            return failedLike(table);
        m_headers = table->headers();
        return recognise(request, {.project = project, .now = now, .presets = presets}, *table);
    }
    /// `format field=Header …`, fields in their order; of attributes only the headers, after a `+`.
    QString summary(const QString &text)
    {
        const auto found = recognised(text);
        if (!found)
            return u"error %1"_s.arg(static_cast<int>(found.error().code));
        QStringList parts{found->format};
        const auto &columns = found->mapping.columns;
        for (auto entry = columns.begin(); entry != columns.end(); ++entry) {
            const QString header = m_headers[entry.value()];
            parts.append(entry.key().startsWith(u"attribute.") ? u'+' + header : entry.key() + u'=' + header);
        }
        return parts.join(u'|');
    }

private:
    QStringList m_headers;
};

} // namespace

class TestRecognition : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsTakenForWhatItIs_data();
    void aFileIsTakenForWhatItIs();
    void theFormatCanBeForced();
    void theMapSaysWhatKindItIs();
    void aMapWithFieldsOfBothKindsIsRefused();
    void aMappingIsRememberedByHeadersAndAgency();
    void aRememberedDateOrderHoldsWhereNothingElseDoes();
    void theUsersWordIsStrongerThanMemory();
    void columnsInAnotherOrderAreTheSameHeaderSet();
};

void TestRecognition::aFileIsTakenForWhatItIs_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *name, const QString &header, const QString &summary) {
        QTest::newRow(name) << header << summary;
    };
    row("HubSpot",
        u"Record ID,First Name,Email,Lifecycle Stage,Lead Status,Create Date,Original Source,HubSpot Score,"
        "Became a Lead Date,Became a Marketing Qualified Lead Date,Became a Sales Qualified Lead Date,"
        "Became an Opportunity Date,Became a Customer Date,Last Modified Date"_s,
        u"hubspot_contacts|+Lead Status|created_date=Create Date|"
        "customer_date=Became a Customer Date|email=Email|first_name=First Name|lead_date=Became a Lead Date|"
        "mql_date=Became a Marketing Qualified Lead Date|opportunity_date=Became an Opportunity Date|"
        "record_id=Record ID|score=HubSpot Score|source=Original Source|"
        "sql_date=Became a Sales Qualified Lead Date|stage=Lifecycle Stage"_s);
    row("HubSpot by its interface",
        u"hs_object_id,email,lifecyclestage,createdate,hs_analytics_source,"
        "hs_lifecyclestage_marketingqualifiedlead_date"_s,
        u"hubspot_contacts|created_date=createdate|email=email|"
        "mql_date=hs_lifecyclestage_marketingqualifiedlead_date|record_id=hs_object_id|"
        "source=hs_analytics_source|stage=lifecyclestage"_s);
    row("HubSpot in German", u"Datensatz-ID;E-Mail;Lifecycle-Phase;Erstellungsdatum;Ursprüngliche Quelle"_s,
        u"hubspot_contacts|created_date=Erstellungsdatum|email=E-Mail|record_id=Datensatz-ID|"
        "source=Ursprüngliche Quelle|stage=Lifecycle-Phase"_s);
    row("HubSpot in Arabic", u"معرف السجل,البريد الإلكتروني,مرحلة دورة الحياة,تاريخ الإنشاء,المصدر الأصلي"_s,
        u"hubspot_contacts|created_date=تاريخ الإنشاء|email=البريد الإلكتروني|record_id=معرف السجل|"
        "source=المصدر الأصلي|stage=مرحلة دورة الحياة"_s);
    row("Salesforce",
        u"\"Lead Owner\",\"Company / Account\",\"Email\",\"Lead Source\",\"Lead Status\",\"Created "
        "Date\",\"Converted Date\",\"Industry\""_s,
        u"salesforce_leads|+Industry|created_date=Created Date|email=Email|source=Lead Source|"
        "sql_date=Converted Date|stage=Lead Status"_s);
    row("Salesforce in German", u"Lead-Inhaber;Firma / Account;E-Mail;Lead-Quelle;Lead-Status;Erstelldatum"_s,
        u"salesforce_leads|created_date=Erstelldatum|email=E-Mail|source=Lead-Quelle|stage=Lead-Status"_s);
    row("Pipedrive leads", u"Lead - Title,Lead - Owner,Lead - Label,Lead - Lead created on,Person - Email"_s,
        u"pipedrive_leads|+Lead - Label|created_date=Lead - Lead created on|email=Person - Email"_s);
    row("Pipedrive deals",
        u"Deal - ID,Deal - Title,Deal - Stage,Deal - Value,Deal - Currency of Value,Deal - Deal created,Deal - Won time,Person - Email"_s,
        u"pipedrive_deals|+Deal - Stage|customer_date=Deal - Won time|deal_currency=Deal - Currency of Value|"
        "deal_value=Deal - Value|email=Person - Email|opportunity_date=Deal - Deal created|record_id=Deal - ID"_s);
    row("Zoho",
        u"Record Id,Lead Owner,Is Converted,Company,Email,Lead Source,Lead Status,Created Time,"
        "Modified Time"_s,
        u"zoho_leads|+Is Converted|created_date=Created Time|email=Email|record_id=Record Id|"
        "source=Lead Source|stage=Lead Status"_s);
    row("Marketo", u"id\tcreatedAt\temail\tleadSource\tleadScore\tleadStatus\tupdatedAt\tindustry"_s,
        u"marketo_leads|+industry|created_date=createdAt|email=email|record_id=id|score=leadScore|"
        "source=leadSource|stage=leadStatus"_s);
    row("Mailchimp", u"Title,Subject,Audience,Send Date,Send Weekday,Total Recipients,Unique Id"_s,
        u"mailchimp_campaigns|email_recipients=Total Recipients|month=Send Date"_s);
    row("Google Ads",
        u"Campaign report\n\"July 1, 2026 - July 31, 2026\"\nCampaign status,Campaign,Day,Currency "
        u"code,Impr.,"
        "Cost,Conversions"_s,
        u"google_ads|month=Day|spend=Cost"_s);
    row("Google Ads in Portuguese",
        u"Relatório de campanha\n\"1 de julho de 2026\"\nStatus da campanha\tCampanha\tDia\tCódigo da moeda\tCusto\tConversões"_s,
        u"google_ads|month=Dia|spend=Custo"_s);
    row("LinkedIn",
        u"Campaign Performance Report (in UTC)\nReport Start: 10/1/2026\n\nStart Date (in UTC)\t"
        "Campaign Name\tTotal Spent\tClicks\tLeads\tLead Forms Opened"_s,
        u"linkedin_ads|leads=Leads|month=Start Date (in UTC)|spend=Total Spent"_s);
    row("Meta", u"\uFEFFReporting starts,Reporting ends,Campaign name,Results,Amount spent (USD),Ends"_s,
        u"meta_ads|month=Reporting starts|spend=Amount spent (USD)"_s);
    row("Meta in German", u"Berichtsbeginn;Berichtsende;Kampagnenname;Ergebnisse;Ausgegebener Betrag (EUR)"_s,
        u"meta_ads|month=Berichtsbeginn|spend=Ausgegebener Betrag (EUR)"_s);
    row("Google Analytics",
        u"# ----\n# Account: x\n# Start date: 20260101\n# End date: 20260131\n"
        "Date,Sessions,Key events"_s,
        u"ga4_report|month=Date|visits=Sessions"_s);
    row("an exploration",
        u"# ----\n# Property\n# Exploration 1\n# 20260101-20260131\n# ----\n\n"
        "Date,Landing page,Sessions"_s,
        u"ga4_exploration|month=Date|visits=Sessions"_s);
    row("the plain form", u"Month,Agency,MQL,Spend (USD)"_s,
        u"plain|agency=Agency|month=Month|mql=MQL|spend=Spend (USD)"_s);
    row("monthly figures", u"Monat;Agentur;MQL"_s, u"monthly|agency=Agentur|month=Monat|mql=MQL"_s);
    row("leads in English", u"Date,Email,Source,City"_s,
        u"leads|+City|created_date=Date|email=Email|source=Source"_s);
    row("leads in German", u"Erstellt am;E-Mail-Adresse;Quelle;Branche;MQL seit"_s,
        u"leads|+Branche|created_date=Erstellt am|email=E-Mail-Adresse|mql_date=MQL seit|source=Quelle"_s);
    row("leads in French", u"Créé le;Adresse e-mail;Source du lead;Effectif;Prénom"_s,
        u"leads|+Effectif|created_date=Créé le|email=Adresse e-mail|first_name=Prénom|source=Source du lead"_s);
    row("leads in Spanish", u"Fecha de creación;Correo electrónico;Origen;País"_s,
        u"leads|+País|created_date=Fecha de creación|email=Correo electrónico|source=Origen"_s);
    row("leads in Arabic", u"تاريخ التسجيل,البريد الإلكتروني,المصدر,الحملة,المدينة,رقم الجوال"_s,
        u"leads|+المدينة|campaign=الحملة|created_date=تاريخ التسجيل|email=البريد الإلكتروني|phone=رقم الجوال|"
        "source=المصدر"_s);
    row("the real file", u"mql_id,first_contact_date,landing_page_id,origin"_s,
        u"leads|created_date=first_contact_date|record_id=mql_id|source=origin"_s);
    row("the real report of platforms", u"platform,month,impressions,total_spend,leads_generated"_s,
        u"monthly|agency=platform|leads=leads_generated|month=month|spend=total_spend"_s);
}

void TestRecognition::aFileIsTakenForWhatItIs()
{
    QFETCH(QString, header);
    QFETCH(QString, summary);
    RecognitionBench bench;
    const QChar part = header.contains(u'\t') ? u'\t' : header.contains(u';') ? u';' : u',';
    const auto width = header.split(u'\n').last().count(part) + 1;
    QString file = header + u'\n';
    for (int row = 1; row < 4; ++row)
        file += QStringList(width, QString::number(row)).join(part) + u'\n';
    QCOMPARE(bench.summary(file), summary);
}

void TestRecognition::theFormatCanBeForced()
{
    RecognitionBench bench;
    const QString file = u"Date,Email,Leads\n2026-10-01,a@b.c,3\n"_s;
    QVERIFY(bench.summary(file).startsWith(u"leads|"));
    bench.request.format = u"auto"_s;
    QVERIFY(bench.summary(file).startsWith(u"leads|"));
    bench.request.format = u"monthly"_s;
    QCOMPARE(bench.summary(file), u"monthly|leads=Leads|month=Date"_s);
    bench.request.format = u"zoho_leads"_s;
    QCOMPARE(bench.summary(file), u"zoho_leads|email=Email"_s);
}

void TestRecognition::theMapSaysWhatKindItIs()
{
    RecognitionBench bench;
    const QString file = u"Wann,Wer,Was\n2026-10-01,a@b.c,3\n"_s;
    QCOMPARE(bench.summary(file), u"monthly"_s);
    bench.request.map = {{u"mql_date"_s, u"Wann"_s}};
    QCOMPARE(bench.summary(file), u"leads|mql_date=Wann"_s);
    bench.request.map = {{u"month"_s, u"Wann"_s}, {u"mql"_s, u"Was"_s}};
    QCOMPARE(bench.summary(file), u"monthly|month=Wann|mql=Was"_s);
    bench.request.map = {{u"created_date"_s, u"Wann"_s}, {u"attribute.Wer"_s, u"Wer"_s}};
    QCOMPARE(bench.summary(file), u"leads|+Wer|created_date=Wann"_s);
}

void TestRecognition::aMapWithFieldsOfBothKindsIsRefused()
{
    RecognitionBench bench;
    bench.request.map = {{u"mql_date"_s, u"Wann"_s}, {u"spend"_s, u"Was"_s}};
    const auto found = bench.recognised(u"Wann,Wer,Was\n2026-10-01,a@b.c,3\n"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::UnknownField);
    QCOMPARE(found.error().args[0].toString(), u"spend"_s);
    QVERIFY(found.error().args[1].toString().contains(u"mql_date"));
}

void TestRecognition::aMappingIsRememberedByHeadersAndAgency()
{
    ImportBench bench;
    bench.request.agency = u"Acme"_s;
    bench.request.map = {{u"month"_s, u"Wann"_s}, {u"mql"_s, u"Gute"_s}};
    bench.bring(bench.good("Wann;Gute\n2026-09;3\n"_ba));
    bench.request.map.clear();
    const ImportPlan next = bench.good("Wann;Gute\n2026-09;3\n2026-10;5\n"_ba);
    QCOMPARE(valueIn(next, acme, "mql", {2026, 10}), 5.0);
    QCOMPARE(mappingOption(next.bundle.record.mapping, u"headers"_s).size(), 16);
    bench.request.agency = u"Bright"_s;
    QCOMPARE(bench.refusalCode("Wann;Gute\n2026-10;5\n"), ErrorCode::NoMonthColumn);
    bench.request.agency = u"Acme"_s;
    QCOMPARE(bench.refusalCode("Wann;Andere\n2026-10;5\n"), ErrorCode::NoMonthColumn);
}

void TestRecognition::aRememberedDateOrderHoldsWhereNothingElseDoes()
{
    ImportBench bench;
    const QByteArray october = "Date,Agency,MQL\n01/10/2026,Acme,3\n";
    QCOMPARE(bench.refusalCode(october), ErrorCode::UndecidedDateOrder);
    bench.request.dateOrder = u"dmy"_s;
    bench.bring(bench.good(october));
    bench.request.dateOrder.clear();
    QVERIFY(bench.good(october).sameAs);
    QVERIFY(valueIn(bench.good("Date,Agency,MQL\n01/11/2026,Acme,4\n"_ba), acme, "mql", {2026, 11}));
    // what the column shows is stronger
    QVERIFY(valueIn(bench.good("Date,Agency,MQL\n11/30/2026,Acme,4\n"_ba), acme, "mql", {2026, 11}));
}

void TestRecognition::theUsersWordIsStrongerThanMemory()
{
    ImportBench bench;
    bench.request.map = {{u"mql"_s, u"SQL"_s}, {u"sql"_s, u"MQL"_s}};
    bench.bring(bench.good("Month,Agency,MQL,SQL\n2026-09,Acme,9,2\n"_ba));
    bench.request.map.clear();
    const QByteArray october = "Month,Agency,MQL,SQL\n2026-10,Acme,9,2\n";
    QCOMPARE(valueIn(bench.good(october), acme, "mql", {2026, 10}), 2.0);
    bench.request.map = {{u"mql"_s, u"MQL"_s}};
    QCOMPARE(valueIn(bench.good(october), acme, "mql", {2026, 10}), 9.0);
    bench.request.map.clear();
    bench.request.format = u"plain"_s;
    QCOMPARE(valueIn(bench.good(october), acme, "mql", {2026, 10}), 9.0);
}

void TestRecognition::columnsInAnotherOrderAreTheSameHeaderSet()
{
    QCOMPARE(headerSetFingerprint({u"Month"_s, u"MQL"_s}), headerSetFingerprint({u"mql"_s, u" month"_s}));
    QVERIFY(headerSetFingerprint({u"Month"_s, u"MQL"_s}) != headerSetFingerprint({u"Month"_s, u"SQL"_s}));
}

QTEST_GUILESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
