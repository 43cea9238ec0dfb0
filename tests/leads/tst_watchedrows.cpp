// Tests of reading lead rows under watch.
#include "app/leads/watchedrows.h"

#include <QTest>

using namespace mizan;

namespace {

/// So many rows, each with its number as its line.
class CountedRows : public StoredLeadRows
{
public:
    explicit CountedRows(int count)
        : m_count(count)
    {
    }

    Result<bool> next(LeadRow &row) override
    {
        row.line = ++m_read;
        return m_read <= m_count;
    }
    Id<ImportRecord> import() const override { return {3}; }
    qint64 rowId() const override { return m_read; }

private:
    int m_count;
    int m_read = 0;
};

} // namespace

class TestWatchedRows : public QObject
{
    Q_OBJECT

private slots:
    void allRowsComeThrough()
    {
        CountedRows rows(10'000);
        std::vector<qint64> told;
        WatchedRows watched(rows, [&](qint64 read) {
            told.push_back(read);
            return true;
        });
        LeadRow row;
        for (int line = 1; line <= 10'000; ++line) {
            QVERIFY(*watched.next(row));
            QCOMPARE(row.line, line);
        }
        QCOMPARE(watched.rowId(), 10'000);
        QVERIFY(watched.import() == Id<ImportRecord>{3});
        QVERIFY(!*watched.next(row));
        QCOMPARE(told, (std::vector<qint64>{4096, 8192}));
    }

    void readingEndsWhenItMayNotGoOn()
    {
        CountedRows rows(10'000);
        WatchedRows watched(rows, [](qint64 read) { return read < 5000; });
        LeadRow row;
        auto more = watched.next(row);
        while (more && *more)
            more = watched.next(row);
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::Cancelled);
        QCOMPARE(row.line, 8191);
    }

    void withoutAWatcherNothingIsAsked()
    {
        CountedRows rows(5000);
        WatchedRows watched(rows, {});
        LeadRow row;
        for (int line = 1; line <= 5000; ++line)
            QVERIFY(*watched.next(row));
        QVERIFY(!*watched.next(row));
    }
};

QTEST_GUILESS_MAIN(TestWatchedRows)
#include "tst_watchedrows.moc"
