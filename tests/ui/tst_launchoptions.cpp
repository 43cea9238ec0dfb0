// Tests of the arguments of the window's command line.
#include "ui/shell/launchoptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class LaunchOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingMeansTheStartPage()
    {
        const auto options = parseArguments({});
        QVERIFY(options);
        QVERIFY(options->projectFile.isEmpty() && !options->sample && !options->language && !options->theme);
    }

    void everythingCanBeSaidAtOnce()
    {
        const auto options = parseArguments({u"--language"_s, u"ar"_s, u"--theme=dark"_s, u"client.mizan"_s});
        QVERIFY(options);
        QCOMPARE(options->projectFile, u"client.mizan"_s);
        QCOMPARE(options->language->code(), u"ar"_s);
        QCOMPARE(*options->theme, ThemeChoice::Dark);
    }

    void wrongUsageIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown option") << QStringList{u"--colour"_s} << int(ErrorCode::UnknownOption);
        QTest::newRow("unknown language")
            << QStringList{u"--language=tlh"_s} << int(ErrorCode::UnknownLanguage);
        QTest::newRow("unknown theme")
            << QStringList{u"--theme"_s, u"pink"_s} << int(ErrorCode::InvalidOptionValue);
        QTest::newRow("option without value")
            << QStringList{u"--theme"_s} << int(ErrorCode::InvalidOptionValue);
        QTest::newRow("two files") << QStringList{u"a.mizan"_s, u"b.mizan"_s}
                                   << int(ErrorCode::UnexpectedArgument);
    }
    void wrongUsageIsRefused()
    {
        QFETCH(QStringList, arguments);
        const auto options = parseArguments(arguments);
        QVERIFY(!options);
        QTEST(int(options.error().code), "code");
    }

    void theHelpNamesEveryOption()
    {
        const QString help = launchHelp(Language::english());
        for (const QString &option :
             {u"--sample"_s, u"--language"_s, u"--theme"_s, u"--help"_s, u"--version"_s})
            QVERIFY(help.contains(option));
    }
};

QTEST_GUILESS_MAIN(LaunchOptionsTest)
#include "tst_launchoptions.moc"
