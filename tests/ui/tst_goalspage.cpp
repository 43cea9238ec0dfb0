// Goals & definitions: what is typed, pasted, filled and removed there arrives in the project, one undo step
// each.
#include "tests/ui/gridkeys.h"
#include "tests/ui/pageproject.h"
#include "ui/pages/definitiondialog.h"
#include "ui/pages/goalspage.h"
#include "ui/widgets/monthedit.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace mizan;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

const Month january{2026, 1};

/// The page over a project, kept up to date as the window does it.
struct Goals
{
    explicit Goals(PageProject &project)
        : page(*project.context, Month(2026, 10))
    {
        QObject::connect(project.project.get(), &Project::changed, &page, &Page::refresh);
        page.resize(1200, 900);
        page.show();
        page.refresh();
        grid = page.findChild<Grid *>();
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }

    GoalsPage page;
    Grid *grid = nullptr;
};

QString blockOf(int rows, int columns, int from)
{
    QString text;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            text += (column > 0 ? u"\t"_s : QString()) + QString::number(from + row * columns + column);
        text += u'\n';
    }
    return text;
}

} // namespace

class GoalsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void aTypedTargetIsInTheProject()
    {
        PageProject project;
        Goals goals(project);
        type(*goals.grid, squareOf(*goals.grid, metrics::mql(), january), u"33"_s);
        QCOMPARE(project.target(sample::acme, metrics::mql(), january), (Value{33, {}}));
        QCOMPARE(project.project->undoName(), ChangeName::SetTargets);
        QVERIFY(project.project->undo());
        QCOMPARE(project.target(sample::acme, metrics::mql(), january), (Value{28, {}}));
        QCOMPARE(squareOf(*goals.grid, metrics::mql(), january).data().toString(), u"28"_s);
    }

    void moneyIsTypedInMajorUnits()
    {
        PageProject project;
        Goals goals(project);
        type(*goals.grid, squareOf(*goals.grid, metrics::spend(), january), u"4,100.50"_s);
        QCOMPARE(project.target(sample::acme, metrics::spend(), january), (Value{410050, sample::euro()}));
    }

    void whatIsNoNumberIsRefusedAndMarked()
    {
        PageProject project;
        Goals goals(project);
        const QModelIndex square = squareOf(*goals.grid, metrics::mql(), january);
        type(*goals.grid, square, u"many"_s);
        QCOMPARE(project.target(sample::acme, metrics::mql(), january), (Value{28, {}}));
        QCOMPARE(project.dialogs.errors.size(), 1);
        QCOMPARE(project.dialogs.errors.front().code, ErrorCode::InvalidNumber);
        QVERIFY(GridMarks(square.data(MonthGridModel::MarksRole).toInt()).testFlag(GridMark::Refused));
    }

    void aPastedBlockIsOneUndoStep()
    {
        PageProject project;
        Goals goals(project);
        const ProjectData before = project.data();
        paste(*goals.grid, squareOf(*goals.grid, metrics::leads(), january), blockOf(3, 12, 100));
        QCOMPARE(project.target(sample::acme, metrics::leads(), january), (Value{100, {}}));
        QCOMPARE(project.target(sample::acme, metrics::sql(), Month(2026, 12)), (Value{135, {}}));
        QCOMPARE(project.project->undoName(), ChangeName::PasteTargets);
        QVERIFY(project.project->undo());
        QCOMPARE(project.data(), before);
    }

    void oneBadCellPastesNothingAndIsMarked()
    {
        PageProject project;
        Goals goals(project);
        const ProjectData before = project.data();
        paste(*goals.grid, squareOf(*goals.grid, metrics::mql(), january), u"31\t32\n5\tsix\n"_s);
        QCOMPARE(project.data(), before);
        QCOMPARE(project.dialogs.errors.size(), 1);
        const Error &error = project.dialogs.errors.front();
        QCOMPARE(error.code, ErrorCode::PastedBlockRefused);
        QCOMPARE(error.args, (QVariantList{2, 2, u"six"_s}));
        const QModelIndex square = squareOf(*goals.grid, metrics::sql(), Month(2026, 2));
        QVERIFY(GridMarks(square.data(MonthGridModel::MarksRole).toInt()).testFlag(GridMark::Refused));
        QVERIFY(!square.data(Qt::ToolTipRole).toString().isEmpty());
    }

    void aBlockThatIsTooLargePastesNothing()
    {
        PageProject project;
        Goals goals(project);
        const ProjectData before = project.data();
        paste(*goals.grid, squareOf(*goals.grid, metrics::mql(), Month(2026, 2)), blockOf(1, 12, 1));
        QCOMPARE(project.data(), before);
        QCOMPARE(project.dialogs.errors.size(), 1);
        QCOMPARE(project.dialogs.errors.front().code, ErrorCode::PastedBlockTooLarge);
        QCOMPARE(project.dialogs.errors.front().args.value(3).toInt(), 11);
    }

    void fillRightFillsTheRestOfTheYearInOneStep()
    {
        PageProject project;
        Goals goals(project);
        const ProjectData before = project.data();
        goals.grid->goTo(squareOf(*goals.grid, metrics::mql(), Month(2026, 1)));
        QTest::keyClick(goals.grid, Qt::Key_R, Qt::ControlModifier);
        for (Month month = january; month <= Month(2026, 12); ++month)
            QCOMPARE(project.target(sample::acme, metrics::mql(), month), (Value{28, {}}));
        QCOMPARE(project.project->undoName(), ChangeName::FillTargets);
        QVERIFY(project.project->undo());
        QCOMPARE(project.data(), before);
    }

    void fillRightStaysInsideTheSelection()
    {
        PageProject project;
        Goals goals(project);
        select(*goals.grid, squareOf(*goals.grid, metrics::mql(), january),
               squareOf(*goals.grid, metrics::sql(), Month(2026, 3)));
        goals.button(u"Fill right"_s)->click();
        QCOMPARE(project.target(sample::acme, metrics::mql(), Month(2026, 3)), (Value{28, {}}));
        QCOMPARE(project.target(sample::acme, metrics::sql(), Month(2026, 3)), (Value{7, {}}));
        QCOMPARE(project.target(sample::acme, metrics::mql(), Month(2026, 4)), (Value{30, {}}));
    }

    void deleteRemovesTargets()
    {
        PageProject project;
        Goals goals(project);
        select(*goals.grid, squareOf(*goals.grid, metrics::mql(), january),
               squareOf(*goals.grid, metrics::mql(), Month(2026, 2)));
        QTest::keyClick(goals.grid, Qt::Key_Delete);
        QVERIFY(!project.target(sample::acme, metrics::mql(), january));
        QVERIFY(!project.target(sample::acme, metrics::mql(), Month(2026, 2)));
        QCOMPARE(project.target(sample::acme, metrics::mql(), Month(2026, 3)), (Value{30, {}}));
        QCOMPARE(project.project->undoName(), ChangeName::RemoveTargets);
    }

    void copiedCellsCanBePastedElsewhere()
    {
        PageProject project;
        Goals goals(project);
        select(*goals.grid, squareOf(*goals.grid, metrics::leads(), january),
               squareOf(*goals.grid, metrics::mql(), Month(2026, 2)));
        QTest::keyClick(goals.grid, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"170\t170\n28\t30"_s);
    }

    void oneMetricOfAllAgenciesCanBeChosen()
    {
        PageProject project;
        Goals goals(project);
        auto *choice = goals.page.findChild<QComboBox *>();
        choice->setCurrentIndex(choice->findData(metrics::mql().text));
        QCOMPARE(goals.grid->model()->rowCount(), 3);
        type(*goals.grid, squareOf(*goals.grid, metrics::mql(), Month(2026, 5), sample::cedar), u"14"_s);
        QCOMPARE(project.target(sample::cedar, metrics::mql(), Month(2026, 5)), (Value{14, {}}));
    }

    void aDefinitionIsWrittenWithItsMonth()
    {
        PageProject project;
        Goals goals(project);
        project.dialogs.whenRun = [](QDialog &dialog) {
            dialog.findChild<QComboBox *>()->setCurrentIndex(2);
            dialog.findChild<MonthEdit *>()->setMonth(Month(2026, 7));
            dialog.findChild<QPlainTextEdit *>()->setPlainText(u"An MQL with a budget."_s);
            return true;
        };
        goals.button(u"New version…"_s)->click();
        const Definition *written = project.data().definitionInForce(metrics::sql(), Month(2026, 7));
        QVERIFY(written);
        QCOMPARE(written->text, u"An MQL with a budget."_s);
        QCOMPARE(written->from, Month(2026, 7));
    }

    void aDefinitionIsRemovedAndComesBackWithUndo()
    {
        PageProject project;
        Goals goals(project);
        const ProjectData before = project.data();
        goals.button(u"Remove version"_s)->click();
        QCOMPARE(project.data().definitions.size(), before.definitions.size() - 1);
        QVERIFY(project.project->undo());
        QCOMPARE(project.data(), before);
    }

    void agenciesAreAddedAndEditedThroughTheDialog()
    {
        PageProject project;
        Goals goals(project);
        QSignalSpy asked(&goals.page, &Page::agencyDialogRequested);
        goals.button(u"Add agency…"_s)->click();
        goals.button(u"Edit agency…"_s)->click();
        QCOMPARE(asked.count(), 2);
        QVERIFY(!asked.at(0).at(0).value<std::optional<Id<Agency>>>());
        QCOMPARE(asked.at(1).at(0).value<std::optional<Id<Agency>>>(), std::optional(sample::acme));
    }

    void anAgencyWithImportedFiguresIsNotRemoved()
    {
        PageProject project;
        Goals goals(project);
        goals.button(u"Remove agency…"_s)->click();
        QCOMPARE(project.data().agencies.size(), 3);
        QCOMPARE(project.dialogs.errors.size(), 1);
        QCOMPARE(project.dialogs.errors.front().code, ErrorCode::AgencyHasData);
    }

    void aReadOnlyProjectRefusesEdits()
    {
        PageProject project;
        project.reopenReadOnly();
        Goals goals(project);
        const ProjectData before = project.data();
        const QModelIndex square = squareOf(*goals.grid, metrics::mql(), january);
        QVERIFY(!square.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!goals.button(u"Fill right"_s)->isEnabled());
        QVERIFY(!goals.button(u"Add agency…"_s)->isEnabled());
        paste(*goals.grid, square, u"99"_s);
        QTest::keyClick(goals.grid, Qt::Key_Delete);
        QCOMPARE(project.data(), before);
    }
};

QTEST_MAIN(GoalsPageTest)
#include "tst_goalspage.moc"
