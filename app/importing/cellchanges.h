// What an import would do to each cell, beside what stands there.
#pragma once

#include "app/domain/figurebook.h"
#include "app/importing/importrequest.h"

#include <vector>

namespace mizan {

/// Compares values with the figures in force of one source.
class CellJudge
{
public:
    CellJudge(const FigureBook &book, Source source)
        : m_book(book)
        , m_source(source)
    {
    }

    /// Unchanged means that the newest import said so already, or what is in force where none did.
    [[nodiscard]] CellChange judge(const Cell &cell, const Value &value) const;

private:
    const FigureBook &m_book;
    Source m_source;
};

/// By cell: what @p bundle says, and the zeros of covered months without a row; @p currency is the project's.
[[nodiscard]] std::vector<CellChange> cellChanges(const ImportBundle &bundle, const CellJudge &judge,
                                                  const Currency &currency);

} // namespace mizan
