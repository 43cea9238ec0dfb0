#include "app/tables/stringstore.h"

#include <QDir>

namespace mizan {

namespace {

constexpr std::int64_t stringsPerMark = 4;
constexpr size_t blockBytes = 64 * 1024;
constexpr size_t loadedBlocks = 64;

/// Seven bits a byte, the last one without the high bit.
void appendLength(size_t length, std::string &out)
{
    for (; length >= 0x80; length >>= 7)
        out += static_cast<char>(0x80 | (length & 0x7F));
    out += static_cast<char>(length);
}

size_t takeLength(std::string_view bytes, size_t &offset)
{
    size_t length = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[offset++]);
        length |= size_t(byte & 0x7F) << shift;
        if (byte < 0x80)
            return length;
    }
}

} // namespace

StringStore::StringStore(qint64 residentBytes)
    : m_residentBytes(residentBytes)
{
}

Result<> StringStore::add(std::string_view text)
{
    if (m_open.size() >= blockBytes) {
        if (const auto closed = closeBlock(); !closed)
            return closed;
    }
    if (m_size % stringsPerMark == 0)
        m_marks.push_back(
            {static_cast<std::uint32_t>(m_blocks.size()), static_cast<std::uint32_t>(m_open.size())});
    const size_t before = m_open.size();
    appendLength(text.size(), m_open);
    m_open += text;
    m_bytes += static_cast<qint64>(m_open.size() - before);
    ++m_size;
    return {};
}

Result<> StringStore::close()
{
    return closeBlock();
}

Result<> StringStore::closeBlock()
{
    Block block;
    block.size = static_cast<std::uint32_t>(m_open.size());
    if (m_resident + qint64(block.size) > m_residentBytes) {
        if (const auto spilled = spill(block); !spilled)
            return spilled;
    } else {
        block.bytes.assign(m_open); // without spare capacity
        m_resident += block.size;
    }
    m_open.clear();
    m_blocks.push_back(std::move(block));
    return {};
}

Result<> StringStore::spill(Block &block)
{
    if (!m_spill)
        m_spill = std::make_unique<QTemporaryFile>();
    if (!m_spill->isOpen() && !m_spill->open())
        return fail(ErrorCode::WriteFailed, {QDir::tempPath(), m_spill->errorString()});
    block.fileOffset = m_spill->pos();
    if (m_spill->write(m_open.data(), qint64(m_open.size())) != qint64(m_open.size()) || !m_spill->flush())
        return fail(ErrorCode::WriteFailed, {QDir::tempPath(), m_spill->errorString()});
    return {};
}

StringStore::Reader::Reader(const StringStore &store)
    : m_store(store)
{
}

Result<std::string_view> StringStore::Reader::at(std::int64_t index)
{
    const std::int64_t mark = index / stringsPerMark;
    if (m_next.index < 0 || index < m_next.index || m_next.index < mark * stringsPerMark) {
        const Mark &start = m_store.m_marks[size_t(mark)];
        m_next = {mark * stringsPerMark, start.block, start.offset};
    }
    while (m_next.index < index) {
        if (const auto skipped = take(); !skipped)
            return skipped;
    }
    return take();
}

Result<std::string_view> StringStore::Reader::take()
{
    if (m_next.offset >= m_store.m_blocks[m_next.block].size) {
        ++m_next.block;
        m_next.offset = 0;
    }
    const auto bytes = block(m_next.block);
    if (!bytes)
        return bytes;
    const size_t length = takeLength(*bytes, m_next.offset);
    const std::string_view text = bytes->substr(m_next.offset, length);
    m_next.offset += length;
    ++m_next.index;
    return text;
}

Result<std::string_view> StringStore::Reader::block(size_t number)
{
    const Block &block = m_store.m_blocks[number];
    if (block.fileOffset < 0)
        return std::string_view(block.bytes);
    for (const auto &[loaded, bytes] : m_loaded) {
        if (loaded == number)
            return std::string_view(bytes);
    }
    std::string bytes(block.size, '\0');
    QTemporaryFile &file = *m_store.m_spill;
    if (!file.seek(block.fileOffset) || file.read(bytes.data(), block.size) != qint64(block.size))
        return fail(ErrorCode::FileUnreadable, {QDir::tempPath(), file.errorString()});
    if (m_loaded.size() < loadedBlocks) {
        m_loaded.emplace_back(number, std::move(bytes));
        return std::string_view(m_loaded.back().second);
    }
    m_oldest = (m_oldest + 1) % loadedBlocks;
    m_loaded[m_oldest] = {number, std::move(bytes)};
    return std::string_view(m_loaded[m_oldest].second);
}

} // namespace mizan
