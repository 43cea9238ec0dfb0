// Every failure and every rejected row has its sentence, in both languages.
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class TestErrorTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorHasASentence_data();
    void everyErrorHasASentence();
    void everyRejectReasonHasASentence_data();
    void everyRejectReasonHasASentence();
    void argumentsStandInTheirPlaces();
    void anArgumentThatLooksLikeAPlaceStaysAsItIs();
    void aLongArgumentIsCut();
    void theFirstReasonOfAnEmptyImportIsSpelledOut();
};

namespace {

constexpr int rejectReasonCount = static_cast<int>(RejectReason::UnknownStage) + 1;

void addCodes(int count)
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("language");
    for (int i = 0; i < count; ++i) {
        for (const QString &language : {u"en"_s, u"ar"_s})
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(i).arg(language))) << i << language;
    }
}

bool hasLetters(const QString &text, QChar::Script script)
{
    return std::ranges::count_if(text, [script](QChar c) { return c.script() == script; }) > 5;
}

/// A sentence of its language, whole, without a place that was left open.
void checkSentence(const QString &text, const Language &language)
{
    QVERIFY(text.size() > 10);
    QVERIFY2(hasLetters(text, language.isRightToLeft() ? QChar::Script_Arabic : QChar::Script_Latin),
             qPrintable(text));
    QVERIFY2(text.endsWith(u'.') || text.endsWith(u'…') || text.endsWith(u'\u2069'), qPrintable(text));
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
}

} // namespace

void TestErrorTexts::everyErrorHasASentence_data()
{
    addCodes(errorCodeCount);
}

void TestErrorTexts::everyErrorHasASentence()
{
    QFETCH(int, code);
    QFETCH(QString, language);
    const Language spoken = *Language::fromCode(language);
    checkSentence(errorText({static_cast<ErrorCode>(code), {u"A"_s, u"B"_s, u"C"_s, u"D"_s}, {}}, spoken),
                  spoken);
    checkSentence(errorText({static_cast<ErrorCode>(code), {}, {}}, spoken), spoken);
}

void TestErrorTexts::everyRejectReasonHasASentence_data()
{
    addCodes(rejectReasonCount);
}

void TestErrorTexts::everyRejectReasonHasASentence()
{
    QFETCH(int, code);
    QFETCH(QString, language);
    const Language spoken = *Language::fromCode(language);
    RejectedRow row;
    row.reason = static_cast<RejectReason>(code);
    row.args = {u"A"_s, u"B"_s};
    checkSentence(rejectText(row, spoken), spoken);
}

void TestErrorTexts::argumentsStandInTheirPlaces()
{
    const Error tooNew{ErrorCode::ProjectTooNew, {u"/a/b.mizan"_s, 9, 1}, {}};
    QCOMPARE(plainText(errorText(tooNew, Language::english())),
             u"“/a/b.mizan” was written by a newer Mizan (file version 9, this program reads up to 1); "
             u"update Mizan "
             "to open it."_s);
    const Error option{ErrorCode::InvalidOptionValue, {u"--month"_s, u"2026-13"_s, u"a month"_s}, {}};
    QCOMPARE(plainText(errorText(option, Language::english())),
             u"“2026-13” is no value for --month; give a month."_s);
    const Error missing{ErrorCode::FileNotFound, {u"/a/b.csv"_s}, {}};
    QCOMPARE(errorText(missing, Language::arabic()),
             u"لا يوجد ملف باسم «\u2068/a/b.csv\u2069»؛ تحقق من الاسم والمجلد."_s);
}

void TestErrorTexts::anArgumentThatLooksLikeAPlaceStaysAsItIs()
{
    const Error error{ErrorCode::UnknownAgency, {u"%2"_s, u"Acme"_s}, {}};
    QCOMPARE(plainText(errorText(error, Language::english())),
             u"No agency is called “%2”; the project knows: Acme."_s);
}

void TestErrorTexts::aLongArgumentIsCut()
{
    const Error error{ErrorCode::FileNotFound, {QString(10000, u'x')}, {}};
    QVERIFY(errorText(error, Language::english()).size() < 500);
}

void TestErrorTexts::theFirstReasonOfAnEmptyImportIsSpelledOut()
{
    RejectedRow row;
    row.reason = RejectReason::InvalidMonth;
    row.args = {u"2026-13"_s};
    const Error refused{ErrorCode::NothingImportable, {u"a.csv"_s, QVariant::fromValue(row)}, {}};
    QCOMPARE(plainText(errorText(refused, Language::english())),
             u"No row of “a.csv” could be imported; the first reason: “2026-13” is no month."_s);
    const Error empty{ErrorCode::NothingImportable, {u"a.csv"_s}, {}};
    QCOMPARE(plainText(errorText(empty, Language::english())),
             u"“a.csv” has no rows with figures; export it again for the months that you need."_s);
}

QTEST_GUILESS_MAIN(TestErrorTexts)
#include "tst_errortexts.moc"
