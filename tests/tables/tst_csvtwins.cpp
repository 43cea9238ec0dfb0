// Collections of CSV cases that others made, each beside what it means as JSON.
#include "app/tables/csvreader.h"
#include "app/tables/delimiter.h"
#include "app/tables/textdecoder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(MIZAN_SOURCE_DIR "/../shared/data/");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<std::vector<QString>> rowsOf(const QString &path)
{
    const QString text = decoded(bytesOf(path), Encoding::Utf8);
    CsvReader reader(text, likelyDelimiter(text));
    std::vector<std::vector<QString>> rows;
    TableRow row;
    for (auto more = reader.next(row); more && *more; more = reader.next(row)) {
        if (!row.badQuoting)
            rows.push_back(row.cells);
    }
    return rows;
}

/// The rows in the form of the twin: lists, or objects by header.
QJsonArray likeTwin(const std::vector<std::vector<QString>> &rows, bool asObjects)
{
    QJsonArray array;
    for (size_t i = asObjects ? 1 : 0; i < rows.size(); ++i) {
        QJsonArray list;
        QJsonObject object;
        for (size_t column = 0; column < rows[i].size(); ++column) {
            list.append(rows[i][column]);
            if (asObjects)
                object[rows[0][column]] = rows[i][column];
        }
        array.append(asObjects ? QJsonValue(object) : QJsonValue(list));
    }
    return array;
}

} // namespace

class TestCsvTwins : public QObject
{
    Q_OBJECT

private slots:
    void eachCaseEqualsItsTwin_data();
    void eachCaseEqualsItsTwin();
    void everyCaseHasItsTwin();
    void theTwinThatIsWrongUpstreamIsAllButItsFirstCell();
    void casesWithoutTwinAreReadToTheirEnd_data();
    void casesWithoutTwinAreReadToTheirEnd();
};

void TestCsvTwins::eachCaseEqualsItsTwin_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("json");
    for (const auto &[collection, folder] :
         {std::pair(u"csv-spectrum"_s, u"csvs"_s), std::pair(u"csv-test-data"_s, u"csv"_s)}) {
        const QDir jsons(dataFolder + collection + u"/json"_s);
        for (const QString &name : jsons.entryList({u"*.json"_s})) {
            const QString base = name.chopped(5);
            if (base != u"location_coordinates") // its twin is wrong upstream
                QTest::newRow(qPrintable(collection + u'/' + base))
                    << u"%1%2/%3/%4.csv"_s.arg(dataFolder, collection, folder, base) << jsons.filePath(name);
        }
    }
    if (!QDir(dataFolder).exists())
        QTest::newRow("none") << QString() << QString();
}

void TestCsvTwins::eachCaseEqualsItsTwin()
{
    QFETCH(QString, csv);
    QFETCH(QString, json);
    if (csv.isEmpty())
        QSKIP("the shared test data is not beside this checkout");
    const QJsonArray twin = QJsonDocument::fromJson(bytesOf(json)).array();
    const bool asObjects = csv.contains(u"csv-spectrum"_s) || csv.contains(u"header-"_s);
    QCOMPARE(likeTwin(rowsOf(csv), asObjects), twin);
}

void TestCsvTwins::everyCaseHasItsTwin()
{
    if (!QDir(dataFolder).exists())
        QSKIP("the shared test data is not beside this checkout");
    const auto count = [](const QString &folder) {
        return QDir(dataFolder + folder).entryList({u"*.csv"_s, u"*.json"_s}).size();
    };
    QCOMPARE(count(u"csv-spectrum/csvs"_s), 12);
    QCOMPARE(count(u"csv-spectrum/json"_s), 12);
    QCOMPARE(count(u"csv-test-data/csv"_s), 25); // seven bad ones have none
    QCOMPARE(count(u"csv-test-data/json"_s), 18);
}

void TestCsvTwins::theTwinThatIsWrongUpstreamIsAllButItsFirstCell()
{
    const QString folder = dataFolder + u"csv-spectrum/"_s;
    if (!QDir(folder).exists())
        QSKIP("the shared test data is not beside this checkout");
    QJsonObject twin =
        QJsonDocument::fromJson(bytesOf(folder + u"json/location_coordinates.json"_s)).object();
    QCOMPARE(twin.size(), 4);
    twin[u"Contact Phone Number"_s] = u"2095257564"_s; // as the CSV has it; the twin has 1234567890
    QCOMPARE(likeTwin(rowsOf(folder + u"csvs/location_coordinates.csv"_s), true), QJsonArray{twin});
}

void TestCsvTwins::casesWithoutTwinAreReadToTheirEnd_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<int>("rows");
    QTest::newRow("quote never closed") << u"bad-missing-quote.csv"_s << 1;
    QTest::newRow("quote closed too early") << u"bad-quotes-with-unescaped-quote.csv"_s << 1;
    QTest::newRow("quotes in a bare cell") << u"bad-unescaped-quote.csv"_s << 2;
    QTest::newRow("too few cells") << u"bad-header-less-fields.csv"_s << 2;
    QTest::newRow("too many cells") << u"bad-header-more-fields.csv"_s << 2;
    QTest::newRow("nothing") << u"bad-header-no-header.csv"_s << 0;
    QTest::newRow("a header of other names") << u"bad-header-wrong-header.csv"_s << 1;
}

void TestCsvTwins::casesWithoutTwinAreReadToTheirEnd()
{
    QFETCH(QString, csv);
    QFETCH(int, rows);
    const QString path = dataFolder + u"csv-test-data/csv/"_s + csv;
    if (!QFile::exists(path))
        QSKIP("the shared test data is not beside this checkout");
    QCOMPARE(static_cast<int>(rowsOf(path).size()), rows);
}

QTEST_APPLESS_MAIN(TestCsvTwins)
#include "tst_csvtwins.moc"
