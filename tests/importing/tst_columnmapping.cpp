#include "app/importing/columnmapping.h"

#include "app/importing/headermatcher.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const QStringList headers{u"Monat"_s, u"Anbieter"_s, u"Leads"_s, u"Total leads"_s, u"Gute"_s};

ColumnMapping guess()
{
    return guessedMapping(headers, HeaderMatcher());
}

std::optional<ErrorCode> refusal(const QMap<QString, QString> &map)
{
    const auto mapping = withUserMap(guess(), headers, map);
    return mapping ? std::nullopt : std::optional(mapping.error().code);
}

} // namespace

class TestColumnMapping : public QObject
{
    Q_OBJECT

private slots:
    void theSurestColumnOfAFieldIsTaken();
    void theUsersWordStandsOverTheGuess();
    void fieldsCanChangePlaces();
    void anEmptyColumnUnmaps();
    void headersAreFoundByMeaning();
    void wrongMapsAreRefused();
    void theTextIsCompactAndSorted();
};

void TestColumnMapping::theSurestColumnOfAFieldIsTaken()
{
    QCOMPARE(guess().columns, (QMap<QString, int>{{u"month"_s, 0}, {u"leads"_s, 2}}));
    QCOMPARE(guess().metrics(), QStringList{u"leads"_s});
    QCOMPARE(guess().fieldOf(2), u"leads"_s);
    QCOMPARE(guess().fieldOf(3), QString());
}

void TestColumnMapping::theUsersWordStandsOverTheGuess()
{
    const auto mapping =
        withUserMap(guess(), headers, {{u"agency"_s, u"Anbieter"_s}, {u"mql"_s, u"Leads"_s}});
    QVERIFY(mapping);
    QCOMPARE(mapping->columns, (QMap<QString, int>{{u"month"_s, 0}, {u"agency"_s, 1}, {u"mql"_s, 2}}));
}

void TestColumnMapping::fieldsCanChangePlaces()
{
    const QStringList twisted{u"Month"_s, u"MQL"_s, u"SQL"_s};
    const auto mapping = withUserMap(guessedMapping(twisted, HeaderMatcher()), twisted,
                                     {{u"mql"_s, u"SQL"_s}, {u"sql"_s, u"MQL"_s}});
    QVERIFY(mapping);
    QCOMPARE(mapping->columns, (QMap<QString, int>{{u"month"_s, 0}, {u"mql"_s, 2}, {u"sql"_s, 1}}));
}

void TestColumnMapping::anEmptyColumnUnmaps()
{
    const auto mapping = withUserMap(guess(), headers, {{u"leads"_s, QString()}});
    QVERIFY(mapping);
    QVERIFY(!mapping->column(u"leads"_s));
}

void TestColumnMapping::headersAreFoundByMeaning()
{
    const auto mapping = withUserMap(guess(), headers, {{u"leads"_s, u"total_LEADS"_s}});
    QVERIFY(mapping);
    QCOMPARE(mapping->column(u"leads"_s), 3);
}

void TestColumnMapping::wrongMapsAreRefused()
{
    QCOMPARE(refusal({{u"fun"_s, u"Gute"_s}}), ErrorCode::UnknownField);
    QCOMPARE(refusal({{u"mql"_s, u"Schlechte"_s}}), ErrorCode::UnknownColumn);
    QCOMPARE(refusal({{u"mql"_s, u"Gute"_s}, {u"sql"_s, u"Gute"_s}}), ErrorCode::ColumnMappedTwice);
    QCOMPARE(refusal({{u"mql"_s, u"Gute"_s}}), std::nullopt);
}

void TestColumnMapping::theTextIsCompactAndSorted()
{
    const QString text = mappingText(guess(), headers, {{u"decimal"_s, u","_s}, {u"agency"_s, u"Acme"_s}});
    QCOMPARE(text, u"{\"@agency\":\"Acme\",\"@decimal\":\",\",\"leads\":\"Leads\",\"month\":\"Monat\"}"_s);
    QCOMPARE(mappedColumns(text),
             (QMap<QString, QString>{{u"month"_s, u"Monat"_s}, {u"leads"_s, u"Leads"_s}}));
    QVERIFY(mappedColumns(u"no JSON"_s).isEmpty());
}

QTEST_APPLESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
