// Every name that Mizan gives to a thing, in both languages.
#include "app/wording/labels.h"

#include "app/wording/numbers.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void everyMetricHasItsTexts();
    void everyChangeHasANameOfItsOwn();
    void everyVerdictAndStateHasAWord();
    void signalsAreNamedInBothLanguages();
    void aCountIsNamedWithItsNumber_data();
    void aCountIsNamedWithItsNumber();
    void aMetricOfTheUsersKeepsItsId();
    void fieldsOfAFileHaveNames();
};

namespace {

bool isArabic(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

const std::vector<Language> &bothLanguages()
{
    static const std::vector<Language> languages = {Language::english(), Language::arabic()};
    return languages;
}

} // namespace

void TestLabels::everyMetricHasItsTexts()
{
    for (const Metric &metric : metricCatalogue()) {
        const auto name = qPrintable(metric.id.text);
        for (const Language &language : bothLanguages()) {
            QVERIFY2(metricName(metric.id, language) != metric.id.text, name);
            QVERIFY2(metricFullName(metric.id, language) != metric.id.text, name);
            QVERIFY2(metricMeaning(metric.id, language).endsWith(u'.'), name);
            const Value value{5, metric.unit == Unit::Money ? *Currency::fromCode(u"EUR") : Currency()};
            QVERIFY2(!countedText(value, metric, language).contains(u'%'), name);
        }
        QVERIFY2(isArabic(metricFullName(metric.id, Language::arabic())), name);
        QVERIFY2(isArabic(metricMeaning(metric.id, Language::arabic())), name);
    }
}

void TestLabels::everyChangeHasANameOfItsOwn()
{
    for (const Language &language : bothLanguages()) {
        QSet<QString> names;
        for (int i = 0; i < changeNameCount; ++i)
            names << changeText(static_cast<ChangeName>(i), language);
        QCOMPARE(names.size(), changeNameCount);
        QVERIFY(!names.contains(QString()));
    }
    QVERIFY(isArabic(changeText(ChangeName::SetTargets, Language::arabic())));
}

void TestLabels::everyVerdictAndStateHasAWord()
{
    for (const Language &language : bothLanguages()) {
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(Verdict::Missed); ++i)
            words << verdictText(static_cast<Verdict>(i), language);
        QCOMPARE(words.size(), 6);
        QSet<QString> states;
        for (int i = 0; i <= static_cast<int>(AgencyState::NotUnderContract); ++i)
            states << agencyStateText(static_cast<AgencyState>(i), language);
        QCOMPARE(states, words);
    }
}

void TestLabels::signalsAreNamedInBothLanguages()
{
    QCOMPARE(signalText(Signal::WithinVariation, Language::english()), u"within ordinary variation"_s);
    QCOMPARE(signalText(Signal::BeyondVariation, Language::arabic()), u"خارج التذبذب المعتاد"_s);
    QCOMPARE(signalText(Signal::PersistentShortfall, Language::arabic()), u"قصور مستمر"_s);
    QCOMPARE(sourceText(Source::Reported, Language::arabic()), u"المُبلَّغ من الوكالة"_s);
    QCOMPARE(sourceText(Source::Counted, Language::english()), u"counted from records"_s);
    for (const Basis basis : {Basis::Monthly, Basis::StageEntry, Basis::Cohort})
        QVERIFY(isArabic(basisText(basis, Language::arabic())));
}

void TestLabels::aCountIsNamedWithItsNumber_data()
{
    QTest::addColumn<double>("count");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("arabic");
    QTest::newRow("none") << 0.0 << u"0 MQLs"_s << u"لا عملاء مؤهلين للتسويق"_s;
    QTest::newRow("one") << 1.0 << u"1 MQL"_s << u"عميل واحد مؤهل للتسويق"_s;
    QTest::newRow("two") << 2.0 << u"2 MQLs"_s << u"عميلان مؤهلان للتسويق"_s;
    QTest::newRow("few") << 7.0 << u"7 MQLs"_s << u"٧ عملاء مؤهلين للتسويق"_s;
    QTest::newRow("many") << 25.0 << u"25 MQLs"_s << u"٢٥ عميلًا مؤهلًا للتسويق"_s;
    QTest::newRow("other") << 1200.0 << u"1,200 MQLs"_s << u"١٬٢٠٠ عميل مؤهل للتسويق"_s;
    QTest::newRow("fraction") << 2.5 << u"2.5 MQLs"_s << u"٢٫٥ من العملاء المؤهلين للتسويق"_s;
}

void TestLabels::aCountIsNamedWithItsNumber()
{
    QFETCH(double, count);
    QFETCH(QString, english);
    QFETCH(QString, arabic);
    const Metric &mql = *findMetric(metrics::mql());
    QCOMPARE(countedText({count, {}}, mql, Language::english()), english);
    QCOMPARE(countedText({count, {}}, mql, Language::arabic()), arabic);
}

void TestLabels::aMetricOfTheUsersKeepsItsId()
{
    Metric own;
    own.id = {u"webinars"_s};
    QCOMPARE(metricName(own.id, Language::arabic()), u"webinars"_s);
    QCOMPARE(plainText(countedText({3, {}}, own, Language::english())), u"webinars: 3"_s);
}

void TestLabels::fieldsOfAFileHaveNames()
{
    QCOMPARE(fieldText(u"month"_s, Language::arabic()), u"الشهر"_s);
    QCOMPARE(fieldText(u"agency"_s, Language::english()), u"Agency"_s);
    QCOMPARE(fieldText(u"spend"_s, Language::english()), u"Media spend"_s);
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
