// Late libraries: what is not there is a failure that can be told.
#include "app/base/latelibrary.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class LateLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void aMissingLibraryIsNamedInTheFailure()
    {
        const auto found = lateSymbol(u"none"_s, "anything");
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::FileUnreadable);
        QVERIFY(found.error().args.value(0).toString().endsWith("lib/mizan/mizan-none.so"_L1));
        QVERIFY(!found.error().args.value(1).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(LateLibraryTest)
#include "tst_latelibrary.moc"
