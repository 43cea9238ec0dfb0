// Reading arguments: where options may stand and what is refused.
#include "app/cli/arguments.h"

#include <QProcess>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

Syntax syntax()
{
    return {
        .command = u"paint"_s,
        .summary = {},
        .parameters = {{u"FILE"_s, {}}, {u"COLOUR"_s, {}, false}},
        .options =
            {{.name = u"--size"_s, .valueName = u"N"_s, .help = {}, .isRequired = true, .letter = u's'},
             {.name = u"--spot"_s, .valueName = u"X"_s, .help = {}, .isRepeatable = true},
             {.name = u"--json"_s, .help = {}},
             {.name = u"--help"_s, .help = {}}},
    };
}

Result<Arguments> parse(const QString &line)
{
    return Arguments::parse(QProcess::splitCommand(line), syntax());
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void optionsStandAnywhere_data();
    void optionsStandAnywhere();
    void aRepeatedOptionKeepsItsOrder();
    void aSwitchIsThereOrNot();
    void wordsBehindTwoDashesAreNoOptions();
    void aValueMayBeNegative();
    void helpNeedsNothingElse();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void usageShowsWhatIsOptional();
    void theLastParameterMayBeRepeated();
};

void TestArguments::optionsStandAnywhere_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("behind") << u"a.png red --size 3"_s;
    QTest::newRow("before") << u"--size 3 a.png red"_s;
    QTest::newRow("between") << u"a.png --size 3 red"_s;
    QTest::newRow("with equals sign") << u"a.png --size=3 red"_s;
    QTest::newRow("letter") << u"a.png -s 3 red"_s;
}

void TestArguments::optionsStandAnywhere()
{
    QFETCH(const QString, line);
    const auto arguments = parse(line);
    QVERIFY(arguments);
    QCOMPARE((*arguments)[u"FILE"_s], u"a.png"_s);
    QCOMPARE((*arguments)[u"COLOUR"_s], u"red"_s);
    QCOMPARE(arguments->value(u"--size"_s, {}), u"3"_s);
}

void TestArguments::aRepeatedOptionKeepsItsOrder()
{
    const auto arguments = parse(u"a.png -s 3 --spot one --spot=two=2 --spot \"three words here\""_s);
    QVERIFY(arguments);
    QCOMPARE(arguments->values(u"--spot"_s), QStringList({u"one"_s, u"two=2"_s, u"three words here"_s}));
}

void TestArguments::aSwitchIsThereOrNot()
{
    QVERIFY(parse(u"a.png -s 3 --json"_s)->wantsJson());
    QVERIFY(!parse(u"a.png -s 3"_s)->wantsJson());
}

void TestArguments::wordsBehindTwoDashesAreNoOptions()
{
    const auto arguments = parse(u"-s 3 -- --json"_s);
    QVERIFY(arguments);
    QCOMPARE((*arguments)[u"FILE"_s], u"--json"_s);
    QVERIFY(!arguments->wantsJson());
}

void TestArguments::aValueMayBeNegative()
{
    QCOMPARE(parse(u"a.png --size -3"_s)->value(u"--size"_s, {}), u"-3"_s);
}

void TestArguments::helpNeedsNothingElse()
{
    QVERIFY(parse(u"--help"_s)->wantsHelp());
}

void TestArguments::wrongUsageIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("what");
    QTest::newRow("no file") << u"--size 3"_s << ErrorCode::MissingArgument << u"FILE"_s;
    QTest::newRow("no size") << u"a.png"_s << ErrorCode::MissingOption << u"--size"_s;
    QTest::newRow("size without value") << u"a.png --size"_s << ErrorCode::MissingArgument << u"--size N"_s;
    QTest::newRow("option as value") << u"a.png --size --json"_s << ErrorCode::MissingArgument
                                     << u"--size N"_s;
    QTest::newRow("unknown option") << u"a.png -s 3 --fast"_s << ErrorCode::UnknownOption << u"--fast"_s;
    QTest::newRow("unknown letter") << u"a.png -s 3 -x"_s << ErrorCode::UnknownOption << u"-x"_s;
    QTest::newRow("value for a switch")
        << u"a.png -s 3 --json=1"_s << ErrorCode::UnexpectedArgument << u"--json=1"_s;
    QTest::newRow("three words") << u"a.png red blue -s 3"_s << ErrorCode::UnexpectedArgument << u"blue"_s;
    QTest::newRow("size twice") << u"a.png -s 3 --size 4"_s << ErrorCode::UnexpectedArgument << u"--size"_s;
}

void TestArguments::wrongUsageIsRefused()
{
    QFETCH(const QString, line);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, what);
    const auto arguments = parse(line);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().code, code);
    QCOMPARE(arguments.error().args, QVariantList{what});
    QCOMPARE(kindOf(arguments.error().code), ErrorKind::Usage);
}

void TestArguments::usageShowsWhatIsOptional()
{
    QCOMPARE(usageLine(syntax()), u"mizan-cli paint FILE [COLOUR] -s N [--spot X …] [--json] [--help]"_s);
}

void TestArguments::theLastParameterMayBeRepeated()
{
    const Syntax syntax{
        .command = u"join"_s,
        .summary = {},
        .parameters = {{.name = u"OUT"_s, .help = {}}, {.name = u"FILE"_s, .help = {}, .isRepeatable = true}},
        .options = {{.name = u"--json"_s, .help = {}}}};
    QCOMPARE(usageLine(syntax), u"mizan-cli join OUT FILE … [--json]"_s);
    const auto arguments = Arguments::parse({u"o"_s, u"a"_s, u"--json"_s, u"b"_s, u"a"_s}, syntax);
    QVERIFY(arguments);
    QCOMPARE((*arguments)[u"OUT"_s], u"o"_s);
    QCOMPARE((*arguments)[u"FILE"_s], u"a"_s);
    QCOMPARE(arguments->all(u"FILE"_s), QStringList({u"a"_s, u"b"_s, u"a"_s}));
    QVERIFY(!Arguments::parse({u"o"_s}, syntax));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
