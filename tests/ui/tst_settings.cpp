// Tests of what is remembered between runs.
#include "ui/shell/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void choicesSurviveARestart()
    {
        {
            Settings settings(file(u"a.ini"_s));
            QCOMPARE(settings.theme(), ThemeChoice::System);
            settings.setLanguage(u"ar"_s);
            settings.setTheme(ThemeChoice::Dark);
            settings.setWindowGeometry("geometry");
        }
        const Settings settings(file(u"a.ini"_s));
        QCOMPARE(settings.language(), u"ar"_s);
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
    }

    void theNewestFileComesFirstAndOnce()
    {
        Settings settings(file(u"b.ini"_s));
        settings.addRecentFile(u"/x/1.mizan"_s);
        settings.addRecentFile(u"/x/2.mizan"_s);
        settings.addRecentFile(u"/x/1.mizan"_s);
        QCOMPARE(settings.recentFiles(), QStringList({u"/x/1.mizan"_s, u"/x/2.mizan"_s}));
        settings.removeRecentFile(u"/x/1.mizan"_s);
        QCOMPARE(settings.recentFiles(), QStringList(u"/x/2.mizan"_s));
    }

    void theSameFileAgainWritesNothing()
    {
        Settings(file(u"d.ini"_s)).addRecentFile(u"/x/1.mizan"_s);
        const auto setTime = [&](QDateTime time) {
            QFile written(file(u"d.ini"_s));
            QVERIFY(written.open(QIODevice::ReadWrite));
            QVERIFY(written.setFileTime(time, QFileDevice::FileModificationTime));
        };
        const QDateTime before(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC);
        setTime(before);
        Settings(file(u"d.ini"_s)).addRecentFile(u"/x/1.mizan"_s);
        QCOMPARE(QFileInfo(file(u"d.ini"_s)).lastModified().toUTC(), before);
        Settings(file(u"d.ini"_s)).addRecentFile(u"/x/2.mizan"_s);
        QVERIFY(QFileInfo(file(u"d.ini"_s)).lastModified().toUTC() != before);
    }

    void tenFilesAreKept()
    {
        Settings settings(file(u"c.ini"_s));
        for (int i = 0; i < 15; ++i)
            settings.addRecentFile(u"/x/%1.mizan"_s.arg(i));
        QCOMPARE(settings.recentFiles().size(), 10);
        QCOMPARE(settings.recentFiles().first(), u"/x/14.mizan"_s);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
