#include "app/importing/agencyfinder.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestAgencyFinder : public QObject
{
    Q_OBJECT

private slots:
    void itFindsWhatTheDomainFinds_data();
    void itFindsWhatTheDomainFinds();
};

void TestAgencyFinder::itFindsWhatTheDomainFinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("id");
    QTest::newRow("name") << u"Acme"_s << 1;
    QTest::newRow("case and spaces") << u"\u00A0ACME  media "_s << 2;
    QTest::newRow("alias") << u"برايت"_s << 1;
    QTest::newRow("a name comes before an alias") << u"Bright"_s << 3;
    QTest::newRow("unknown") << u"Nobody"_s << 0;
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("endless") << QString(10'000, u'x') << 0;
}

void TestAgencyFinder::itFindsWhatTheDomainFinds()
{
    QFETCH(QString, name);
    QFETCH(int, id);
    std::vector<Agency> agencies(3);
    for (size_t i = 0; i < agencies.size(); ++i)
        agencies[i].id.value = static_cast<qint64>(i) + 1;
    agencies[0].name = u"Acme"_s;
    agencies[0].aliases = {u"برايت"_s, u"Bright"_s};
    agencies[1].name = u"Acme Media"_s;
    agencies[2].name = u"Bright"_s;
    const AgencyFinder finder(agencies);
    const Agency *found = finder.find(name);
    const Agency *expected = findAgency(agencies, name);
    QCOMPARE(found ? found->id.value : 0, static_cast<qint64>(id));
    QCOMPARE(expected ? expected->id.value : 0, static_cast<qint64>(id));
}

QTEST_APPLESS_MAIN(TestAgencyFinder)
#include "tst_agencyfinder.moc"
