#include "app/importing/columnexamples.h"

#include "app/tables/limits.h"

namespace mizan {

namespace {

constexpr int exampleCount = 3;
constexpr int searchedRows = 1000;

QString shortText(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()))
        .trimmed()
        .left(limits::shownText);
}

} // namespace

Result<std::vector<QStringList>> columnExamples(const TableFile &table)
{
    std::vector<QStringList> examples(static_cast<size_t>(table.headers().size()));
    auto rows = table.rawRows();
    if (!rows)
        return failedLike(rows);
    RawRow row;
    for (int i = 0; i < searchedRows; ++i) {
        const auto more = (*rows)->next(row);
        if (!more)
            return failedLike(more);
        if (!*more)
            break;
        for (size_t column = 0; column < examples.size() && column < row.cells.size() && !row.badQuoting;
             ++column) {
            if (examples[column].size() == exampleCount)
                continue;
            const QString text = shortText(row.cells[column]);
            if (!text.isEmpty() && !examples[column].contains(text))
                examples[column].append(text);
        }
    }
    return examples;
}

} // namespace mizan
