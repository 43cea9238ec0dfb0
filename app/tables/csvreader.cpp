#include "app/tables/csvreader.h"

#include "app/tables/csvscanner.h"

namespace mizan {

CsvReader::CsvReader(MoreText more, QChar delimiter, QString path)
    : DecodedRows(std::make_unique<CsvScanner>(bytesOf(std::move(more)), delimiter, std::move(path)))
{
}

CsvReader::CsvReader(const QString &text, QChar delimiter)
    : DecodedRows(std::make_unique<CsvScanner>(bytesOf(text.toUtf8()), delimiter))
{
}

} // namespace mizan
