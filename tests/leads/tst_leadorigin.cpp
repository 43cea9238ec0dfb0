// Tests of what lead rows follow from.
#include "app/leads/leadorigin.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// Adds import @p id with what it covers.
void addImport(ProjectData &data, qint64 id, ImportKind kind)
{
    ImportRecord record;
    record.id = {id};
    record.kind = kind;
    data.imports.push_back(record);
    Coverage coverage;
    coverage.import = record.id;
    data.coverage.push_back(coverage);
}

ProjectData projectWithLeads()
{
    ProjectData data;
    addImport(data, 1, ImportKind::Leads);
    return data;
}

} // namespace

class TestLeadOrigin : public QObject
{
    Q_OBJECT

private slots:
    void aMonthlyImportChangesNothing()
    {
        ProjectData data = projectWithLeads();
        const LeadOrigin before = leadOriginOf(data);
        QCOMPARE(before.imports.size(), size_t(1));
        QCOMPARE(before.coverage.size(), size_t(1));
        addImport(data, 2, ImportKind::Monthly);
        QVERIFY(leadOriginOf(data) == before);
    }

    void whatChangesLeadsChangesIt()
    {
        const ProjectData data = projectWithLeads();
        ProjectData more = data;
        addImport(more, 2, ImportKind::Leads);
        ProjectData covered = data;
        covered.coverage[0].agency = {7};
        ProjectData erased = data;
        erased.erasedPersons = {5};
        ProjectData erasedBefore = data;
        erasedBefore.personsErasedBefore = Month(2025, 1);
        for (const ProjectData &changed : {more, covered, erased, erasedBefore})
            QVERIFY(leadOriginOf(changed) != leadOriginOf(data));
    }
};

QTEST_GUILESS_MAIN(TestLeadOrigin)
#include "tst_leadorigin.moc"
