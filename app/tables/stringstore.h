// StringStore: any number of strings by their position, in little memory.
#pragma once

#include "app/base/result.h"

#include <QTemporaryFile>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mizan {

/// Strings lie one after the other in blocks; blocks beyond @p residentBytes go to a temporary file.
class StringStore
{
public:
    explicit StringStore(qint64 residentBytes);

    /// Fails with WriteFailed where the temporary file takes no more.
    [[nodiscard]] Result<> add(std::string_view text);
    /// Call once after the last add().
    [[nodiscard]] Result<> close();
    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] bool hasSpilled() const { return m_spill != nullptr; }

    /// Reads a store that is closed and outlives it; all readers of one store in one thread.
    class Reader
    {
    public:
        explicit Reader(const StringStore &store);
        /// The view is valid until the next call. @p index must be less than size(). Fails with
        /// FileUnreadable.
        [[nodiscard]] Result<std::string_view> at(std::int64_t index);

    private:
        struct Place
        {
            std::int64_t index = -1;
            size_t block = 0;
            size_t offset = 0;
        };

        [[nodiscard]] Result<std::string_view> block(size_t number);
        [[nodiscard]] Result<std::string_view> take();

        const StringStore &m_store;
        Place m_next;                                         ///< what a step forward would read
        std::vector<std::pair<size_t, std::string>> m_loaded; ///< the last blocks read from the file, in turn
        size_t m_oldest = 0;                                  ///< the one that was replaced last
    };

private:
    struct Block
    {
        std::string bytes; ///< empty where it is in the file
        qint64 fileOffset = -1;
        std::uint32_t size = 0;
    };
    struct Mark ///< where every fourth string begins
    {
        std::uint32_t block = 0;
        std::uint32_t offset = 0;
    };

    [[nodiscard]] Result<> closeBlock();
    [[nodiscard]] Result<> spill(Block &block);

    qint64 m_residentBytes;
    std::vector<Block> m_blocks;
    std::vector<Mark> m_marks;
    std::string m_open; ///< the block that is being filled
    qint64 m_resident = 0;
    std::int64_t m_size = 0;
    qint64 m_bytes = 0;
    std::unique_ptr<QTemporaryFile> m_spill;
};

} // namespace mizan
