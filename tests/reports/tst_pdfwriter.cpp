// Writing the PDF: the same bytes each time, complete files only, and what can go wrong.
#include "app/reports/pdfwriter.h"

#include "app/reports/monthlyreport.h"
#include "tests/support/sampleproject.h"
#include "tests/support/smalldisk.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const PdfOptions options{QPageSize::A4, QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC)};

Document sampleReport(const Language &language)
{
    const ProjectData data = sample::threeAgencies();
    return monthlyReport({sample::lastMonth, std::nullopt}, data, judgeProject(data, sample::asOf()),
                         language)
        .value();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// This program, called again, writes one report and ends.
int writeReport(const QString &code, const QString &path)
{
    const Language language = Language::fromCode(code).value();
    return writePdf(sampleReport(language), options, language, path) ? 0 : 1;
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void theSameInputsGiveTheSameBytes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }

    void theSameInputsGiveTheSameBytes()
    {
        QFETCH(const QString, code);
        const Language language = Language::fromCode(code).value();
        const auto once = pdfBytes(sampleReport(language), options, language);
        const auto again = pdfBytes(sampleReport(language), options, language);
        QVERIFY(once && again);
        QVERIFY(*once == *again);

        const QString path = m_folder.filePath(u"other-process.pdf"_s);
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {u"--write"_s, code, path}), 0);
        QVERIFY(contentOf(path) == *once);
    }

    void anotherStampGivesOtherBytes()
    {
        PdfOptions later = options;
        later.stamp = later.stamp.addSecs(1);
        const Language language = Language::english();
        QVERIFY(*pdfBytes(sampleReport(language), options, language) !=
                *pdfBytes(sampleReport(language), later, language));
    }

    void theFileIsWhatTheBytesAre()
    {
        const Language language = Language::english();
        const QString path = m_folder.filePath(u"report.pdf"_s);
        QVERIFY(writePdf(sampleReport(language), options, language, path));
        QVERIFY(contentOf(path) == *pdfBytes(sampleReport(language), options, language));
        QVERIFY(writePdf(sampleReport(language), options, language, path)); // an existing file is replaced
        QCOMPARE(QDir(m_folder.path()).entryList({u"report.pdf*"_s}, QDir::Files),
                 QStringList{u"report.pdf"_s});
    }

    void aFolderIsNoTarget()
    {
        const auto result = writePdf(Document(), options, Language::english(), m_folder.path());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileIsFolder);
        QCOMPARE(result.error().args.value(0).toString(), m_folder.path());
    }

    void aMissingFolderIsRefused()
    {
        const auto result =
            writePdf(Document(), options, Language::english(), m_folder.filePath(u"missing/report.pdf"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FolderNotWritable);
        QVERIFY(result.error().args.value(0).toString().endsWith(u"/missing"_s));
    }

    void aReadOnlyFolderIsRefused()
    {
        SmallDisk disk(m_folder.filePath(u"readonly"_s));
        if (!disk.isMounted() || !disk.makeReadOnly())
            QSKIP("needs root and the right to mount a tmpfs");
        const QString path = m_folder.filePath(u"readonly/report.pdf"_s);
        const auto result = writePdf(Document(), options, Language::english(), path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FolderNotWritable);
    }

    void aFullDiskLeavesTheOldFile()
    {
        SmallDisk disk(m_folder.filePath(u"full"_s));
        if (!disk.isMounted())
            QSKIP("needs root and the right to mount a tmpfs");
        const QString path = m_folder.filePath(u"full/report.pdf"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("the old file");
        old.close();
        disk.fill();
        const auto result = writePdf(sampleReport(Language::english()), options, Language::english(), path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QCOMPARE(contentOf(path), QByteArray("the old file"));
        QCOMPARE(QDir(m_folder.filePath(u"full"_s)).entryList(QDir::Files),
                 (QStringList{u"filler"_s, u"report.pdf"_s}));
    }
};

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_s)
        return writeReport(arguments.value(2), arguments.value(3));
    TestPdfWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfwriter.moc"
