// Tests of rows of text as a table.
#include "ui/models/textrowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class TextRowsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void itKeepsTheRulesOfItemModels()
    {
        TextRowsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({u"Month"_s, u"Acme"_s}, {{u"October"_s, u"83 %"_s}, {u"November"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Acme"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"83 %"_s);
        QCOMPARE(model.index(1, 1).data().toString(), QString()); // a short row
        model.setRows({}, {});
    }

    void theSameRowsAgainResetNothing()
    {
        TextRowsModel model;
        model.setRows({u"Month"_s}, {{u"October"_s}});
        const QSignalSpy reset(&model, &TextRowsModel::modelReset);
        model.setRows({u"Month"_s}, {{u"October"_s}});
        QCOMPARE(reset.count(), 0);
        model.setRows({u"Month"_s}, {{u"November"_s}});
        QCOMPARE(reset.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TextRowsModelTest)
#include "tst_textrowsmodel.moc"
