// The finished PDF, read back with other programs: text, fonts, pages, language, outline.
#include "app/reports/layout.h"
#include "app/reports/monthlyreport.h"
#include "app/reports/pdfwriter.h"

#include "app/wording/numbers.h"
#include "tests/support/pdftools.h"
#include "tests/support/sampleproject.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QHashSeed>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const QDateTime stamp(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);

Document sampleReport(const Language &language, std::optional<Id<Agency>> agency = sample::acme)
{
    const ProjectData data = sample::threeAgencies();
    return monthlyReport({sample::lastMonth, agency}, data, judgeProject(data, sample::asOf()), language)
        .value();
}

QByteArray pdf(const Document &document, const Language &language, QPageSize::PageSizeId size = QPageSize::A4)
{
    return pdfBytes(document, {size, stamp}, language).value();
}

/// As it reads in a PDF: presentation forms folded, marks of direction gone.
QString folded(const QString &text)
{
    return plainText(text.normalized(QString::NormalizationForm_KC)).simplified();
}

QByteArray pngLogo()
{
    QImage image(300, 100, QImage::Format_ARGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgLogo()
{
    return "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='40'><rect width='80' height='40' "
           "rx='8'/></svg>";
}

int imageCount(const test::PdfFile &file)
{
    return static_cast<int>(file.unpacked().count("/Subtype /Image"));
}

} // namespace

class TestPdfFile : public QObject
{
    Q_OBJECT

private slots:
    /// Kept for looking at: every kind of report in both languages and sizes.
    void everyReportIsSound_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("ofAll");
        QTest::addColumn<int>("size");
        for (const QString &code : {u"en"_s, u"ar"_s}) {
            for (const bool ofAll : {false, true}) {
                for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
                    const QString name = u"%1-%2-%3"_s.arg(code, ofAll ? u"all"_s : u"one"_s,
                                                           size == QPageSize::A4 ? u"a4"_s : u"letter"_s);
                    QTest::newRow(qPrintable(name)) << code << ofAll << static_cast<int>(size);
                }
            }
        }
    }

    void everyReportIsSound()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, ofAll);
        QFETCH(const int, size);
        const Language language = Language::fromCode(code).value();
        const Document document = sampleReport(language, ofAll ? std::nullopt : std::optional(sample::acme));
        const QByteArray bytes = pdf(document, language, static_cast<QPageSize::PageSizeId>(size));
        const QDir screens(QStringLiteral(MIZAN_BINARY_DIR "/screens"));
        QVERIFY(QDir().mkpath(screens.path()));
        QFile kept(screens.filePath(u"report-%1.pdf"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(bytes);

        const test::PdfFile file(bytes);
        QVERIFY(file.isSound());
        const auto laidOut = layOut(document, static_cast<QPageSize::PageSizeId>(size), language);
        QCOMPARE(file.info(u"Pages"_s).toUInt(), laidOut.pages.size());
        QCOMPARE(file.info(u"Page size"_s),
                 size == QPageSize::A4 ? u"595 x 842 pts (A4)"_s : u"612 x 792 pts (letter)"_s);
    }

    void pageOneReadsBackInEnglish()
    {
        const Language language = Language::english();
        const Document document = sampleReport(language);
        const QString text = test::PdfFile(pdf(document, language)).text(1, 1);
        const Headline headline = std::get<Headline>(document.blocks[1]);
        for (const QString &part :
             {u"Northwind Industrial · agency monitoring"_s, u"Acme Inbound"_s,
              u"Monthly report, October 2026"_s, headline.title, headline.detail,
              u"Missed · within ordinary variation"_s, u"319 / 298"_s, u"Marketing qualified leads (MQL)"_s,
              u"Page 1 of"_s, u"Sources: agencies-october.csv"_s})
            QVERIFY2(text.contains(folded(part)), qPrintable(part + u"\nnot in\n"_s + text));
    }

    void pageOneReadsBackInArabic()
    {
        const Language language = Language::arabic();
        const Document document = sampleReport(language);
        const QString text = test::PdfFile(pdf(document, language)).text(1, 1);
        for (const QString &word :
             folded(std::get<Heading>(document.blocks[0]).text)
                 .split(QRegularExpression(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption),
                        Qt::SkipEmptyParts))
            QVERIFY2(text.contains(word), qPrintable(word + u"\nnot in\n"_s + text));
        QVERIFY(text.contains(u"Northwind Industrial"_s));
        QVERIFY(text.contains(u"٣٠"_s));
    }

    void allFontsAreEmbeddedNotoSans()
    {
        for (const Language &language : {Language::english(), Language::arabic()}) {
            const QStringList fonts =
                test::PdfFile(pdf(sampleReport(language, std::nullopt), language)).fonts();
            QVERIFY(!fonts.isEmpty());
            for (const QString &font : fonts) {
                QVERIFY2(font.contains(u"NotoSans"_s), qPrintable(font));
                QVERIFY2(font.simplified().contains(QRegularExpression(u" yes (yes|no) yes "_s)),
                         qPrintable(font)); // embedded, with text
            }
        }
    }

    void titleDateAndProgramAreGiven()
    {
        const Language language = Language::english();
        const test::PdfFile file(pdf(sampleReport(language), language));
        QCOMPARE(folded(file.info(u"Title"_s)),
                 u"Monthly report, October 2026 – Northwind Industrial – Acme Inbound"_s);
        QCOMPARE(file.info(u"CreationDate"_s), u"Sat Nov 21 09:30:00 2026 UTC"_s);
        QCOMPARE(file.info(u"ModDate"_s), file.info(u"CreationDate"_s));
        QVERIFY(file.info(u"Producer"_s).startsWith(u"Mizan "));
        QVERIFY(file.info(u"Creator"_s).startsWith(u"Mizan "));
    }

    void theLanguageAndItsDirectionAreGiven()
    {
        const QByteArray english =
            test::PdfFile(pdf(sampleReport(Language::english()), Language::english())).unpacked();
        QVERIFY(english.contains("/Lang (en)"));
        QVERIFY(english.contains("/DisplayDocTitle true"));
        QVERIFY(!english.contains("/R2L"));
        const QByteArray arabic =
            test::PdfFile(pdf(sampleReport(Language::arabic()), Language::arabic())).unpacked();
        QVERIFY(arabic.contains("/Lang (ar)"));
        QVERIFY(arabic.contains("/Direction /R2L"));
    }

    void theOutlineHasTitlesAndSections()
    {
        const Language language = Language::english();
        const Document document = sampleReport(language, std::nullopt);
        const test::PdfFile file(pdf(document, language));
        const QByteArray outlines =
            test::outputOf(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, file.path()});
        for (const OutlineEntry &entry : layOut(document, QPageSize::A4, language).outline) {
            QVERIFY2(outlines.contains(plainText(entry.text).toUtf8()), qPrintable(entry.text));
            QVERIFY(outlines.contains("\"destpageposfrom1\": " + QByteArray::number(entry.page + 1)));
        }
        QCOMPARE(outlines.count("\"title\""),
                 qsizetype(layOut(document, QPageSize::A4, language).outline.size()));
    }

    void aLogoStandsOnPageOne_data()
    {
        QTest::addColumn<QByteArray>("logo");
        QTest::addColumn<int>("images");
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("PNG") << pngLogo() << 1;
        QTest::newRow("SVG is drawn as vectors") << svgLogo() << 0;
        QTest::newRow("no picture") << QByteArray("not a picture at all") << 0;
        QTest::newRow("cut off PNG") << pngLogo().left(40) << 0;
        QTest::newRow("broken SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><rect") << 0;
    }

    void aLogoStandsOnPageOne()
    {
        QFETCH(const QByteArray, logo);
        QFETCH(const int, images);
        Document document = sampleReport(Language::english());
        document.logo = logo;
        const test::PdfFile file(pdf(document, Language::english()));
        QVERIFY(file.isSound());
        QCOMPARE(imageCount(file), images);
        QVERIFY(file.text(1, 1).contains(u"Northwind Industrial"_s));
    }

    void anSvgLogoChangesThePage()
    {
        Document document = sampleReport(Language::english());
        const QByteArray without = pdf(document, Language::english());
        document.logo = svgLogo();
        QVERIFY(pdf(document, Language::english()) != without);
    }

    void longNamesStayReadable()
    {
        ProjectData data = sample::threeAgencies();
        data.settings.client = u"Client "_s.repeated(28);
        data.agencies[0].name = QString(200, u'W');
        data.definitions[1].text = u"A criterion that matters. "_s.repeated(400); // 10,000 characters
        for (const Language &language : {Language::english(), Language::arabic()}) {
            const auto judgement = judgeProject(data, sample::asOf());
            const auto document = monthlyReport({sample::lastMonth, std::nullopt}, data, judgement, language);
            QVERIFY(document);
            const test::PdfFile file(pdf(*document, language));
            QVERIFY(file.isSound());
            QVERIFY(file.text(1, 1).contains(u"WWWWW"_s));
        }
    }
};

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestPdfFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdffile.moc"
