// Data: corrections over imported figures, blocks, imports taken out again, and what is exported.
#include "app/importing/plainform.h"
#include "tests/support/projectfolder.h"
#include "tests/ui/gridkeys.h"
#include "tests/ui/pageproject.h"
#include "ui/pages/datapage.h"
#include "ui/pages/rejectedexport.h"
#include "ui/pages/rejectedrowsdialog.h"

#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace mizan;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

const Month october{2026, 10};

struct Data
{
    explicit Data(PageProject &project)
        : page(*project.context, october)
    {
        QObject::connect(project.project.get(), &Project::changed, &page, &Page::refresh);
        page.resize(1200, 900);
        page.show();
        page.showFigures(sample::acme, october);
        grid = page.findChild<Grid *>();
        for (QTableView *table : page.findChildren<QTableView *>()) {
            if (table != grid)
                imports = table;
        }
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }

    DataPage page;
    Grid *grid = nullptr;
    QTableView *imports = nullptr;
};

Value count(double number)
{
    return {number, {}};
}

} // namespace

class DataPageTest : public QObject
{
    Q_OBJECT

private slots:
    void aFigureTypedOverAnImportedOneKeepsItBelow()
    {
        PageProject project;
        Data data(project);
        project.dialogs.text = u"Two were spam."_s;
        type(*data.grid, squareOf(*data.grid, metrics::mql(), october), u"23"_s);
        const auto figure = project.figure(sample::acme, metrics::mql(), october);
        QVERIFY(figure && figure->typed);
        QCOMPARE(figure->value, count(23));
        QCOMPARE(figure->imported, std::optional(25.0));
        QCOMPARE(figure->typed->reason, u"Two were spam."_s);
        QCOMPARE(figure->typed->author, u"Dana Example"_s);
        QCOMPARE(figure->typed->typedAt, PageProject::now());
        QCOMPARE(figure->typed->corrected, std::optional(25.0));
        QCOMPARE(project.project->undoName(), ChangeName::TypeFigures);
    }

    void deleteBringsTheFigureBelowBack()
    {
        PageProject project;
        Data data(project);
        const Month september{2026, 9};
        QCOMPARE(project.figure(sample::acme, metrics::mql(), september)->value, count(27));
        data.grid->goTo(squareOf(*data.grid, metrics::mql(), september));
        QTest::keyClick(data.grid, Qt::Key_Delete);
        const auto figure = project.figure(sample::acme, metrics::mql(), september);
        QCOMPARE(figure->value, count(26));
        QVERIFY(!figure->typed);
        QVERIFY(project.project->undo());
        QCOMPARE(project.figure(sample::acme, metrics::mql(), september)->value, count(27));
    }

    void theReasonMayBeEmptyButNotCancelled()
    {
        PageProject project;
        Data data(project);
        const ProjectData before = project.data();
        project.dialogs.text = std::nullopt;
        type(*data.grid, squareOf(*data.grid, metrics::mql(), october), u"23"_s);
        QCOMPARE(project.data(), before);
        project.dialogs.text = QString();
        type(*data.grid, squareOf(*data.grid, metrics::mql(), october), u"23"_s);
        QCOMPARE(project.figure(sample::acme, metrics::mql(), october)->value, count(23));
    }

    void aMonthWithoutDataIsTypedWithoutAReason()
    {
        PageProject project;
        Data data(project);
        data.page.showFigures(sample::cedar, Month(2026, 7));
        type(*data.grid, squareOf(*data.grid, metrics::mql(), Month(2026, 7)), u"0"_s);
        QVERIFY(project.dialogs.asked.isEmpty());
        const auto figure = project.figure(sample::cedar, metrics::mql(), Month(2026, 7));
        QCOMPARE(figure->value, count(0));
        QVERIFY(!figure->imported);
    }

    void deletingAnImportedFigureSaysHowToTakeItAway()
    {
        PageProject project;
        Data data(project);
        const ProjectData before = project.data();
        data.grid->goTo(squareOf(*data.grid, metrics::mql(), october));
        QTest::keyClick(data.grid, Qt::Key_Delete);
        QCOMPARE(project.data(), before);
        QCOMPARE(project.dialogs.told.size(), 1);
    }

    void aPastedBlockCorrectsOnlyWhatDiffersInOneStep()
    {
        PageProject project;
        Data data(project);
        const ProjectData before = project.data();
        project.dialogs.text = QString();
        const Month september{2026, 9};
        paste(*data.grid, squareOf(*data.grid, metrics::leads(), september), u"166\t190\n27\t26\n8\t9\n"_s);
        QVERIFY(!project.figure(sample::acme, metrics::leads(), september)->typed);
        QCOMPARE(project.figure(sample::acme, metrics::leads(), october)->value, count(190));
        QCOMPARE(project.figure(sample::acme, metrics::mql(), october)->value, count(26));
        QCOMPARE(project.data().typedFigures.size(), before.typedFigures.size() + 2);
        QCOMPARE(project.project->undoName(), ChangeName::PasteFigures);
        QVERIFY(project.project->undo());
        QCOMPARE(project.data(), before);
    }

    void aBadCellPastesNothing()
    {
        PageProject project;
        Data data(project);
        const ProjectData before = project.data();
        project.dialogs.text = QString();
        paste(*data.grid, squareOf(*data.grid, metrics::mql(), Month(2026, 9)), u"27\t-4\n"_s);
        QCOMPARE(project.data(), before);
        QCOMPARE(project.dialogs.errors.size(), 1);
        QCOMPARE(project.dialogs.errors.front().code, ErrorCode::PastedBlockRefused);
    }

    void contractFeesTakeNoPastedNumbers()
    {
        PageProject project;
        Data data(project);
        const ProjectData before = project.data();
        paste(*data.grid, squareOf(*data.grid, metrics::fee(), october), u"5000"_s);
        QCOMPARE(project.data(), before);
        QCOMPARE(project.dialogs.errors.size(), 1);
    }

    void removingTheEarlierImportLeavesTheLaterOne()
    {
        PageProject project;
        Data data(project);
        const ProjectData before = project.data();
        data.imports->selectRow(1);
        data.button(u"Remove import"_s)->click();
        QCOMPARE(project.data().imports.size(), 1);
        QVERIFY(!project.figure(sample::acme, metrics::mql(), Month(2026, 6)));
        QCOMPARE(project.figure(sample::acme, metrics::mql(), october)->value, count(25));
        QCOMPARE(project.project->undoName(), ChangeName::RemoveImport);
        QVERIFY(project.project->undo());
        QCOMPARE(project.data(), before);
    }

    void anImportIsKeptUnlessTheQuestionIsAnswered()
    {
        PageProject project;
        Data data(project);
        project.dialogs.confirms = false;
        data.button(u"Remove import"_s)->click();
        QCOMPARE(project.data().imports.size(), 2);
        QVERIFY(project.dialogs.asked.front().contains(u"agencies-october.csv"_s));
    }

    void rejectedRowsAreOfferedWhereThereAreAny()
    {
        PageProject project;
        Data data(project);
        QVERIFY(!data.button(u"Show rejected rows…"_s)->isEnabled());
        data.imports->selectRow(1);
        QVERIFY(data.button(u"Show rejected rows…"_s)->isEnabled());
        bool isShown = false;
        project.dialogs.whenRun = [&](QDialog &dialog) {
            isShown = qobject_cast<RejectedRowsDialog *>(&dialog);
            return false;
        };
        data.button(u"Show rejected rows…"_s)->click();
        QVERIFY(isShown);
    }

    void figuresAreExportedInThePlainForm()
    {
        PageProject project;
        Data data(project);
        project.dialogs.saveFile = project.folder.filePath(u"out.csv"_s);
        data.button(u"Export figures…"_s)->click();
        const QByteArray text = bytesOf(project.dialogs.saveFile);
        QCOMPARE(text, plainForm(project.data(), FigureBook(project.data())));
        QVERIFY2(text.contains("2026-10,Acme Inbound,182,25,9"), text.right(300).constData());
        QVERIFY2(text.contains("2026-07,Cedar Digital,,"),
                 text.right(900).constData()); // else read back as zeros
    }

    void ofTwoSourcesTheUserSaysWhichIsExported()
    {
        ProjectData counted = sample::threeAgencies();
        counted.typedFigures.push_back({{sample::acme, metrics::mql(), october},
                                        Source::Counted,
                                        count(21),
                                        u"Dana Example"_s,
                                        PageProject::now(),
                                        {},
                                        {}});
        PageProject project(counted);
        Data data(project);
        project.dialogs.saveFile = project.folder.filePath(u"out.csv"_s);
        const QMenu *sources = data.button(u"Export figures…"_s)->menu();
        QVERIFY(sources);
        const FigureBook book(project.data());
        sources->actions().at(0)->trigger();
        QCOMPARE(bytesOf(project.dialogs.saveFile), plainForm(project.data(), book, Source::Reported));
        sources->actions().at(1)->trigger();
        QCOMPARE(bytesOf(project.dialogs.saveFile), plainForm(project.data(), book, Source::Counted));
    }

    void filledFiguresAreCalledSo()
    {
        PageProject project;
        Data data(project);
        project.dialogs.text = QString();
        const Month september{2026, 9};
        select(*data.grid, squareOf(*data.grid, metrics::mql(), september),
               squareOf(*data.grid, metrics::mql(), october));
        QTest::keyClick(data.grid, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(project.figure(sample::acme, metrics::mql(), october)->value, count(27));
        QCOMPARE(project.project->undoName(), ChangeName::FillFigures);
    }

    void rejectedRowsAreExportedWithLineAndReason()
    {
        const QByteArray csv =
            rejectedRowsCsv({{7, u"MQL"_s, RejectReason::InvalidNumber, {u"abc"_s}, u"2026-10,Acme,abc"_s}},
                            Language::english());
        const QString text = QString::fromUtf8(csv);
        QVERIFY2(text.contains(u"7,MQL,"_s), qPrintable(text));
        QVERIFY2(text.contains(u"\"2026-10,Acme,abc\""_s), qPrintable(text));
    }

    void aReadOnlyProjectRefusesEdits()
    {
        PageProject project;
        project.reopenReadOnly();
        Data data(project);
        const ProjectData before = project.data();
        QVERIFY(!data.button(u"Import…"_s)->isEnabled());
        QVERIFY(!data.button(u"Remove import"_s)->isEnabled());
        QVERIFY(data.button(u"Export figures…"_s)->isEnabled());
        const QModelIndex square = squareOf(*data.grid, metrics::mql(), october);
        QVERIFY(!square.flags().testFlag(Qt::ItemIsEditable));
        paste(*data.grid, square, u"5"_s);
        QCOMPARE(project.data(), before);
    }
};

QTEST_MAIN(DataPageTest)
#include "tst_datapage.moc"
