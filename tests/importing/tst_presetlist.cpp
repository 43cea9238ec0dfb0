// Presets as files: what a good one says, what a broken one is told, and that a new one needs no new program.
#include "app/importing/presetlist.h"
#include "app/importing/stagewords.h"
#include "tests/importing/importbench.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

const QByteArray acmeCrm = R"({
  "id": "acme_crm",
  "name": "Acme CRM",
  "kind": "monthly",
  "recognise": {"required": [["Qualifizierte"], ["Zeit"]]},
  "columns": {"month": "Zeit", "mql": ["Qualifizierte"], "spend": "Aufwand"},
  "rows": {"areSummed": true, "footers": "^Ende"},
  "byMonth": {"en": "Export it by month."}
})";

/// @p json with one piece of it replaced.
QByteArray with(QByteArray json, const char *piece, const char *other)
{
    if (!json.contains(piece))
        qFatal("the test's preset has no such piece");
    return json.replace(piece, other);
}

} // namespace

class TestPresetList : public QObject
{
    Q_OBJECT

private slots:
    void thoseOfTheProgramAreWhole();
    void aPresetSaysAllThatItsFileSays();
    void aBrokenOneIsToldWhere_data();
    void aBrokenOneIsToldWhere();
    void noJsonIsToldByLine();
    void aBrokenFileLeavesTheOthersAlone();
    void aFileAddedAtRunTimeIsRecognised();
    void aFileWithTheIdOfAnotherTakesItsPlace();
    void aFolderThatIsNotThereHasNone();
    void forcingABrokenPresetTellsWhatIsWrongWithIt();
};

void TestPresetList::thoseOfTheProgramAreWhole()
{
    const PresetList presets;
    for (const Error &problem : presets.problems())
        qWarning() << problem.args;
    QVERIFY(presets.problems().empty());
    QCOMPARE(presets.ids(),
             QStringList({u"ga4_exploration"_s, u"ga4_report"_s, u"google_ads"_s, u"hubspot_contacts"_s,
                          u"linkedin_ads"_s, u"mailchimp_campaigns"_s, u"marketo_leads"_s, u"meta_ads"_s,
                          u"pipedrive_deals"_s, u"pipedrive_leads"_s, u"plain"_s, u"salesforce_leads"_s,
                          u"zoho_leads"_s}));
    for (const auto &preset : presets.all()) {
        QVERIFY2(!preset->rows.areSummed || !preset->byMonth.value(u"en"_s).isEmpty(),
                 qPrintable(preset->id));
        QCOMPARE(preset->byMonth.contains(u"en"_s), preset->byMonth.contains(u"ar"_s));
        for (const QString &sentence : preset->byMonth)
            QVERIFY2(sentence.size() < 300, qPrintable(preset->id)); // longer arguments are cut
    }
}

void TestPresetList::aPresetSaysAllThatItsFileSays()
{
    const auto preset = presetFromJson(acmeCrm, u"a.json"_s);
    QVERIFY(preset);
    QCOMPARE(preset->id, u"acme_crm"_s);
    QCOMPARE(preset->name, u"Acme CRM"_s);
    QCOMPARE(preset->kind, ImportKind::Monthly);
    QCOMPARE(preset->marks.required.size(), size_t(2));
    QCOMPARE(preset->columns.value(u"month"_s), QStringList{u"zeit"_s});
    QVERIFY(preset->rows.areSummed);
    QVERIFY(preset->rows.footers.at(0).match(u"ende der Liste"_s).hasMatch());
    QCOMPARE(preset->byMonth.value(u"en"_s), u"Export it by month."_s);
    QVERIFY(!preset->zone.isValid());
    const auto leads = presetFromJson(R"json({"id": "x", "name": "X", "kind": "leads",
        "recognise": {"required": [["A"]], "typical": ["B", "C"], "typicalAtLeast": 2, "preamble": "^Report"},
        "columns": {"created_date": "A", "stage": ["B", "b"]}, "attributes": ["D"], "ignored": ["E"],
        "stages": {"none": ["Fan"], "customer": ["Won (all)"]}, "timeZone": "UTC", "dateOrder": "mdy"})json",
                                      u"x.json"_s);
    QVERIFY(leads);
    QCOMPARE(leads->marks.typicalAtLeast, 2);
    QCOMPARE(leads->columns.value(u"stage"_s), QStringList{u"b"_s});
    QCOMPARE(leads->stages.value(u"fan"_s), StageWord{});
    QCOMPARE(leads->stages.value(u"won all"_s), StageWord{Stage::Customer});
    QCOMPARE(leads->zone, QTimeZone("UTC"));
    QCOMPARE(leads->dateOrder, DateOrder::MonthDayYear);
}

void TestPresetList::aBrokenOneIsToldWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *entry, const QByteArray &json) {
        QTest::addRow("%s in %d bytes", entry, static_cast<int>(json.size()))
            << json << QString::fromLatin1(entry);
    };
    row("id", with(acmeCrm, "\"acme_crm\"", "\"Acme CRM\""));
    row("id", with(acmeCrm, "\"acme_crm\"", "\"monthly\""));
    row("name", with(acmeCrm, "\"Acme CRM\"", "7"));
    row("kind", with(acmeCrm, "\"monthly\"", "\"weekly\""));
    row("recognise.required", with(acmeCrm, "[[\"Qualifizierte\"], [\"Zeit\"]]", "[]"));
    row("recognise.required", with(acmeCrm, "[[\"Qualifizierte\"], [\"Zeit\"]]", "[[], [\"Zeit\"]]"));
    row("recognise.required", with(acmeCrm, "[[\"Qualifizierte\"], [\"Zeit\"]]", "\"Zeit\""));
    row("recognise.preample", with(acmeCrm, "{\"required\"", "{\"preample\": \"x\", \"required\""));
    row("recognise.preamble", with(acmeCrm, "{\"required\"", "{\"preamble\": \"(\", \"required\""));
    row("recognise.typicalAtLeast", with(acmeCrm, "{\"required\"", "{\"typicalAtLeast\": 0, \"required\""));
    row("columns.qml", with(acmeCrm, "\"mql\"", "\"qml\""));
    row("columns.mql", with(acmeCrm, "\"mql\": [\"Qualifizierte\"]", "\"mql\": [\"Zeit\"]"));
    row("columns.mql", with(acmeCrm, "\"mql\": [\"Qualifizierte\"]", "\"mql\": [1]"));
    row("columns.mql", with(acmeCrm, "\"mql\": [\"Qualifizierte\"]", "\"mql\": []"));
    row("columns.record_id", with(acmeCrm, "\"mql\"", "\"record_id\""));
    row("rows.footers", with(acmeCrm, "\"^Ende\"", "\"[\""));
    row("rows.areSummed", with(acmeCrm, "true", "\"yes\""));
    row("rows.counted", with(acmeCrm, "\"areSummed\": true", "\"counted\": \"spend\""));
    row("byMonth.en", with(acmeCrm, "\"en\"", "\"ar\""));
    row("stages.fan", with(acmeCrm, "\"rows\"", "\"stages\": {\"fan\": [\"x\"]}, \"rows\""));
    row("timeZone", with(acmeCrm, "\"rows\"", "\"timeZone\": \"Mars/Base\", \"rows\""));
    row("dateOrder", with(acmeCrm, "\"rows\"", "\"dateOrder\": \"dym\", \"rows\""));
    row("extra", with(acmeCrm, "\"rows\"", "\"extra\": 1, \"rows\""));
}

void TestPresetList::aBrokenOneIsToldWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, entry);
    const auto preset = presetFromJson(json, u"a.json"_s);
    QVERIFY(!preset);
    QCOMPARE(preset.error(), (Error{ErrorCode::PresetInvalid, {u"a.json"_s, entry}, {}}));
}

void TestPresetList::noJsonIsToldByLine()
{
    const auto preset = presetFromJson("{\n\"id\": \"x\",\n\"name\" \"y\"}", u"a.json"_s);
    QVERIFY(!preset);
    QCOMPARE(preset.error().code, ErrorCode::PresetNoJson);
    QCOMPARE(preset.error().args, (QVariantList{u"a.json"_s, 3}));
    QCOMPARE(presetFromJson("[1]", u"a.json"_s).error().code, ErrorCode::PresetNoJson);
    QCOMPARE(presetFromJson({}, u"a.json"_s).error().code, ErrorCode::PresetNoJson);
}

void TestPresetList::aBrokenFileLeavesTheOthersAlone()
{
    ImportBench bench;
    bench.write("{", u"a.json"_s);
    bench.write(acmeCrm, u"b.json"_s);
    bench.write("no preset", u"c.txt"_s);
    const PresetList presets({bench.folder()});
    QCOMPARE(presets.problems().size(), size_t(1));
    QVERIFY(presets.problems()[0].args[0].toString().endsWith(u"a.json"));
    QVERIFY(presets.find(u"acme_crm"_s));
    QVERIFY(presets.find(u"hubspot_contacts"_s));
}

void TestPresetList::aFileAddedAtRunTimeIsRecognised()
{
    ImportBench bench;
    bench.request.agency = u"Acme"_s;
    const QByteArray file =
        "Zeit;Qualifizierte;Aufwand\n01.10.2026;3;10,50\n02.10.2026;4;0,25\nEnde der Liste;;\n";
    QCOMPARE(bench.refusalCode(file), ErrorCode::NoMonthColumn);
    bench.write(acmeCrm, u"acme.json"_s);
    const PresetList presets({bench.folder()});
    bench.presets = &presets;
    const ImportPlan plan = bench.good(file);
    QCOMPARE(plan.bundle.record.format, u"acme_crm"_s);
    QCOMPARE(valueIn(plan, acme, "mql", {2026, 10}), 7.0);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 10}), 1075.0);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{2, 2, 0, 1, 0}));
    bench.request.format = u"acme_crm"_s;
    QVERIFY(bench.plan(file));
}

void TestPresetList::aFileWithTheIdOfAnotherTakesItsPlace()
{
    ImportBench bench;
    bench.write(with(acmeCrm, "\"acme_crm\"", "\"meta_ads\""), u"own.json"_s);
    const PresetList presets({bench.folder()});
    QCOMPARE(presets.all().size(), PresetList().all().size());
    QCOMPARE(presets.find(u"meta_ads"_s)->name, u"Acme CRM"_s);
}

void TestPresetList::aFolderThatIsNotThereHasNone()
{
    const PresetList presets({u"/nowhere/at/all"_s});
    QCOMPARE(presets.ids(), PresetList().ids());
    QVERIFY(presets.problems().empty());
}

void TestPresetList::forcingABrokenPresetTellsWhatIsWrongWithIt()
{
    ImportBench bench;
    bench.write(with(acmeCrm, "\"Acme CRM\"", "7"), u"acme_crm.json"_s);
    const PresetList presets({bench.folder()});
    bench.presets = &presets;
    bench.request.format = u"acme_crm"_s;
    QCOMPARE(bench.refusalCode("Zeit,Qualifizierte\n2026-10,3\n"), ErrorCode::PresetInvalid);
    bench.request.format = u"other_crm"_s;
    const auto unknown = bench.refusal("Zeit,Qualifizierte\n2026-10,3\n");
    QCOMPARE(unknown->code, ErrorCode::UnknownFormat);
    QVERIFY(unknown->args[1].toString().contains(u"hubspot_contacts, linkedin_ads"_s));
}

QTEST_GUILESS_MAIN(TestPresetList)
#include "tst_presetlist.moc"
