// What a fuzz target asks of a spreadsheet: all rows of all sheets.
#pragma once

#include "app/tables/sheetfile.h"

#include <cstdlib>

namespace mizan {

/// Reads everything and checks what every reader promises.
inline void readAllRows(const QByteArray &bytes)
{
    const auto file = SheetFile::open(bytes, QString());
    if (!file)
        return;
    for (size_t sheet = 0; sheet < (*file)->sheets().size(); ++sheet) {
        auto reader = (*file)->rows(static_cast<int>(sheet));
        RawRow row;
        int line = 0;
        for (bool more = reader.has_value(); more;) {
            const auto read = (*reader)->next(row);
            more = read && *read;
            if (more && (row.line <= line || row.cells.size() != row.kinds.size()))
                std::abort();
            line = row.line;
        }
    }
}

} // namespace mizan
