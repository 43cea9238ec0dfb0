// MonthGrid: a value per agency, line and month, only as wide as there are months.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace mizan {

template <typename T, size_t lines>
class MonthGrid
{
public:
    /// Makes it when it is not there; references hold until the next call.
    [[nodiscard]] T &at(std::uint32_t agency, size_t line, int month)
    {
        if (agency >= m_agencies.size())
            m_agencies.resize(agency + 1);
        Line &there = m_agencies[agency][line];
        if (there.values.empty())
            there.first = month;
        if (month < there.first) {
            there.values.insert(there.values.begin(), static_cast<size_t>(there.first - month), T());
            there.first = month;
        }
        const auto place = static_cast<size_t>(month - there.first);
        if (place >= there.values.size())
            there.values.resize(place + 1);
        return there.values[place];
    }

    /// Null when it is not there.
    [[nodiscard]] const T *find(std::uint32_t agency, size_t line, int month) const
    {
        if (agency >= m_agencies.size())
            return nullptr;
        const Line &there = m_agencies[agency][line];
        const bool isThere =
            month >= there.first && month - there.first < static_cast<int>(there.values.size());
        return isThere ? &there.values[static_cast<size_t>(month - there.first)] : nullptr;
    }
    [[nodiscard]] T *find(std::uint32_t agency, size_t line, int month)
    {
        return const_cast<T *>(std::as_const(*this).find(agency, line, month));
    }

    /// Calls @p visit(agency, line, month, value) for each that is there.
    template <typename Visit>
    void forEach(const Visit &visit)
    {
        for (std::uint32_t agency = 0; agency < m_agencies.size(); ++agency) {
            for (size_t line = 0; line < lines; ++line) {
                Line &there = m_agencies[agency][line];
                for (size_t i = 0; i < there.values.size(); ++i)
                    visit(agency, line, there.first + static_cast<int>(i), there.values[i]);
            }
        }
    }

private:
    struct Line
    {
        int first = 0;
        std::vector<T> values;
    };
    std::vector<std::array<Line, lines>> m_agencies;
};

} // namespace mizan
