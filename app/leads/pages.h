// Pages: a list that only grows, in pieces that never move, so that it never needs twice its memory.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace mizan {

template <typename T>
class Pages
{
public:
    void push(const T &value)
    {
        if (m_size % pageSize == 0)
            m_pages.push_back(std::make_unique<Page>());
        (*this)[m_size++] = value;
    }
    [[nodiscard]] T &operator[](size_t index) { return (*m_pages[index / pageSize])[index % pageSize]; }
    [[nodiscard]] const T &operator[](size_t index) const
    {
        return (*m_pages[index / pageSize])[index % pageSize];
    }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] size_t bytes() const { return m_pages.size() * sizeof(Page); }

private:
    static constexpr size_t pageSize = 4096;
    using Page = std::array<T, pageSize>;

    std::vector<std::unique_ptr<Page>> m_pages;
    size_t m_size = 0;
};

} // namespace mizan
