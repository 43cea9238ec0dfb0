// The main job on a file that was not made for Mizan: eight advertising platforms as agencies over six
// months.
#include "clisession.h"

#include <QJsonArray>

#include <map>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

constexpr int targetLeads = 12;

QString dataPath()
{
    return QStringLiteral(MIZAN_SOURCE_DIR "/../shared/data/aggregate_vs_leads/platform_performance.csv");
}

/// What the file says of one platform in one month, read without Mizan.
struct Performance
{
    int leads = 0;
    double spend = 0;
};

std::map<QString, std::map<QString, Performance>> readByHand()
{
    std::map<QString, std::map<QString, Performance>> byPlatform;
    QFile file(dataPath());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return byPlatform;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.first().split(u',');
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        byPlatform[cells[header.indexOf(u"platform"_s)]][cells[header.indexOf(u"month"_s)]] = {
            cells[header.indexOf(u"leads_generated"_s)].toInt(),
            cells[header.indexOf(u"total_spend"_s)].toDouble()};
    }
    return byPlatform;
}

} // namespace

class TestCliPlatforms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theFileHasEightPlatformsAndSixMonths();
    void everyFigureIsThatOfTheFile();
    void theSumsAreThoseOfTheFile();
    void everyMonthIsJudgedAgainstItsTarget();
    void theReportIsWritten();

private:
    void makeProjectOfPlatforms();
    std::map<QString, std::map<QString, Performance>> m_expected;
    CliSession m_session;
    QJsonObject m_status;
};

void TestCliPlatforms::initTestCase()
{
    if (!QFile::exists(dataPath()))
        QSKIP("the shared test data is not beside this checkout");
    m_expected = readByHand();
    makeProjectOfPlatforms();
    m_status = m_session.run(u"status p.mizan --json"_s).json();
}

void TestCliPlatforms::makeProjectOfPlatforms()
{
    QCOMPARE(m_session.run(u"new p.mizan --client Northwind --currency USD --time-zone UTC"_s).code, 0);
    for (const auto &[platform, months] : m_expected) {
        QCOMPARE(m_session.run({u"agency"_s, u"add"_s, u"p.mizan"_s, platform}).code, 0);
        QCOMPARE(
            m_session
                .run({u"target"_s, u"set"_s, u"p.mizan"_s, u"--agency"_s, platform, u"--metric"_s, u"leads"_s,
                      u"--months"_s, u"2024-01..2024-06"_s, u"--value"_s, QString::number(targetLeads)})
                .code,
            0);
    }
    const CliRun import =
        m_session.run({u"import"_s, u"p.mizan"_s, dataPath(), u"--json"_s, u"--map"_s, u"agency=platform"_s,
                       u"--map"_s, u"leads=leads_generated"_s, u"--map"_s, u"spend=total_spend"_s,
                       u"--exported-on"_s, u"2024-07-02"_s});
    QVERIFY2(import.code == 0, qPrintable(import.err));
    QCOMPARE(import.json()[u"rows"][u"accepted"].toInt(), 48);
    QCOMPARE(import.json()[u"rows"][u"rejected"].toInt(), 0);
    QCOMPARE(import.json()[u"covers"].toString(), u"2024-01..2024-06"_s);
}

void TestCliPlatforms::theFileHasEightPlatformsAndSixMonths()
{
    QCOMPARE(m_expected.size(), size_t(8));
    QCOMPARE(m_status[u"agencies"].toArray().size(), 8);
    for (const QJsonValue &agency : m_status[u"agencies"].toArray())
        QCOMPARE(agency[u"months"].toArray().size(), 6);
}

void TestCliPlatforms::everyFigureIsThatOfTheFile()
{
    for (const QJsonValue &agency : m_status[u"agencies"].toArray()) {
        for (const QJsonValue &month : agency[u"months"].toArray()) {
            const Performance &expected = m_expected[agency[u"name"].toString()][month[u"month"].toString()];
            QCOMPARE(month[u"metrics"][u"leads"][u"actual"].toInt(-1), expected.leads);
            QCOMPARE(month[u"metrics"][u"spend"][u"actual"].toDouble(-1), expected.spend);
            QCOMPARE(month[u"metrics"][u"spend"][u"currency"].toString(), u"USD"_s);
        }
    }
}

void TestCliPlatforms::theSumsAreThoseOfTheFile()
{
    std::map<QString, int> expected;
    for (const auto &[platform, months] : m_expected) {
        for (const auto &[month, performance] : months)
            expected[month] += performance.leads;
    }
    std::map<QString, int> sums;
    int total = 0;
    for (const QJsonValue &agency : m_status[u"agencies"].toArray()) {
        for (const QJsonValue &month : agency[u"months"].toArray()) {
            const int leads = month[u"metrics"][u"leads"][u"actual"].toInt();
            sums[month[u"month"].toString()] += leads;
            total += leads;
        }
    }
    QCOMPARE(sums, expected);
    QCOMPARE(total, 590);
}

void TestCliPlatforms::everyMonthIsJudgedAgainstItsTarget()
{
    for (const QJsonValue &agency : m_status[u"agencies"].toArray()) {
        for (const QJsonValue &month : agency[u"months"].toArray()) {
            const QJsonValue leads = month[u"metrics"][u"leads"];
            const bool isMet = leads[u"actual"].toInt() >= targetLeads;
            QCOMPARE(leads[u"verdict"].toString(), isMet ? u"met"_s : u"missed"_s);
            QCOMPARE(leads[u"target"].toInt(), targetLeads);
            QCOMPARE(leads[u"signal"].isNull(), isMet);
        }
    }
}

void TestCliPlatforms::theReportIsWritten()
{
    for (const char *language : {"en", "ar"}) {
        const QString file = u"report-%1.pdf"_s.arg(QLatin1StringView(language));
        const CliRun run = m_session.run({u"report"_s, u"p.mizan"_s, u"--month"_s, u"2024-06"_s,
                                          u"--language"_s, QString::fromUtf8(language), u"-o"_s, file});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY(CliSession::read(file).startsWith("%PDF-"));
    }
}

QTEST_MAIN(TestCliPlatforms)
#include "tst_cliplatforms.moc"
