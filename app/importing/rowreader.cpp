#include "app/importing/rowreader.h"

#include <algorithm>

namespace mizan {

bool TableRow::isBlank() const
{
    return std::ranges::all_of(cells,
                               [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

QStringView TableRow::cell(int column) const
{
    const auto index = static_cast<size_t>(column);
    return column < 0 || index >= cells.size() ? QStringView() : QStringView(cells[index]);
}

} // namespace mizan
