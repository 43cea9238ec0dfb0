// CsvReader: rows of delimited text that is in memory or comes as QString, one at a time.
#pragma once

#include "app/tables/rowreader.h"

#include <QChar>

#include <functional>

namespace mizan {

/// Reads as CsvScanner does.
class CsvReader : public DecodedRows
{
public:
    /// Appends the next piece of text; false at the end.
    using MoreText = std::function<Result<bool>(QString &)>;

    /// @p path is for messages only.
    CsvReader(MoreText more, QChar delimiter, QString path = {});
    /// Reads text that is all there already.
    CsvReader(const QString &text, QChar delimiter);
};

} // namespace mizan
