// Edits as callers build them, and as they are brought in line with what is stored.
#include "app/project/applyedits.h"
#include "app/project/changeplan.h"
#include "app/project/edits.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const Cell acmeMql{sample::acme, metrics::mql(), Month(2026, 9)};

PlanContext context()
{
    return {QDateTime(QDate(2026, 11, 21), QTime(9, 30), QTimeZone::utc()), {4}};
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private slots:
    void aTargetEditKnowsWhatStandsThere();
    void aTargetWithoutValueIsRemoved();
    void aTypedFigureRemembersWhatItCorrects();
    void aCountedFigureDoesNotCorrectAReportedOne();
    void aTypedFigureIsTakenAway();
    void aNewAgencyGoesToTheEnd();
    void anEmptyDefinitionIsRemoved();
    void anEditThatChangesNothingIsDropped();
    void theSecondEditOfACellFollowsTheFirst();
    void aWrongBeforeIsPutRight();
    void aMovedDefinitionLeavesItsOldMonth();
    void newAgenciesGetIdsInOrder();
    void authorAndTimeAreFilledIn();
    void feesAndPeriodsAreOrdered();
    void applyingInvertedEditsGivesTheStartBack();
};

void TestEdits::aTargetEditKnowsWhatStandsThere()
{
    const auto data = sample::threeAgencies();
    const auto edit = editTarget(data, acmeMql, Value{35, {}});
    QCOMPARE(edit.before->value.number, 30.0);
    QCOMPARE(edit.after->value.number, 35.0);
    QVERIFY(!editTarget(data, {sample::acme, metrics::visits(), Month(2026, 9)}, Value{1, {}}).before);
}

void TestEdits::aTargetWithoutValueIsRemoved()
{
    const auto edit = editTarget(sample::threeAgencies(), acmeMql, {});
    QVERIFY(edit.before);
    QVERIFY(!edit.after);
}

void TestEdits::aTypedFigureRemembersWhatItCorrects()
{
    const auto data = sample::threeAgencies();
    TypedFigure figure;
    figure.cell = {sample::acme, metrics::mql(), Month(2026, 10)};
    figure.value.number = 26;
    const auto edit = editTyped(data, FigureBook(data), figure);
    QVERIFY(!edit.before);
    QCOMPARE(edit.after->corrected, std::optional(25.0));

    figure.cell.month = Month(2026, 9); // corrected before: from 26 to 27
    const auto again = editTyped(data, FigureBook(data), figure);
    QCOMPARE(again.before->value.number, 27.0);
    QCOMPARE(again.after->corrected, std::optional(26.0));
}

void TestEdits::aCountedFigureDoesNotCorrectAReportedOne()
{
    const auto data = sample::threeAgencies();
    TypedFigure figure;
    figure.cell = acmeMql;
    figure.source = Source::Counted;
    QCOMPARE(editTyped(data, FigureBook(data), figure).after->corrected, std::optional<double>());
}

void TestEdits::aTypedFigureIsTakenAway()
{
    const auto data = sample::threeAgencies();
    const auto edit = editTypedRemoval(data, acmeMql, Source::Reported);
    QVERIFY(*edit.before == sample::correction());
    QVERIFY(!edit.after);
    QVERIFY(!editTypedRemoval(data, acmeMql, Source::Counted).before);
    QVERIFY(typedFigureAt(data, acmeMql, Source::Reported));
    QVERIFY(!typedFigureAt(data, acmeMql, Source::Counted));
}

void TestEdits::aNewAgencyGoesToTheEnd()
{
    const auto edit = editNewAgency(sample::threeAgencies(), {{1}, u"Delta"_s, 0, {}, {}, {}});
    QVERIFY(!edit.before);
    QCOMPARE(edit.after->position, 3);
    QVERIFY(!edit.after->id.isValid());
}

void TestEdits::anEmptyDefinitionIsRemoved()
{
    const auto edit = editDefinition(sample::threeAgencies(), metrics::mql(), sample::firstMonth, u" \n"_s);
    QVERIFY(edit.before);
    QVERIFY(!edit.after);
}

void TestEdits::anEditThatChangesNothingIsDropped()
{
    const auto data = sample::threeAgencies();
    QVERIFY(planChange(data,
                       {editTarget(data, acmeMql, Value{30, {}}), editSettings(data, data.settings),
                        editAgency(data, data.agencies.front()), Edit<Target>{}},
                       context())
                .empty());
}

void TestEdits::theSecondEditOfACellFollowsTheFirst()
{
    const auto data = sample::threeAgencies();
    const auto planned = planChange(
        data, {editTarget(data, acmeMql, Value{1, {}}), editTarget(data, acmeMql, Value{2, {}})}, context());
    QCOMPARE(planned.size(), size_t(2));
    QCOMPARE(std::get<Edit<Target>>(planned[1]).before->value.number, 1.0);
}

void TestEdits::aWrongBeforeIsPutRight()
{
    const auto data = sample::threeAgencies();
    const auto planned = planChange(data, {Edit<Target>{{}, Target{acmeMql, {5, {}}}}}, context());
    QCOMPARE(std::get<Edit<Target>>(planned.front()).before->value.number, 30.0);
}

void TestEdits::aMovedDefinitionLeavesItsOldMonth()
{
    auto data = sample::threeAgencies();
    Definition moved = data.definitions.front();
    moved.from = Month(2026, 2);
    applyEdits(data, planChange(data, {Edit<Definition>{data.definitions.front(), moved}}, context()));
    QCOMPARE(data.definitions.size(), sample::definitions().size());
    QVERIFY(!data.definitionInForce(metrics::leads(), Month(2026, 1)));
    QVERIFY(data.definitionInForce(metrics::leads(), Month(2026, 2)));
}

void TestEdits::newAgenciesGetIdsInOrder()
{
    const auto data = sample::threeAgencies();
    const auto planned = planChange(data,
                                    {Edit<Agency>{{}, Agency{{}, u"D"_s, 3, {}, {}, {}}},
                                     Edit<Agency>{{}, Agency{{9}, u"E"_s, 4, {}, {}, {}}},
                                     Edit<Agency>{{}, Agency{{}, u"F"_s, 5, {}, {}, {}}}},
                                    context());
    QCOMPARE(planned.size(), size_t(3));
    QCOMPARE(std::get<Edit<Agency>>(planned[0]).after->id.value, 4);
    QCOMPARE(std::get<Edit<Agency>>(planned[1]).after->id.value, 9);
    QCOMPARE(std::get<Edit<Agency>>(planned[2]).after->id.value, 10);
}

void TestEdits::authorAndTimeAreFilledIn()
{
    TypedFigure figure;
    figure.cell = {sample::acme, metrics::visits(), Month(2026, 9)};
    const auto planned = planChange(sample::threeAgencies(), {Edit<TypedFigure>{{}, figure}}, context());
    const auto &stored = *std::get<Edit<TypedFigure>>(planned.front()).after;
    QCOMPARE(stored.author, u"Dana Example"_s);
    QCOMPARE(stored.typedAt, context().now);
}

void TestEdits::feesAndPeriodsAreOrdered()
{
    Agency agency{{}, u"  A \u00a0"_s, 0, {}, {}, {u" a "_s, u"B"_s, u"b"_s, u" "_s}};
    agency.contract = {{Month(2026, 1), {}}, {Month(2025, 1), Month(2025, 2)}};
    agency.fees = {{Month(2026, 2), 1, {}}, {Month(2026, 1), 2, {}}, {Month(2026, 2), 3, {}}};
    const Agency tidy = tidied(agency);
    QCOMPARE(tidy.name, u"A"_s);
    QCOMPARE(tidy.aliases, QStringList{u"B"_s});
    QVERIFY(tidy.contract.front().first == Month(2025, 1));
    QVERIFY(tidy.fees == std::vector<Fee>({{Month(2026, 1), 2, {}}, {Month(2026, 2), 3, {}}}));
}

void TestEdits::applyingInvertedEditsGivesTheStartBack()
{
    const auto before = sample::threeAgencies();
    auto data = before;
    const auto planned = planChange(data,
                                    {editTarget(data, acmeMql, Value{1, {}}), editTarget(data, acmeMql, {}),
                                     editTarget(data, {{4}, metrics::mql(), Month(2020, 1)}, Value{2, {}}),
                                     editNewAgency(data, {{}, u"Delta"_s, 0, {}, {}, {}}),
                                     editTypedRemoval(data, acmeMql, Source::Reported)},
                                    context());
    applyEdits(data, planned);
    QVERIFY(data != before);
    std::vector<AnyEdit> inverted;
    for (auto edit = planned.rbegin(); edit != planned.rend(); ++edit)
        inverted.push_back(std::visit([](const auto &each) { return AnyEdit(each.inverted()); }, *edit));
    applyEdits(data, inverted);
    QVERIFY(data == before);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
