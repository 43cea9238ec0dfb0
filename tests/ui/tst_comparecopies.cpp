// Tests of the Compare page's copies and exports.
#include "tests/ui/comparefixture.h"
#include "ui/widgets/picturecard.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QImage>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::test;

namespace {

bool hasColour(const QImage &image, const QRect &area, const QColor &colour)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class CompareCopiesTest : public CompareFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void theTableIsCopiedAsText()
    {
        open();
        button(*m_page, u"Copy ta&ble"_s)->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.first().split(u'\t').mid(1), namesOn(*m_page));
        QVERIFY(lines.filter(u"MQL: judged"_s).first().contains(u" of "_s));
    }

    void aChartIsCopiedAsAnImage()
    {
        open();
        for (const QString &text : {u"&Copy chart"_s, u"Copy matr&ix"_s}) {
            QGuiApplication::clipboard()->clear();
            button(*m_page, text)->click();
            const QImage image = QGuiApplication::clipboard()->image();
            QVERIFY(image.width() > 800 && image.height() > 100);
            QCOMPARE(image.pixelColor(1, 1), Palette::light().card);
        }
    }

    void aCopyOfManySmallChartsSaysWhatTheyShow()
    {
        open();
        add({otherFile(u"b.mizan"_s, 0, 5)});
        const QImage image = visible<PictureCard>(*m_page).first()->view().image();
        const QRect header(32, 32, image.width() - 64, 40);
        QVERIFY(hasColour(image, header, Palette::light().ink)); // of the title
        QVERIFY(hasColour(image, header, Palette::light().missed));
    }

    void aLegendStandsOverManySmallCharts_data()
    {
        QTest::addColumn<int>("others");
        QTest::newRow("seven agencies") << 4;
        QTest::newRow("twelve agencies") << 9;
    }
    void aLegendStandsOverManySmallCharts()
    {
        QFETCH(int, others);
        open();
        add({otherFile(u"b.mizan"_s, 3, others)});
        PictureCard *card = visible<PictureCard>(*m_page).first();
        QImage image = card->findChild<PictureView *>()->grab().toImage();
        const QRect header(image.width() / 2, 0, image.width() / 2, 20);
        QVERIFY(hasColour(image, header, Palette::light().missed)); // of the cross and its word
        QVERIFY(hasColour(image, header, Palette::light().ink));    // of the target's dashes
        QVERIFY(!hasColour(image, header.translated(-image.width() / 2, 0), Palette::light().ink));
    }

    void chartsCanBeShownAsTables()
    {
        open();
        for (PictureCard *card : visible<PictureCard>(*m_page)) {
            card->showTable(true);
            QCOMPARE(card->findChild<QTableView *>()->model()->rowCount(), 12);
        }
    }

    void theComparisonIsExported_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PDF") << 0 << u"out.pdf"_s << u"out.pdf"_s << QByteArray("%PDF");
        QTest::newRow("XLSX") << 1 << u"out.xlsx"_s << u"out.xlsx"_s << QByteArray("PK");
        QTest::newRow("CSV") << 2 << u"out.csv"_s << u"out.csv"_s << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("no ending") << 2 << u"out"_s << u"out.csv"_s << QByteArray("\xEF\xBB\xBF");
    }
    void theComparisonIsExported()
    {
        QFETCH(int, format);
        QFETCH(QString, file);
        QFETCH(QString, written);
        QFETCH(QByteArray, start);
        open();
        m_project->dialogs.saveFile = m_project->folder.filePath(file);
        m_project->dialogs.whenRun = [&](QDialog &dialog) {
            comboOf(dialog, u"Kind of file"_s)->setCurrentIndex(format);
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
            return dialog.result() == QDialog::Accepted;
        };
        button(*m_page, u"E&xport…"_s)->click();
        QVERIFY(m_project->dialogs.errors.empty());
        QVERIFY(bytesOf(m_project->folder.filePath(written)).startsWith(start));
    }

    void noProjectIsWrittenOver()
    {
        QVERIFY(QFile::rename(otherFile(u"b.mizan"_s), m_project->folder.filePath(u"b.csv"_s)));
        const QString other = m_project->folder.filePath(u"b.csv"_s);
        const QByteArray before = bytesOf(other);
        open();
        add({other});
        m_project->dialogs.saveFile = other;
        m_project->dialogs.whenRun = [&](QDialog &dialog) {
            comboOf(dialog, u"Kind of file"_s)->setCurrentIndex(2);
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
            return false;
        };
        button(*m_page, u"E&xport…"_s)->click();
        QCOMPARE(m_project->dialogs.errors.size(), size_t(1));
        QCOMPARE(m_project->dialogs.errors.front().code, ErrorCode::FileExists);
        QCOMPARE(bytesOf(other), before);
    }
};

QTEST_MAIN(CompareCopiesTest)
#include "tst_comparecopies.moc"
