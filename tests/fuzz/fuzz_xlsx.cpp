// XLSX files: whole containers, or the parts of one with a zero byte between them: rows, shared strings,
// format codes, workbook properties. Rows must mean the same to the XML parser alone as to the short way
// beside it.
#include "app/tables/sharedstrings.h"
#include "app/tables/xlsxsheetparser.h"
#include "tests/fuzz/readrows.h"
#include "tests/support/sheetbytes.h"

using namespace mizan;

namespace {

struct Reading
{
    bool isWhole = false; ///< nothing failed
    std::string rows;
    bool operator==(const Reading &) const = default;
};

void drain(XlsxSheetParser &parser, std::string &rows)
{
    RawRow row;
    while (parser.queue().take(row)) {
        rows += std::to_string(row.line) + ':';
        for (size_t i = 0; i < row.cells.size(); ++i)
            rows += std::string(row.cells[i]) + '|' + std::to_string(static_cast<int>(row.kinds[i])) + '|';
        rows += '\n';
    }
    parser.queue().recycle();
}

Reading readRows(std::string_view sheet, const std::shared_ptr<const XlsxContext> &context, bool usesLane,
                 size_t piece)
{
    XlsxSheetParser parser({}, "sheet", context, usesLane);
    Reading reading;
    for (; !sheet.empty(); sheet.remove_prefix(std::min(piece, sheet.size()))) {
        if (!parser.feed(sheet.substr(0, piece)))
            return {};
        drain(parser, reading.rows);
    }
    if (!parser.finish())
        return {};
    drain(parser, reading.rows);
    reading.isWhole = true;
    return reading;
}

void compareWays(const XlsxParts &parts)
{
    const ZipEntries entries = parts.entries();
    const auto container = ZipContainer::open({{}, parts.bytes(), true});
    if (!container)
        return;
    auto context = std::make_shared<XlsxContext>();
    auto styles = XlsxStyles::read(**container, "xl/styles.xml");
    if (auto strings = readSharedStrings(**container, "xl/sharedStrings.xml"))
        context->strings = std::move(*strings);
    if (styles)
        context->styles = std::move(*styles);
    const QByteArray &sheet = entries[6].second;
    const std::string_view bytes(sheet.constData(), size_t(sheet.size()));
    const Reading expected = readRows(bytes, context, false, bytes.size());
    if (readRows(bytes, context, true, bytes.size()) != expected ||
        readRows(bytes, context, true, 7) != expected || readRows(bytes, context, true, 64) != expected)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK")) {
        readAllRows(bytes);
        return 0;
    }
    const QByteArrayList given = bytes.split('\0');
    XlsxParts parts;
    parts.rows = given.value(0);
    parts.strings = given.value(1);
    parts.formats = given.value(2);
    parts.workbookProperties = given.value(3);
    readAllRows(parts.bytes());
    compareWays(parts);
    return 0;
}
