// Delimited text: the first byte says encoding and delimiter, the second how small the pieces are that it
// comes in.
#include "app/tables/csvscanner.h"
#include "app/tables/delimiter.h"
#include "app/tables/encodingevidence.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace mizan;

namespace {

/// Another source in pieces of a few bytes.
class SmallPieces : public ByteSource
{
public:
    SmallPieces(std::unique_ptr<ByteSource> source, qsizetype size)
        : m_source(std::move(source))
        , m_size(size)
    {
    }
    Result<qsizetype> read(char *into, qsizetype room) override
    {
        return m_source->read(into, std::min(room, m_size));
    }
    qint64 position() const override { return m_source->position(); }

private:
    std::unique_ptr<ByteSource> m_source;
    qsizetype m_size;
};

struct Sum
{
    qint64 rows = 0;
    qint64 bad = 0;
    int lastLine = 0;
    size_t cells = 0;
    size_t hash = 0;
    bool ended = false;
    bool operator==(const Sum &) const = default;
};

/// Reads all rows and checks what a scanner promises.
Sum sumOf(const QByteArray &bytes, Encoding encoding, QChar delimiter, qsizetype pieces)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    auto source = decodedBytes(std::move(device), encoding);
    CsvScanner scanner(std::make_unique<SmallPieces>(std::move(source), pieces), delimiter);
    Sum sum;
    RawRow row;
    for (auto more = scanner.next(row); more; more = scanner.next(row)) {
        if (!*more) {
            sum.ended = true;
            break;
        }
        const QByteArrayView text(row.text.data(), static_cast<qsizetype>(row.text.size()));
        if (row.line <= sum.lastLine || row.cells.empty() || !text.isValidUtf8())
            std::abort();
        ++sum.rows;
        sum.lastLine = row.line;
        sum.bad += row.badQuoting ? 1 : 0;
        sum.cells += row.cells.size();
        for (const std::string_view cell : row.cells)
            sum.hash = sum.hash * 31 + std::hash<std::string_view>()(cell);
    }
    return sum;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr auto encodings =
        std::to_array({Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian,
                       Encoding::Windows1252, Encoding::Windows1256, Encoding::Latin1});
    constexpr auto delimiters = std::to_array<QChar>({u',', u';', u'\t', u'|', u'¦', u' '});
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size - 2));
    EncodingEvidence evidence;
    evidence.add(bytes);
    const size_t wanted = data[0] % 8;
    const Encoding encoding = wanted < encodings.size() ? encodings[wanted] : evidence.encoding();
    const QChar delimiter = delimiters[data[0] / 8 % delimiters.size()];
    const Sum whole = sumOf(bytes, encoding, delimiter, 1'000'000);
    if (whole != sumOf(bytes, encoding, delimiter, 4 + data[1] % 60))
        std::abort();
    (void)statedDelimiter(QString::fromUtf8(bytes));
    (void)likelyDelimiter(QString::fromUtf8(bytes));
    return 0;
}
