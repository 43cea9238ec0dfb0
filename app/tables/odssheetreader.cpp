#include "app/tables/odssheetreader.h"

#include "app/tables/sheetlimits.h"

namespace mizan {

Result<std::unique_ptr<RawRowReader>> OdsSheetReader::open(std::unique_ptr<ZipContainer> container, int sheet)
{
    auto part = container->part(odsContentPart);
    if (!part)
        return failedLike(part);
    return std::unique_ptr<RawRowReader>(new OdsSheetReader(std::move(container), std::move(*part), sheet));
}

OdsSheetReader::OdsSheetReader(std::unique_ptr<ZipContainer> container, std::unique_ptr<ZipPart> part,
                               int sheet)
    : m_container(std::move(container))
    , m_part(std::move(part))
    , m_handler(m_container->path(), sheet)
    , m_scanner(m_handler, m_container->path(), m_part->name())
    , m_piece(size_t(sheetlimits::pieceBytes))
{
}

Result<bool> OdsSheetReader::next(RawRow &row)
{
    while (!m_handler.queue().take(row)) {
        if (m_hasEnded)
            return false;
        m_handler.queue().recycle();
        if (const auto loaded = load(); !loaded)
            return failedLike(loaded);
    }
    return true;
}

/// What stands behind the table was scanned when the document was opened.
Result<> OdsSheetReader::load()
{
    const auto count = m_part->read(m_piece.data(), qsizetype(m_piece.size()));
    if (!count)
        return failedLike(count);
    const auto fed = *count == 0 ? m_scanner.finish() : m_scanner.feed({m_piece.data(), size_t(*count)});
    m_hasEnded = *count == 0 || m_handler.isDone();
    return fed;
}

qint64 OdsSheetReader::position() const
{
    if (m_hasEnded || m_part->packedBytes() == 0)
        return m_container->fileBytes();
    return static_cast<qint64>(static_cast<double>(m_container->fileBytes()) *
                               static_cast<double>(m_part->position()) /
                               static_cast<double>(m_part->packedBytes()));
}

} // namespace mizan
