// ODS files: whole containers, or the tables and the styles of one with a zero byte between them.
#include "tests/fuzz/readrows.h"
#include "tests/support/sheetbytes.h"

using namespace mizan;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArrayList given = bytes.split('\0');
    readAllRows(bytes.startsWith("PK") ? bytes : odsBytes(given.value(0), given.value(1)));
    return 0;
}
