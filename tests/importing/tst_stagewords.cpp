// The stage that a cell names.
#include "app/importing/stagewords.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestStageWords : public QObject
{
    Q_OBJECT

private slots:
    void aWordMeansItsStage_data();
    void aWordMeansItsStage();
    void anotherWordMeansNothing();
    void thePresetsWordIsStronger();
    void whatWasAskedOnceIsAnsweredTheSameAgain();
};

void TestStageWords::aWordMeansItsStage_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("stage"); // negative: no lead
    const auto row = [](const QString &word, int stage) { QTest::newRow(qPrintable(word)) << word << stage; };
    row(u"subscriber"_s, -1);
    row(u"مشترك"_s, -1);
    row(u"Lead"_s, 0);
    row(u"other"_s, 0);
    row(u"Marketing Qualified Lead"_s, 1);
    row(u"marketing-qualified lead (MQL)"_s, 1);
    row(u"MQL"_s, 1);
    row(u"مؤهل للتسويق"_s, 1);
    row(u"Sales Qualified Lead"_s, 2);
    row(u"Opportunity"_s, 3);
    row(u"Customer"_s, 4);
    row(u"evangelist"_s, 4);
    row(u"Closed Won"_s, 4);
    row(u"Kunde"_s, 4);
}

void TestStageWords::aWordMeansItsStage()
{
    QFETCH(QString, word);
    QFETCH(int, stage);
    const StageWords words;
    const StageWord expected{stage < 0 ? std::nullopt : std::optional(static_cast<Stage>(stage))};
    QCOMPARE(words.find(word), expected);
    const QByteArray bytes = word.toUtf8();
    QCOMPARE(words.find(std::string_view(bytes.constData(), size_t(bytes.size()))), expected);
}

void TestStageWords::anotherWordMeansNothing()
{
    const StageWords words;
    for (const QStringView word : {u"", u"Hot", u"Lead Owner", u"7"})
        QVERIFY(!words.find(word));
    QVERIFY(!words.find(std::string_view("\xff\xfe")));
}

void TestStageWords::thePresetsWordIsStronger()
{
    const StageWords words({{u"other"_s, {Stage::Sql}}, {u"hot"_s, {Stage::Mql}}});
    QCOMPARE(words.find(u"Other"_s), StageWord{Stage::Sql});
    QCOMPARE(words.find(u"hot!"_s), StageWord{Stage::Mql});
    QCOMPARE(words.find(u"customer"_s), StageWord{Stage::Customer});
}

void TestStageWords::whatWasAskedOnceIsAnsweredTheSameAgain()
{
    const StageWords words;
    for (int i = 0; i < 3000; ++i) {
        const std::string word = "word " + std::to_string(i % 1500);
        QVERIFY(!words.find(std::string_view(word)));
        QCOMPARE(words.find(std::string_view("lead")), StageWord{Stage::Lead});
    }
}

QTEST_APPLESS_MAIN(TestStageWords)
#include "tst_stagewords.moc"
