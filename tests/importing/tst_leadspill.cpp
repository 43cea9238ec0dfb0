#include "app/importing/leadspill.h"
#include "tests/support/leadbatches.h"

#include <QTest>

#include <random>
#include <thread>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestLeadSpill : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeBackAsTheyWere();
    void everyReadingStartsAnew();
    void aReadingFollowsTheWriter();
    void aReadingOfAnAbandonedSpillFails();
    void theBatchOutlivesTheSpill();
    void moreTextsThanAreRememberedComeBackToo();
};

namespace {

/// Rows with any mixture of parts.
LeadRow randomRow(std::mt19937 &random, int line)
{
    const auto chance = [&random] { return random() % 2 == 0; };
    LeadRow row;
    row.line = line;
    row.agency = {static_cast<qint64>(random() % 300 + 1)};
    row.recordHash = chance() ? random() * 0x100000001ULL : 0;
    row.emailHash = chance() ? random() * 0x300000001ULL : 0;
    for (Day &day : row.days)
        day.number = chance() ? static_cast<std::uint16_t>(random()) : std::uint16_t{0};
    if (chance())
        row.stage = static_cast<Stage>(random() % stageCount);
    row.source = chance() ? "source " + std::to_string(random() % 5) : "";
    row.campaign = chance() ? "حملة " + std::to_string(random() % 5000) : "";
    if (chance())
        row.score = static_cast<double>(random()) / 7;
    if (chance()) {
        row.dealMinorUnits = static_cast<std::int64_t>(random()) - 2'000'000'000;
        row.dealCurrency = *Currency::fromCode(chance() ? u"EUR" : u"KWD");
    }
    row.attributes = chance() ? std::string(random() % 300, 'a') : "";
    if (chance())
        row.person = {"Name", chance() ? "a@b.example" : "", ""};
    return row;
}

std::vector<LeadRow> randomRows(int count)
{
    std::mt19937 random(7);
    std::vector<LeadRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(randomRow(random, i == 100 ? 1 : 2 * i + 2)); // held rows may come late
    return rows;
}

std::unique_ptr<LeadSpill> spillOf(const std::vector<LeadRow> &rows)
{
    auto spill = LeadSpill::create();
    for (const LeadRow &row : rows) {
        if (!(*spill)->add(row))
            qFatal("cannot write");
    }
    if (!(*spill)->finish())
        qFatal("cannot write");
    return std::move(*spill);
}

} // namespace

void TestLeadSpill::rowsComeBackAsTheyWere()
{
    const std::vector<LeadRow> rows = randomRows(5000);
    const auto batch = spillOf(rows)->batch();
    QCOMPARE(batch->size(), 5000);
    QVERIFY(allOf(**batch->rows()) == rows);
}

void TestLeadSpill::everyReadingStartsAnew()
{
    const std::vector<LeadRow> rows = randomRows(3000);
    const auto batch = spillOf(rows)->batch();
    const auto first = batch->rows();
    const auto second = batch->rows();
    LeadRow a;
    LeadRow b;
    for (const LeadRow &row : rows) {
        QVERIFY(*(*first)->next(a) && *(*second)->next(b));
        QVERIFY(a == row && b == row);
    }
    QVERIFY(!*(*first)->next(a));
}

void TestLeadSpill::aReadingFollowsTheWriter()
{
    const std::vector<LeadRow> rows = randomRows(20'000);
    auto spill = LeadSpill::create();
    QVERIFY(spill);
    std::vector<LeadRow> seen;
    std::thread reader([&seen, reading = (*spill)->follow()] { seen = allOf(*reading); });
    for (const LeadRow &row : rows)
        QVERIFY((*spill)->add(row));
    QVERIFY((*spill)->finish());
    reader.join();
    QVERIFY(seen == rows);
}

void TestLeadSpill::aReadingOfAnAbandonedSpillFails()
{
    auto spill = LeadSpill::create();
    QVERIFY(spill);
    Result<bool> end = true;
    std::thread reader([&end, reading = (*spill)->follow()] {
        LeadRow row;
        end = reading->next(row);
    });
    spill->reset();
    reader.join();
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::Cancelled);
}

void TestLeadSpill::theBatchOutlivesTheSpill()
{
    const std::vector<LeadRow> rows = randomRows(10);
    auto spill = spillOf(rows);
    const auto batch = spill->batch();
    spill.reset();
    QVERIFY(allOf(**batch->rows()) == rows);
}

void TestLeadSpill::moreTextsThanAreRememberedComeBackToo()
{
    std::vector<LeadRow> rows;
    for (int i = 0; i < 60'000; ++i) {
        rows.emplace_back();
        rows.back().line = i;
        rows.back().agency = {1};
        rows.back().source = "source number " + std::to_string(i % 55'000);
        rows.back().campaign = i % 10'000 == 0 ? std::string(300, 'x') : "same";
    }
    QVERIFY(allOf(**spillOf(rows)->batch()->rows()) == rows);
}

QTEST_APPLESS_MAIN(TestLeadSpill)
#include "tst_leadspill.moc"
