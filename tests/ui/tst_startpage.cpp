// Tests of what the window shows without a project.
#include "ui/pages/startpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mizan;

class StartPageTest : public QObject
{
    Q_OBJECT

private:
    static void click(const StartPage &page, const QString &text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

private slots:
    void itOffersNewOpenAndTheSample()
    {
        StartPage page({}, Palette::light());
        const QSignalSpy created(&page, &StartPage::newRequested);
        const QSignalSpy opened(&page, &StartPage::openRequested);
        const QSignalSpy sampled(&page, &StartPage::sampleRequested);
        click(page, u"New project…"_s);
        click(page, u"Open a project…"_s);
        click(page, u"Look at the sample project"_s);
        QCOMPARE(created.count() + opened.count() + sampled.count(), 3);
    }

    void recentProjectsAreOneClickAway()
    {
        StartPage page({u"/work/a/Northwind & Co.mizan"_s, u"/work/b/Other.mizan"_s}, Palette::light());
        const QSignalSpy picked(&page, &StartPage::recentPicked);
        click(page, u"Northwind && Co"_s);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.first().first().toString(), u"/work/a/Northwind & Co.mizan"_s);
    }

    void foldersAreReadFromTheLeft()
    {
        const StartPage page({u"/مشاريع/Northwind.mizan"_s}, Palette::light());
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        const QString folder = QChar(0x2066) + u"/مشاريع"_s + QChar(0x2069);
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == folder; }));
    }
};

QTEST_MAIN(StartPageTest)
#include "tst_startpage.moc"
