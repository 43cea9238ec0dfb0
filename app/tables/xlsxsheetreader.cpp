#include "app/tables/xlsxsheetreader.h"

#include "app/tables/sheetlimits.h"

namespace mizan {

Result<std::unique_ptr<RawRowReader>> XlsxSheetReader::open(std::unique_ptr<ZipContainer> container,
                                                            const std::string &part,
                                                            std::shared_ptr<const XlsxContext> context)
{
    auto opened = container->part(part);
    if (!opened)
        return failedLike(opened);
    return std::unique_ptr<RawRowReader>(
        new XlsxSheetReader(std::move(container), std::move(*opened), std::move(context)));
}

XlsxSheetReader::XlsxSheetReader(std::unique_ptr<ZipContainer> container, std::unique_ptr<ZipPart> part,
                                 std::shared_ptr<const XlsxContext> context)
    : m_container(std::move(container))
    , m_part(std::move(part))
    , m_parser(m_container->path(), m_part->name(), std::move(context))
    , m_piece(size_t(sheetlimits::pieceBytes))
{
}

Result<bool> XlsxSheetReader::next(RawRow &row)
{
    while (!m_parser.queue().take(row)) {
        if (m_hasEnded)
            return false;
        m_parser.queue().recycle();
        if (const auto loaded = load(); !loaded)
            return failedLike(loaded);
    }
    return true;
}

Result<> XlsxSheetReader::load()
{
    const auto count = m_part->read(m_piece.data(), qsizetype(m_piece.size()));
    if (!count)
        return failedLike(count);
    m_hasEnded = *count == 0;
    return m_hasEnded ? m_parser.finish() : m_parser.feed({m_piece.data(), size_t(*count)});
}

/// The other parts of the file count as read in step with the sheet.
qint64 XlsxSheetReader::position() const
{
    if (m_part->packedBytes() == 0)
        return m_container->fileBytes();
    return static_cast<qint64>(static_cast<double>(m_container->fileBytes()) *
                               static_cast<double>(m_part->position()) /
                               static_cast<double>(m_part->packedBytes()));
}

} // namespace mizan
