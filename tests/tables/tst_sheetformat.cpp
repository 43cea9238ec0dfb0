// What a file is, told from its bytes alone.
#include "app/tables/oledirectory.h"
#include "app/tables/sheetfile.h"
#include "tests/support/sheetbytes.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

/// An OLE container of sectors of 512 bytes whose directory names @p streams.
QByteArray oleBytes(const QStringList &streams)
{
    QByteArray header(512, '\0');
    header.replace(0, 8, QByteArray::fromHex("d0cf11e0a1b11ae1"));
    header[30] = 9; // sector size: 2^9
    header[48] = 1; // the directory's first sector
    QByteArray links(512, '\xFF');
    QByteArray directory;
    for (const QString &name : streams) {
        QByteArray entry(128, '\0');
        for (qsizetype i = 0; i < name.size(); ++i)
            entry[2 * i] = char(name[i].unicode());
        entry[64] = char(2 * name.size() + 2);
        directory += entry;
    }
    const auto sectors = quint32(1 + directory.size() / 512);
    for (quint32 sector = 1; sector < sectors; ++sector)
        qToLittleEndian<quint32>(sector + 1, links.data() + 4 * sector);
    directory.resize(512 * qsizetype(sectors), '\0');
    return header + links + directory;
}

} // namespace

class TestSheetFormat : public QObject
{
    Q_OBJECT

private slots:
    void theBytesSayWhatAFileIs_data();
    void theBytesSayWhatAFileIs();
};

void TestSheetFormat::theBytesSayWhatAFileIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SheetFormat>("format");
    const auto add = [](const char *name, const QByteArray &bytes, SheetFormat format) {
        QTest::newRow(name) << bytes << format;
    };
    const QByteArray odf = "application/vnd.oasis.opendocument.";
    const QStringList many = QStringList(20, u"Other"_s);
    add("XLSX", XlsxParts().bytes(), SheetFormat::Xlsx);
    add("ODS", zipBytes(odsEntries("<table:table/>")), SheetFormat::Ods);
    add("ODS template", zipBytes({{"mimetype", odf + "spreadsheet-template"}}), SheetFormat::Ods);
    add("ODS without its type", zipBytes({{"content.xml", "<x/>"}}), SheetFormat::Ods);
    add("text document", zipBytes({{"mimetype", odf + "text"}, {"content.xml", "<x/>"}}), SheetFormat::None);
    add("Word document", zipBytes({{"[Content_Types].xml", "<x/>"}, {"word/document.xml", "<x/>"}}),
        SheetFormat::None);
    add("zip of other files", zipBytes({{"photo.jpg", "x"}}), SheetFormat::None);
    add("XLSB", zipBytes({{"xl/workbook.bin", "x"}}), SheetFormat::OldExcel);
    add("broken zip", "PK\x03\x04 and no more", SheetFormat::Xlsx);
    add("XLS", oleBytes({u"Root Entry"_s, u"Workbook"_s}), SheetFormat::OldExcel);
    add("encrypted", oleBytes({u"Root Entry"_s, u"EncryptedPackage"_s}), SheetFormat::Protected);
    add("encrypted, far back", oleBytes(many + QStringList{u"EncryptedPackage"_s}), SheetFormat::Protected);
    add("old Word document", oleBytes({u"Root Entry"_s, u"WordDocument"_s}), SheetFormat::None);
    add("OLE of nothing", QByteArray::fromHex("d0cf11e0a1b11ae1"), SheetFormat::OldExcel);
    add("text", "Month,MQL\n2026-10,5\n", SheetFormat::None);
}

void TestSheetFormat::theBytesSayWhatAFileIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(SheetFormat, format);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(sheetFormatOf(file.fileName()), format);
    const auto opened = SheetFile::open(bytes, QString());
    if (format == SheetFormat::None)
        QCOMPARE(opened.error().code, ErrorCode::NotATable);
    else if (format == SheetFormat::OldExcel)
        QCOMPARE(opened.error().code, ErrorCode::SpreadsheetTooOld);
    else if (format == SheetFormat::Protected)
        QCOMPARE(opened.error().code, ErrorCode::SpreadsheetProtected);
}

QTEST_APPLESS_MAIN(TestSheetFormat)
#include "tst_sheetformat.moc"
