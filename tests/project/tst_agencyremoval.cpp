// Removing an agency with all that was entered for it.
#include "app/project/agencyremoval.h"
#include "tests/support/projectfolder.h"
#include "tests/support/tabledump.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestAgencyRemoval : public QObject
{
    Q_OBJECT

private slots:
    void targetsAndTypedFiguresGoWithIt();
    void anAgencyThatImportsSpeakOfStays();
    void anUnknownAgencyIsNamed();
    void withoutItsTargetsTheChangeIsRefused();
};

void TestAgencyRemoval::targetsAndTypedFiguresGoWithIt()
{
    const ProjectFolder folder;
    const auto project = folder.createEmpty();
    QVERIFY(project);
    ProjectData data = sample::threeAgencies();
    data.imports.clear();
    QVERIFY(ProjectFolder::fill(*project, data));
    const QString before = dumpTables(folder.path());
    const auto edits = agencyRemoval(project->data(), sample::acme);
    QVERIFY(edits);
    QVERIFY(project->change(ChangeName::RemoveAgency, *edits));
    QVERIFY(!project->data().agency(sample::acme));
    QVERIFY(std::ranges::none_of(project->data().targets,
                                 [](const Target &target) { return target.cell.agency == sample::acme; }));
    QVERIFY(project->data().typedFigures.empty());
    QVERIFY(!project->data().targets.empty());
    QVERIFY(project->undo());
    QCOMPARE(dumpTables(folder.path()), before);
}

void TestAgencyRemoval::anAgencyThatImportsSpeakOfStays()
{
    const auto edits = agencyRemoval(sample::threeAgencies(), sample::acme);
    QVERIFY(!edits);
    QCOMPARE(edits.error().code, ErrorCode::AgencyHasData);
    QCOMPARE(edits.error().args, QVariantList{u"Acme Inbound"_s});
}

void TestAgencyRemoval::anUnknownAgencyIsNamed()
{
    const auto edits = agencyRemoval(sample::threeAgencies(), {99});
    QVERIFY(!edits);
    QCOMPARE(edits.error().code, ErrorCode::UnknownAgency);
}

void TestAgencyRemoval::withoutItsTargetsTheChangeIsRefused()
{
    const ProjectFolder folder;
    const auto project = folder.createEmpty();
    QVERIFY(project);
    ProjectData data = sample::threeAgencies();
    data.imports.clear();
    QVERIFY(ProjectFolder::fill(*project, data));
    const QString before = dumpTables(folder.path());
    auto edits = *agencyRemoval(project->data(), sample::acme);
    edits.erase(edits.begin());
    const auto refused = project->change(ChangeName::RemoveAgency, edits);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AgencyHasData);
    QCOMPARE(dumpTables(folder.path()), before);
}

QTEST_GUILESS_MAIN(TestAgencyRemoval)
#include "tst_agencyremoval.moc"
