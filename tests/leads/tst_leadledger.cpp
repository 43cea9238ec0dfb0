#include "app/leads/leadledger.h"
#include "app/leads/leadreplay.h"
#include "tests/leads/leadrows.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

using Effect = LeadLedger::Effect;

/// `1 leads 2026-01 = 2`, one figure a line; money with its currency.
QString textOf(const std::vector<LeadFigure> &figures)
{
    QStringList lines;
    for (const LeadFigure &figure : figures) {
        const QString number = QString::number(figure.value.number, 'f', 0);
        lines << u"%1 %2 %3 = %4"_s.arg(figure.cell.agency.value)
                     .arg(figure.cell.metric.text, figure.cell.month.toIso(),
                          figure.value.currency.isNone() ? number
                                                         : number + u' ' + figure.value.currency.code());
    }
    return lines.join(u'\n');
}

QString afterwards(const std::vector<LeadImport> &imports)
{
    LeadLedger ledger;
    std::vector<LeadFigure> last;
    for (const LeadImport &each : imports)
        last = importInto(ledger, each);
    return textOf(last);
}

Effect effectOf(LeadLedger &ledger, const LeadRow &row)
{
    ledger.beginImport();
    const Effect effect = ledger.add(row);
    static_cast<void>(ledger.endImport({}));
    return effect;
}

} // namespace

class LeadLedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void figuresAfterTheLastImport_data()
    {
        QTest::addColumn<std::vector<LeadImport>>("imports");
        QTest::addColumn<QString>("expected");
        using enum Stage;
        const Coverage leadsQ1 = covers(Lead, "2026-01..2026-03");

        QTest::newRow("each stage counts in the month of its own day")
            << std::vector<LeadImport>{{{RowOf(1, 0)
                                             .at(Lead, "2026-01-31")
                                             .at(Mql, "2026-02-01")
                                             .at(Customer, "2026-04-30")},
                                        {}}}
            << u"1 customers 2026-04 = 1\n1 leads 2026-01 = 1\n1 mql 2026-02 = 1"_s;
        QTest::newRow("rows of one record id are one lead")
            << std::vector<LeadImport>{{{RowOf(1, 0).at(Lead, "2026-01-01"),
                                         RowOf(1, 0).at(Mql, "2026-01-09")},
                                        {}}}
            << u"1 leads 2026-01 = 1\n1 mql 2026-01 = 1"_s;
        QTest::newRow("the later row of an import wins")
            << std::vector<LeadImport>{{{RowOf(1, 0).at(Lead, "2026-01-01"),
                                         RowOf(1, 0).at(Lead, "2026-02-01")},
                                        {}}}
            << u"1 leads 2026-02 = 1"_s;
        QTest::newRow("rows of one e-mail are one lead")
            << std::vector<LeadImport>{{{RowOf(0, 5).at(Lead, "2026-01-01"),
                                         RowOf(0, 5).at(Mql, "2026-01-09")},
                                        {}}}
            << u"1 leads 2026-01 = 1\n1 mql 2026-01 = 1"_s;
        QTest::newRow("a month without its only lead becomes zero")
            << std::vector<LeadImport>{{{RowOf(1, 0).at(Lead, "2026-01-31")}, {}},
                                       {{RowOf(1, 0).at(Lead, "2026-02-01")}, {}}}
            << u"1 leads 2026-01 = 0\n1 leads 2026-02 = 1"_s;
        QTest::newRow("what is blank in a newer import stays")
            << std::vector<LeadImport>{{{RowOf(1, 0).at(Lead, "2026-01-31").at(Mql, "2026-02-01")}, {}},
                                       {{RowOf(1, 0).at(Sql, "2026-02-03")}, {}}}
            << u"1 sql 2026-02 = 1"_s;
        QTest::newRow("covered months are given though nothing changed")
            << std::vector<LeadImport>{{{RowOf(1, 0).at(Lead, "2026-01-31")}, {}},
                                       {{RowOf(1, 0).at(Lead, "2026-01-31")}, {leadsQ1}}}
            << u"1 leads 2026-01 = 1"_s;
        QTest::newRow("counts are of all imports")
            << std::vector<LeadImport>{{{RowOf(1, 0).at(Lead, "2026-01-31")}, {}},
                                       {{RowOf(2, 0).at(Lead, "2026-01-30")}, {}}}
            << u"1 leads 2026-01 = 2"_s;
        QTest::newRow("agencies do not merge")
            << std::vector<LeadImport>{{{RowOf(1, 0).at(Lead, "2026-01-31"),
                                         RowOf(1, 0).of(south).at(Lead, "2026-01-31")},
                                        {}}}
            << u"1 leads 2026-01 = 1\n2 leads 2026-01 = 1"_s;
        QTest::newRow("a month out of any coverage counts")
            << std::vector<LeadImport>{{{RowOf(1, 0).at(Lead, "1970-01-02"),
                                         RowOf(2, 0).at(Lead, "2149-06-05")},
                                        {}}}
            << u"1 leads 1970-01 = 1\n1 leads 2149-06 = 1"_s;
    }

    void figuresAfterTheLastImport()
    {
        QFETCH(std::vector<LeadImport>, imports);
        QFETCH(QString, expected);
        QCOMPARE(afterwards(imports), expected);
    }

    void deals_data()
    {
        QTest::addColumn<std::vector<LeadImport>>("imports");
        QTest::addColumn<QString>("expected");
        using enum Stage;
        const LeadRow talk = RowOf(1, 0).at(Opportunity, "2026-01-31").worth(1000, "EUR");

        QTest::newRow("pipeline by opportunity day, revenue by customer day")
            << std::vector<LeadImport>{{{RowOf(1, 0)
                                             .at(Opportunity, "2026-01-31")
                                             .at(Customer, "2026-03-01")
                                             .worth(1000, "EUR"),
                                         RowOf(2, 0).at(Opportunity, "2026-01-01").worth(234, "EUR")},
                                        {}}}
            << u"1 customers 2026-03 = 1\n1 opportunities 2026-01 = 2\n1 pipeline_value 2026-01 = 1234 EUR\n1 revenue 2026-03 = 1000 EUR"_s;
        QTest::newRow("a deal without a day has no month")
            << std::vector<LeadImport>{{{RowOf(1, 0).at(Lead, "2026-01-31").worth(1000, "EUR")}, {}}}
            << u"1 leads 2026-01 = 1"_s;
        QTest::newRow("a newer value replaces the older one")
            << std::vector<LeadImport>{{{talk}, {}}, {{RowOf(1, 0).worth(1500, "EUR")}, {}}}
            << u"1 pipeline_value 2026-01 = 1500 EUR"_s;
        QTest::newRow("a value that comes later takes the day that is known")
            << std::vector<LeadImport>{{{RowOf(1, 0).at(Opportunity, "2026-01-31")}, {}},
                                       {{RowOf(1, 0).worth(7, "EUR")}, {}}}
            << u"1 pipeline_value 2026-01 = 7 EUR"_s;
        QTest::newRow("a moved day takes its deal along")
            << std::vector<LeadImport>{{{talk}, {}}, {{RowOf(1, 0).at(Opportunity, "2026-02-01")}, {}}}
            << u"1 opportunities 2026-01 = 0\n1 opportunities 2026-02 = 1\n1 pipeline_value 2026-01 = 0 EUR\n1 pipeline_value 2026-02 = 1000 EUR"_s;
        QTest::newRow("a deal worth nothing is a sum of zero")
            << std::vector<LeadImport>{{{RowOf(1, 0).at(Customer, "2026-01-31").worth(0, "EUR")}, {}}}
            << u"1 customers 2026-01 = 1\n1 revenue 2026-01 = 0 EUR"_s;
        QTest::newRow("a change of currency is one")
            << std::vector<LeadImport>{{{talk}, {}}, {{RowOf(1, 0).worth(1000, "USD")}, {}}}
            << u"1 pipeline_value 2026-01 = 1000 USD"_s;
        QTest::newRow("several currencies are not added")
            << std::vector<LeadImport>{{{talk}, {}},
                                       {{RowOf(2, 0).at(Opportunity, "2026-01-30").worth(5, "USD")}, {}}}
            << u"1 opportunities 2026-01 = 2"_s;
        QTest::newRow("a sum of one currency again is given though it is the old one")
            << std::vector<LeadImport>{{{talk}, {}},
                                       {{RowOf(2, 0).at(Opportunity, "2026-01-30").worth(5, "USD")}, {}},
                                       {{RowOf(2, 0).at(Opportunity, "2026-02-01")}, {}}}
            << u"1 opportunities 2026-01 = 1\n1 opportunities 2026-02 = 1\n1 pipeline_value 2026-01 = 1000 EUR\n1 pipeline_value 2026-02 = 5 USD"_s;
    }

    void deals()
    {
        QFETCH(std::vector<LeadImport>, imports);
        QFETCH(QString, expected);
        QCOMPARE(afterwards(imports), expected);
    }

    void rowsWithoutKey_data()
    {
        QTest::addColumn<std::vector<LeadImport>>("imports");
        QTest::addColumn<QString>("expected");
        using enum Stage;
        const LeadRow january = RowOf(0, 0).at(Lead, "2026-01-31");
        const LeadRow february = RowOf(0, 0).at(Lead, "2026-02-01");
        const Coverage leadsQ1 = covers(Lead, "2026-01..2026-03");

        QTest::newRow("equal rows are each a lead")
            << std::vector<LeadImport>{{{january, january}, {}}} << u"1 leads 2026-01 = 2"_s;
        QTest::newRow("a later import replaces the months it covers")
            << std::vector<LeadImport>{{{january, january, february}, {}}, {{january}, {leadsQ1}}}
            << u"1 leads 2026-01 = 1\n1 leads 2026-02 = 0"_s;
        QTest::newRow("and the months it has rows in")
            << std::vector<LeadImport>{{{january, january, february}, {}}, {{january}, {}}}
            << u"1 leads 2026-01 = 1"_s;
        QTest::newRow("but no other stage")
            << std::vector<LeadImport>{{{RowOf(0, 0).at(Lead, "2026-01-31").at(Mql, "2026-01-31")}, {}},
                                       {{february}, {leadsQ1, covers(Mql, "2026-02..2026-03")}}}
            << u"1 leads 2026-01 = 0\n1 leads 2026-02 = 1"_s;
        QTest::newRow("nor another agency")
            << std::vector<LeadImport>{{{january, RowOf(0, 0).of(south).at(Lead, "2026-01-02")}, {}},
                                       {{january}, {leadsQ1, covers(Lead, "2026-01..2026-03", south)}}}
            << u"1 leads 2026-01 = 1\n2 leads 2026-01 = 1"_s;
        QTest::newRow("nor leads that have a key")
            << std::vector<LeadImport>{{{RowOf(1, 0).at(Lead, "2026-01-31"), january}, {}},
                                       {{february}, {leadsQ1}}}
            << u"1 leads 2026-01 = 1\n1 leads 2026-02 = 1"_s;
        QTest::newRow("an import whose rows all have keys replaces none")
            << std::vector<LeadImport>{{{january}, {}}, {{RowOf(1, 0).at(Lead, "2026-01-30")}, {leadsQ1}}}
            << u"1 leads 2026-01 = 2"_s;
        QTest::newRow("deals are replaced with their stage")
            << std::vector<LeadImport>{{{RowOf(0, 0)
                                             .at(Opportunity, "2026-01-31")
                                             .at(Customer, "2026-01-31")
                                             .worth(100, "EUR")},
                                        {}},
                                       {{RowOf(0, 0).at(Opportunity, "2026-01-02").worth(30, "EUR")}, {}}}
            << u"1 pipeline_value 2026-01 = 30 EUR"_s;
    }

    void rowsWithoutKey()
    {
        QFETCH(std::vector<LeadImport>, imports);
        QFETCH(QString, expected);
        QCOMPARE(afterwards(imports), expected);
    }

    void merging_data()
    {
        QTest::addColumn<std::vector<LeadRow>>("rows");
        QTest::addColumn<int>("leads");
        QTest::newRow("record id before e-mail") << std::vector<LeadRow>{RowOf(1, 5), RowOf(1, 6)} << 1;
        QTest::newRow("two record ids never merge by e-mail")
            << std::vector<LeadRow>{RowOf(1, 5), RowOf(2, 5)} << 2;
        QTest::newRow("an e-mail alone finds the lead with a record id")
            << std::vector<LeadRow>{RowOf(1, 5), RowOf(0, 5)} << 1;
        QTest::newRow("a new record id finds the lead without one")
            << std::vector<LeadRow>{RowOf(0, 5), RowOf(1, 5)} << 1;
        QTest::newRow("and is its record id then")
            << std::vector<LeadRow>{RowOf(0, 5), RowOf(1, 5), RowOf(1, 0), RowOf(2, 5)} << 2;
        QTest::newRow("an e-mail learned later counts")
            << std::vector<LeadRow>{RowOf(1, 0), RowOf(1, 5), RowOf(0, 5)} << 1;
        QTest::newRow("an earlier e-mail still counts")
            << std::vector<LeadRow>{RowOf(1, 5), RowOf(1, 6), RowOf(0, 5), RowOf(0, 6)} << 1;
        QTest::newRow("a row can show two leads to be one")
            << std::vector<LeadRow>{RowOf(0, 5), RowOf(1, 0), RowOf(1, 5), RowOf(0, 5)} << 1;
        QTest::newRow("an e-mail of several leads stays with the first")
            << std::vector<LeadRow>{RowOf(1, 5), RowOf(2, 5), RowOf(0, 5)} << 2;
        QTest::newRow("record ids and e-mails are different things")
            << std::vector<LeadRow>{RowOf(5, 0), RowOf(0, 5)} << 2;
        QTest::newRow("no key is no lead with a key") << std::vector<LeadRow>{RowOf(0, 0), RowOf(1, 0)} << 1;
    }

    void merging()
    {
        QFETCH(std::vector<LeadRow>, rows);
        LeadLedger ledger;
        static_cast<void>(importInto(ledger, {rows, {}}));
        QTEST(static_cast<int>(ledger.leadCount()), "leads");
    }

    void leadsShownToBeOneKeepTheirDays()
    {
        using enum Stage;
        LeadLedger ledger;
        static_cast<void>(importInto(ledger, {{RowOf(0, 5).at(Lead, "2026-01-01").at(Mql, "2026-01-05"),
                                               RowOf(1, 0).at(Lead, "2026-02-01").at(Sql, "2026-02-01")},
                                              {}}));
        QCOMPARE(textOf(importInto(ledger, {{RowOf(1, 5)},
                                            {covers(Lead, "2026-01..2026-02"), covers(Mql, "2026-01"),
                                             covers(Sql, "2026-02")}})),
                 u"1 leads 2026-01 = 0\n1 leads 2026-02 = 1\n1 mql 2026-01 = 1\n1 sql 2026-02 = 1"_s);
    }

    void effectsOfARowWithKey()
    {
        using enum Stage;
        LeadLedger ledger;
        const LeadRow row =
            RowOf(1, 5).at(Lead, "2026-01-01").at(Opportunity, "2026-01-05").worth(10, "EUR").from("Google");
        QCOMPARE(effectOf(ledger, row), Effect::New);
        QCOMPARE(effectOf(ledger, row), Effect::Unchanged);
        QCOMPARE(effectOf(ledger, RowOf(1, 0)), Effect::Unchanged);
        QCOMPARE(effectOf(ledger, RowOf(1, 0).from("Bing")), Effect::Unchanged);
        QCOMPARE(effectOf(ledger, RowOf(1, 0).at(Lead, "2026-01-02")), Effect::Changed);
        QCOMPARE(effectOf(ledger, RowOf(0, 5).worth(11, "EUR")), Effect::Changed);
        QCOMPARE(effectOf(ledger, RowOf(0, 5).worth(11, "USD")), Effect::Changed);
        QCOMPARE(effectOf(ledger, RowOf(0, 5).of(south).worth(11, "USD")), Effect::New);
    }

    void aRowWithoutKeyIsUnchangedAsOftenAsItWasThere()
    {
        const LeadRow row = RowOf(0, 0).at(Stage::Lead, "2026-01-01").from("Google");
        LeadLedger ledger;
        static_cast<void>(importInto(ledger, {{row, row}, {}}));
        ledger.beginImport();
        QCOMPARE(ledger.add(row), Effect::Unchanged);
        QCOMPARE(ledger.add(row), Effect::Unchanged);
        QCOMPARE(ledger.add(row), Effect::New);
        QCOMPARE(ledger.add(RowOf(0, 0).at(Stage::Lead, "2026-01-01").from("google")), Effect::New);
    }

    void aRowWithoutKeyThatWasReplacedIsNewAgain()
    {
        const LeadRow row = RowOf(0, 0).at(Stage::Lead, "2026-01-01");
        const LeadRow other = RowOf(0, 0).at(Stage::Lead, "2026-01-02");
        LeadLedger ledger;
        QCOMPARE(effectOf(ledger, row), Effect::New);
        QCOMPARE(effectOf(ledger, other), Effect::New);
        QCOMPARE(effectOf(ledger, row), Effect::New);
        QCOMPARE(effectOf(ledger, row), Effect::Unchanged);
    }

    void equalRowsWithoutKeyAreCounted()
    {
        const auto row = [] {
            return RowOf(0, 0)
                .at(Stage::Lead, "2026-01-01")
                .from("Google", "Spring")
                .with("{\"city\":\"Bonn\"}");
        };
        LeadLedger ledger;
        static_cast<void>(importInto(ledger, {{row(), row()}, {}}));
        QCOMPARE(ledger.equalRows(), 1);
        static_cast<void>(importInto(
            ledger, {{row(), row().at(Stage::Lead, "2026-01-02"), row().from("Bing", "Spring"),
                      row().from("Google"), row().with(""), row().worth(0, "EUR"), row().worth(1, "EUR"),
                      row().worth(1, "USD"), row().of(south), RowOf(1, 0), RowOf(1, 0)},
                     {}}));
        QCOMPARE(ledger.equalRows(), 0);
    }

    void aLeadOfTwoAgenciesIsToldOnce()
    {
        LeadLedger ledger;
        static_cast<void>(importInto(
            ledger, {{RowOf(1, 5), RowOf(1, 5).of(south), RowOf(1, 5).of(south), RowOf(2, 6),
                      RowOf(0, 6).of(south), RowOf(3, 7), RowOf(4, 8).of(south), RowOf(7, 3).of(south)},
                     {}}));
        const std::vector<DoubleClaim> expected = {{1, north, south}, {6, north, south}};
        QCOMPARE(ledger.doubleClaims(), expected);
    }

    /// Two CRMs number their records from 1: 1 and 2 are other leads in each, 3 may be the same one.
    void oneIdWithTwoAddressesIsNotClaimedTwice()
    {
        const Id<Agency> west{3};
        LeadLedger ledger;
        static_cast<void>(importInto(
            ledger, {{RowOf(1, 71), RowOf(2, 0), RowOf(2, 72), RowOf(3, 73), RowOf(1, 81).of(south),
                      RowOf(2, 82).of(south), RowOf(3, 0).of(south), RowOf(1, 81).of(west)},
                     {}}));
        const std::vector<DoubleClaim> expected = {{3, north, south}, {1, south, west}};
        QCOMPARE(ledger.doubleClaims(), expected);
        QCOMPARE(ledger.leadCount(), 7);
    }

    void cellsOfSeveralCurrenciesAreTold()
    {
        using enum Stage;
        LeadLedger ledger;
        static_cast<void>(importInto(ledger, {{RowOf(1, 0).at(Customer, "2026-01-01").worth(1, "EUR"),
                                               RowOf(2, 0).at(Customer, "2026-01-01").worth(1, "USD")},
                                              {}}));
        const std::vector<Cell> expected = {{north, metrics::revenue(), month("2026-01")}};
        QCOMPARE(ledger.currencyConflicts(), expected);
        static_cast<void>(importInto(ledger, {{RowOf(2, 0).worth(1, "EUR")}, {}}));
        QVERIFY(ledger.currencyConflicts().empty());
    }

    void amountsBeyondAllReasonAreBounded()
    {
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        QCOMPARE(afterwards({{{RowOf(1, 0).at(Stage::Customer, "2026-01-01").worth(most, "EUR")}, {}}}),
                 u"1 customers 2026-01 = 1\n1 revenue 2026-01 = 9007199254740992 EUR"_s);
    }

    void aReplayGivesTheFiguresOfEachImport()
    {
        const LeadRow row = RowOf(0, 0).at(Stage::Lead, "2026-02-01");
        StoredImports stored(
            {{{row, row}, {covers(Stage::Lead, "2026-02")}},
             {},
             {{RowOf(0, 0).at(Stage::Lead, "2026-01-01")}, {covers(Stage::Lead, "2026-01..2026-02")}}});
        LeadLedger ledger;
        QStringList told;
        QVERIFY(replayLeads(stored, stored.coverage(), ledger,
                            [&told](Id<ImportRecord> import, const std::vector<LeadFigure> &figures) {
                                told << u"import %1\n"_s.arg(import.value) + textOf(figures);
                            })
                    .has_value());
        const QStringList expected = {u"import 1\n1 leads 2026-02 = 2"_s,
                                      u"import 3\n1 leads 2026-01 = 1\n1 leads 2026-02 = 0"_s};
        QCOMPARE(told, expected);
    }
};

QTEST_GUILESS_MAIN(LeadLedgerTest)

#include "tst_leadledger.moc"
