// LeadLedger held against the same rules in their plainest form, over random imports.
#include "app/leads/leadledger.h"
#include "app/leads/leadreplay.h"
#include "tests/leads/naiveleads.h"
#include "tests/leads/randomimports.h"

#include <QTest>

using namespace mizan;

namespace {

using Figures = std::map<Cell, Value>;

/// Figures in force as the project has them: what the newest import says of each cell.
void overlay(Figures &figures, const std::vector<LeadFigure> &newest)
{
    for (const LeadFigure &figure : newest)
        figures[figure.cell] = figure.value;
}

Figures withoutZeros(Figures figures)
{
    std::erase_if(figures, [](const auto &figure) { return figure.second.number == 0; });
    return figures;
}

void compare(const Figures &inForce, const LeadLedger &ledger, const NaiveLeads &naive)
{
    std::set<Cell> conflicts;
    const Figures expected = naive.figures(conflicts);
    Figures actual = inForce;
    std::erase_if(actual, [&](const auto &figure) { return conflicts.contains(figure.first); });
    RC_ASSERT(withoutZeros(actual) == withoutZeros(expected));
    const auto &told = ledger.currencyConflicts();
    RC_ASSERT(std::set<Cell>(told.begin(), told.end()) == conflicts);
}

/// Each covered cell that has a figure is given, each figure once, in order.
void checkGiven(const std::vector<LeadFigure> &given, const LeadImport &import, const NaiveLeads &naive)
{
    for (size_t i = 1; i < given.size(); ++i)
        RC_ASSERT(given[i - 1].cell < given[i].cell);
    std::set<Cell> conflicts;
    for (const auto &[cell, value] : naive.figures(conflicts)) {
        for (const Coverage &part : import.covered) {
            if (part.agency == cell.agency && part.metric == cell.metric && part.months.contains(cell.month))
                RC_ASSERT(std::ranges::find(given, cell, &LeadFigure::cell) != given.end());
        }
    }
}

LeadLedger imported(const std::vector<LeadImport> &imports, Figures &figures)
{
    LeadLedger ledger;
    for (const LeadImport &import : imports)
        overlay(figures, importInto(ledger, import));
    return ledger;
}

} // namespace

class LeadLedgerPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreThoseOfThePlainRules()
    {
        QVERIFY(rc::check("after each import", [] {
            LeadLedger ledger;
            NaiveLeads naive;
            Figures inForce;
            for (const LeadImport &import : randomImports()) {
                const auto given = importInto(ledger, import);
                naive.add(import);
                overlay(inForce, given);
                compare(inForce, ledger, naive);
                checkGiven(given, import, naive);
            }
        }));
    }

    void aRemovedImportLeavesNoTrace()
    {
        QVERIFY(rc::check("a replay without it is what the others give", [] {
            auto imports = randomImports();
            imports.erase(imports.begin() +
                          *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(imports.size())));
            NaiveLeads naive;
            for (const LeadImport &import : imports)
                naive.add(import);
            StoredImports stored(imports);
            LeadLedger ledger;
            Figures inForce;
            RC_ASSERT(replayLeads(stored, stored.coverage(), ledger,
                                  [&](Id<ImportRecord>, const std::vector<LeadFigure> &figures) {
                                      overlay(inForce, figures);
                                  })
                          .has_value());
            compare(inForce, ledger, naive);
        }));
    }

    void theSameImportOnceMoreChangesNothing()
    {
        QVERIFY(rc::check("all rows are unchanged, and so are the figures", [] {
            auto imports = randomImports();
            LeadImport &last = imports.back();
            std::map<std::pair<Id<Agency>, std::uint64_t>, int> rowsOf; // a lead with one row in the file
            std::erase_if(last.rows, [&](const LeadRow &row) {
                return row.hasKey() && (++rowsOf[{row.agency, row.recordHash}] > 1 || row.emailHash != 0 ||
                                        row.recordHash == 0);
            });
            Figures before;
            LeadLedger ledger = imported(imports, before);
            ledger.beginImport();
            for (const LeadRow &row : last.rows)
                RC_ASSERT(ledger.add(row) == LeadLedger::Effect::Unchanged);
            Figures after = before;
            overlay(after, ledger.endImport(last.covered));
            RC_ASSERT(after == before);
        }));
    }
};

QTEST_GUILESS_MAIN(LeadLedgerPropertiesTest)

#include "tst_leadledgerproperties.moc"
