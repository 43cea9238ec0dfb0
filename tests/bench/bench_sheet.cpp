// Reads all rows of a spreadsheet's first visible sheet and says what it found; against `orcus-xlsx -f none
// FILE` by tests/bench/ratio. usage: bench_sheet FILE [show]
#include "app/tables/sheetfile.h"

#include <QString>

#include <cstdio>
#include <cstring>

using namespace mizan;

namespace {

struct Figures
{
    qint64 rows = 0;
    qint64 cells = 0;
    qint64 bytes = 0;
};

void show(const RawRow &row)
{
    std::printf("%d:", row.line);
    for (size_t i = 0; i < row.cells.size(); ++i)
        std::printf(" |%.*s|%d", static_cast<int>(row.cells[i].size()), row.cells[i].data(),
                    static_cast<int>(row.kinds[i]));
    std::printf("\n");
}

Result<Figures> readAll(const QString &path, bool shows)
{
    const auto file = SheetFile::open(path);
    if (!file)
        return failedLike(file);
    auto reader = (*file)->rows((*file)->defaultSheet());
    if (!reader)
        return failedLike(reader);
    Figures figures;
    RawRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return failedLike(more);
        if (!*more)
            return figures;
        ++figures.rows;
        for (const std::string_view cell : row.cells) {
            figures.cells += cell.empty() ? 0 : 1;
            figures.bytes += static_cast<qint64>(cell.size());
        }
        if (shows)
            show(row);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_sheet FILE [show]\n");
        return 2;
    }
    const auto figures = readAll(QString::fromLocal8Bit(argv[1]), argc > 2);
    if (!figures) {
        std::fprintf(stderr, "failed with %d: %s\n", static_cast<int>(figures.error().code),
                     qPrintable(figures.error().args.value(1).toString()));
        return 1;
    }
    std::printf("%lld rows, %lld cells, %lld bytes\n", static_cast<long long>(figures->rows),
                static_cast<long long>(figures->cells), static_cast<long long>(figures->bytes));
    return 0;
}
