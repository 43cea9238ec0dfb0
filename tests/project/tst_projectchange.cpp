// What a project takes, and what it refuses without having changed.
#include "app/project/edits.h"
#include "tests/support/projectfolder.h"
#include "tests/support/tabledump.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const Cell acmeMql{sample::acme, metrics::mql(), Month(2026, 10)};

Agency agencyNamed(const QString &name, const QStringList &aliases = {})
{
    return {{}, name, 9, {}, {}, aliases};
}

ProjectSettings changed(void (*change)(ProjectSettings &))
{
    ProjectSettings settings = ProjectFolder::settings();
    change(settings);
    return settings;
}

AnyEdit typed(const MetricId &metric, double number)
{
    TypedFigure figure;
    figure.cell = {sample::acme, metric, Month(2026, 10)};
    figure.value.number = number;
    return Edit<TypedFigure>{{}, figure};
}

} // namespace

class TestProjectChange : public QObject
{
    Q_OBJECT

private slots:
    void aNewProjectHasItsSettingsAndNothingElse();
    void aNewProjectGetsAnIdOfItsOwn();
    void creatingRefusesBadSettings_data();
    void creatingRefusesBadSettings();
    void creatingKeepsAnExistingFile();
    void creatingInAMissingFolderIsRefused();
    void aFilledProjectIsReadBackWhole();
    void aChangeIsRefused_data();
    void aChangeIsRefused();
    void oneBadEditRefusesAllOfThem();
    void anImportOfAnUnknownAgencyIsRefused();
    void replacingAnUnknownImportIsRefused();
    void removingAnUnknownImportIsRefused();
    void rejectedRowsAreKept();
    void anEmptyChangeIsNone();
    void theProjectIdCannotBeChanged();
    void namesMayBeSwappedInOneChange();
    void aTargetOfANewAgencyFitsInTheSameChange();
    void moneyMayBeNegativeWhenTyped();
    void aPastedBlockOfAThousandCellsIsQuick();
};

void TestProjectChange::aNewProjectHasItsSettingsAndNothingElse()
{
    const ProjectFolder folder;
    const auto project = folder.createEmpty();
    QVERIFY(project);
    ProjectData expected;
    expected.settings = ProjectFolder::settings();
    expected.leadSalt = project->data().leadSalt;
    QVERIFY(project->data() == expected);
    QCOMPARE(expected.leadSalt.size(), 16);
    QVERIFY(!project->isReadOnly());
    QVERIFY(!project->undoName());
    QCOMPARE(project->path(), folder.path());
    QVERIFY(verifyProject(folder.path())->isEmpty());
}

void TestProjectChange::aNewProjectGetsAnIdOfItsOwn()
{
    const ProjectFolder folder;
    const auto settings = changed([](ProjectSettings &each) { each.uuid = {}; });
    const auto first = Project::create(folder.path(u"1.mizan"_s), settings, folder.environment());
    const auto second = Project::create(folder.path(u"2.mizan"_s), settings, folder.environment());
    QVERIFY(first && second);
    QVERIFY(!(*first)->data().settings.uuid.isNull());
    QVERIFY((*first)->data().settings.uuid != (*second)->data().settings.uuid);
}

void TestProjectChange::creatingRefusesBadSettings_data()
{
    QTest::addColumn<ProjectSettings>("settings");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, void (*change)(ProjectSettings &), ErrorCode code) {
        QTest::newRow(name) << changed(change) << code;
    };
    row(
        "no name", [](ProjectSettings &each) { each.client = u" \u00a0 "_s; }, ErrorCode::EmptyName);
    row(
        "name of 10,000 characters", [](ProjectSettings &each) { each.client = QString(10000, u'x'); },
        ErrorCode::NameTooLong);
    row(
        "no currency", [](ProjectSettings &each) { each.currency = {}; }, ErrorCode::UnknownCurrency);
    row(
        "unknown zone", [](ProjectSettings &each) { each.timeZone = "Mars/Olympus"; },
        ErrorCode::UnknownTimeZone);
    row(
        "no zone", [](ProjectSettings &each) { each.timeZone.clear(); }, ErrorCode::UnknownTimeZone);
    row(
        "month 13", [](ProjectSettings &each) { each.fiscalYearStart = 13; },
        ErrorCode::InvalidFiscalYearStart);
    row(
        "month 0", [](ProjectSettings &each) { each.fiscalYearStart = 0; },
        ErrorCode::InvalidFiscalYearStart);
}

void TestProjectChange::creatingRefusesBadSettings()
{
    QFETCH(ProjectSettings, settings);
    QFETCH(ErrorCode, code);
    const ProjectFolder folder;
    const auto project = Project::create(folder.path(), settings, folder.environment());
    QVERIFY(!project);
    QCOMPARE(project.error().code, code);
    QVERIFY(!QFile::exists(folder.path()));
}

void TestProjectChange::creatingKeepsAnExistingFile()
{
    const ProjectFolder folder;
    QFile file(folder.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto project = Project::create(folder.path(), ProjectFolder::settings(), folder.environment());
    QVERIFY(!project);
    QCOMPARE(project.error().code, ErrorCode::FileExists);
    QCOMPARE(bytesOf(folder.path()), QByteArray("mine"));
}

void TestProjectChange::creatingInAMissingFolderIsRefused()
{
    const ProjectFolder folder;
    const auto project =
        Project::create(folder.path(u"no/such/a.mizan"_s), ProjectFolder::settings(), folder.environment());
    QVERIFY(!project);
    QCOMPARE(project.error().code, ErrorCode::FolderNotWritable);
}

void TestProjectChange::aFilledProjectIsReadBackWhole()
{
    const ProjectFolder folder;
    ProjectData data;
    {
        const auto project = folder.createFilled();
        QVERIFY(project);
        data = project->data();
    }
    const auto project = folder.open();
    QVERIFY(project);
    QVERIFY((*project)->data() == data);
    const auto sample = sample::threeAgencies();
    QVERIFY(data.settings == sample.settings);
    QVERIFY(data.agencies == sample.agencies);
    QVERIFY(data.imports == sample.imports);
    QVERIFY(data.observations == sample.observations);
    QVERIFY(data.targets == sample.targets);
    QVERIFY(data.typedFigures == sample.typedFigures);
    QVERIFY(data.definitions == sample.definitions);
    QCOMPARE(data.coverage.size(), sample.coverage.size());
}

void TestProjectChange::aChangeIsRefused_data()
{
    QTest::addColumn<AnyEdit>("edit");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const AnyEdit &edit, ErrorCode code) {
        QTest::newRow(name) << edit << code;
    };
    const auto target = [](double number) { return Edit<Target>{{}, Target{acmeMql, {number, {}}}}; };
    row("negative target", target(-1), ErrorCode::NegativeValue);
    row("infinite target", target(std::numeric_limits<double>::infinity()), ErrorCode::InvalidNumber);
    row("target that is no number", target(std::numeric_limits<double>::quiet_NaN()),
        ErrorCode::InvalidNumber);
    row("target of an unknown agency", Edit<Target>{{}, Target{{{99}, metrics::mql(), Month(2026, 1)}, {}}},
        ErrorCode::UnknownAgency);
    row("negative count", typed(metrics::mql(), -1), ErrorCode::NegativeValue);
    row("empty name", Edit<Agency>{{}, agencyNamed(u" "_s)}, ErrorCode::EmptyName);
    row("long name", Edit<Agency>{{}, agencyNamed(QString(201, u'x'))}, ErrorCode::NameTooLong);
    row("long alias", Edit<Agency>{{}, agencyNamed(u"x"_s, {QString(201, u'x')})}, ErrorCode::NameTooLong);
    row("known name", Edit<Agency>{{}, agencyNamed(u"  BRIGHT\u00a0 leads "_s)}, ErrorCode::DuplicateAgency);
    row("alias of another", Edit<Agency>{{}, agencyNamed(u"acme"_s)}, ErrorCode::DuplicateAgency);
    row("alias that is a name", Edit<Agency>{{}, agencyNamed(u"x"_s, {u"cedar digital"_s})},
        ErrorCode::DuplicateAgency);
    row("agency with imports", Edit<Agency>{sample::agencies().front(), {}}, ErrorCode::AgencyHasData);
    Agency contract = agencyNamed(u"x"_s);
    contract.contract = {{Month(2026, 1), {}}, {Month(2026, 5), Month(2026, 6)}};
    row("open period before another", Edit<Agency>{{}, contract}, ErrorCode::ContractOverlap);
    contract.contract = {{Month(2026, 5), Month(2026, 6)}, {Month(2026, 1), Month(2026, 5)}};
    row("overlapping periods", Edit<Agency>{{}, contract}, ErrorCode::ContractOverlap);
    contract.contract = {{Month(2026, 5), Month(2026, 4)}};
    row("period that ends before it starts", Edit<Agency>{{}, contract}, ErrorCode::InvalidMonthRange);
    Agency fee = agencyNamed(u"x"_s);
    fee.fees = {{Month(2026, 1), -1, sample::euro()}};
    row("negative fee", Edit<Agency>{{}, fee}, ErrorCode::NegativeValue);
    row("empty client",
        Edit<ProjectSettings>{{}, changed([](ProjectSettings &each) { each.client.clear(); })},
        ErrorCode::EmptyName);
}

void TestProjectChange::aChangeIsRefused()
{
    QFETCH(AnyEdit, edit);
    QFETCH(ErrorCode, code);
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const ProjectData data = project->data();
    const QString dump = dumpTables(folder.path());
    const QSignalSpy spy(project.get(), &Project::changed);
    const auto refused = project->change(ChangeName::SetTargets, {edit});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QVERIFY(project->data() == data);
    QCOMPARE(dumpTables(folder.path()), dump);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(project->undoName(), std::optional(ChangeName::WriteDefinition));
}

void TestProjectChange::oneBadEditRefusesAllOfThem()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const QString dump = dumpTables(folder.path());
    QVERIFY(!project->change(ChangeName::PasteTargets, {editTarget(project->data(), acmeMql, Value{1, {}}),
                                                        typed(metrics::mql(), -3)}));
    QCOMPARE(dumpTables(folder.path()), dump);
}

void TestProjectChange::anImportOfAnUnknownAgencyIsRefused()
{
    const ProjectFolder folder;
    const auto project = folder.createEmpty();
    QVERIFY(project);
    const auto bundle = ProjectFolder::bundleOf(sample::threeAgencies(), sample::earlierImport);
    const auto refused = project->addImport(bundle);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnknownAgency);
}

void TestProjectChange::replacingAnUnknownImportIsRefused()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    auto bundle = ProjectFolder::bundleOf(sample::threeAgencies(), sample::earlierImport);
    bundle.replaces = Id<ImportRecord>{77};
    const auto refused = project->addImport(bundle);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ImportNotFound);
    QCOMPARE(refused.error().args, QVariantList{77});
}

void TestProjectChange::removingAnUnknownImportIsRefused()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    QCOMPARE(project->removeImport({77}).error().code, ErrorCode::ImportNotFound);
    QCOMPARE(project->rejectedRows({77}).error().code, ErrorCode::ImportNotFound);
}

void TestProjectChange::rejectedRowsAreKept()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    auto bundle = ProjectFolder::bundleOf(sample::threeAgencies(), sample::earlierImport);
    bundle.rejected = {{9, u"MQL"_s, RejectReason::InvalidNumber, {u"abc"_s}, u"2026-01,Acme,abc"_s},
                       {12, {}, RejectReason::WrongColumnCount, {3, 5}, u"x,y,z"_s}};
    const auto id = project->addImport(bundle);
    QVERIFY(id);
    QVERIFY(*project->rejectedRows(*id) == bundle.rejected);
    QVERIFY(project->rejectedRows(sample::earlierImport)->empty());
    QVERIFY(project->undo());
    QVERIFY(project->redo());
    QVERIFY(*project->rejectedRows(*id) == bundle.rejected);
}

void TestProjectChange::anEmptyChangeIsNone()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const QSignalSpy spy(project.get(), &Project::changed);
    QVERIFY(project->change(ChangeName::SetTargets, {}));
    QVERIFY(project->change(ChangeName::ChangeSettings,
                            {editSettings(project->data(), project->data().settings)}));
    QCOMPARE(spy.count(), 0);
    QCOMPARE(project->undoName(), std::optional(ChangeName::WriteDefinition));
}

void TestProjectChange::theProjectIdCannotBeChanged()
{
    const ProjectFolder folder;
    const auto project = folder.createEmpty();
    QVERIFY(project);
    const auto settings = changed([](ProjectSettings &each) {
        each.uuid = QUuid::createUuid();
        each.client = u"Other"_s;
    });
    QVERIFY(project->change(ChangeName::ChangeSettings, {editSettings(project->data(), settings)}));
    QCOMPARE(project->data().settings.client, u"Other"_s);
    QCOMPARE(project->data().settings.uuid, ProjectFolder::settings().uuid);
}

void TestProjectChange::namesMayBeSwappedInOneChange()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    Agency first = project->data().agencies[1];
    Agency second = project->data().agencies[2];
    std::swap(first.name, second.name);
    std::swap(first.position, second.position);
    QVERIFY(project->change(ChangeName::ChangeAgency,
                            {editAgency(project->data(), first), editAgency(project->data(), second)}));
    QCOMPARE(project->data().agencies[1].id, sample::cedar);
    QCOMPARE(project->data().agencies[1].name, u"Bright Leads"_s);
}

void TestProjectChange::aTargetOfANewAgencyFitsInTheSameChange()
{
    const ProjectFolder folder;
    const auto project = folder.createEmpty();
    QVERIFY(project);
    const Target target{acmeMql, {30, {}}};
    QVERIFY(project->change(ChangeName::AddAgency,
                            {Edit<Target>{{}, target}, Edit<Agency>{{}, sample::agencies().front()}}));
    QVERIFY(project->data().targets == std::vector{target});
    QVERIFY(project->undo());
    QVERIFY(project->data().agencies.empty());
    QVERIFY(project->redo());
    QVERIFY(project->data().targets == std::vector{target});
}

void TestProjectChange::moneyMayBeNegativeWhenTyped()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    QVERIFY(project->change(ChangeName::TypeFigures, {typed(metrics::revenue(), -5000)}));
}

void TestProjectChange::aPastedBlockOfAThousandCellsIsQuick()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    std::vector<AnyEdit> edits;
    for (int i = 0; i < 1000; ++i)
        edits.emplace_back(editTarget(project->data(), {sample::acme, metrics::visits(), Month(2026, 1) + i},
                                      Value{static_cast<double>(i), {}}));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(project->change(ChangeName::PasteTargets, edits));
    const qint64 milliseconds = timer.elapsed();
    qInfo("1000 targets took %lld ms", milliseconds);
    QVERIFY(milliseconds < 2000);
}

QTEST_GUILESS_MAIN(TestProjectChange)
#include "tst_projectchange.moc"
