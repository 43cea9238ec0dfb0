// What the table of leads costs with a million leads in a view: a jump, a sort and a filter at most 100 ms
// each.
#include "tests/support/leadbatches.h"
#include "ui/models/leadsmodel.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

#include <benchmark/benchmark.h>

using namespace mizan;

namespace {

constexpr qint64 leads = 1'000'000;

/// The rows of a batch as if they were stored.
class AsStored : public StoredLeadRows
{
public:
    explicit AsStored(std::unique_ptr<LeadRows> rows)
        : m_rows(std::move(rows))
    {
    }
    Result<bool> next(LeadRow &row) override
    {
        ++m_row;
        return m_rows->next(row);
    }
    Id<ImportRecord> import() const override { return {1}; }
    qint64 rowId() const override { return m_row; }

private:
    std::unique_ptr<LeadRows> m_rows;
    qint64 m_row = 0;
};

struct Table
{
    Table()
        : model(Language::english())
    {
        const auto batch = crmLeads(leads, 3);
        AsStored rows(std::move(*batch->rows()));
        model.setLeads(std::make_shared<const LeadList>(std::move(*LeadList::read(rows, {}))),
                       sample::agencies());
        view.setModel(&model);
        setUpTable(view, QStringLiteral("Leads"), LeadsModel::columns);
        view.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
        view.resize(1000, 700);
        view.show();
        (void)view.grab();
    }
    LeadsModel model;
    QTableView view;
};

Table &table()
{
    static Table table;
    return table;
}

void sorting(benchmark::State &state)
{
    auto order = Qt::AscendingOrder;
    table().model.setFilter({}); // the first time the table is made
    for (auto _ : state) {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        table().model.sort(static_cast<int>(state.range(0)), order);
        benchmark::DoNotOptimize(table().view.grab());
    }
}

void filtering(benchmark::State &state)
{
    LeadFilter october;
    october.entered = Stage::Lead;
    october.months = MonthRange{{2026, 10}, {2026, 10}};
    bool isOctober = false;
    for (auto _ : state) {
        isOctober = !isOctober;
        table().model.setFilter(isOctober ? october : LeadFilter());
        benchmark::DoNotOptimize(table().view.grab());
    }
    table().model.setFilter({});
}

void jumping(benchmark::State &state)
{
    int row = 0;
    for (auto _ : state) {
        row = (row + 611953) % table().model.rowCount();
        table().view.scrollTo(table().model.index(row, 0));
        benchmark::DoNotOptimize(table().view.grab());
    }
}

} // namespace

BENCHMARK(sorting)->DenseRange(0, LeadsModel::columns - 1)->Unit(benchmark::kMillisecond);
BENCHMARK(filtering)->Unit(benchmark::kMillisecond);
BENCHMARK(jumping)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
