// RejectedList: the rejected rows and cells of a file, counted all and kept as far as memory allows.
#pragma once

#include "app/domain/importrecord.h"

#include <vector>

namespace mizan {

class RejectedList
{
public:
    static constexpr size_t mostRows = 100'000;
    static constexpr qsizetype mostCharacters =
        8'000'000; ///< of their text; rows after that are kept without

    void add(RejectedRow row)
    {
        ++m_count;
        if (m_rows.size() == mostRows)
            return;
        m_characters += row.text.size();
        if (m_characters > mostCharacters)
            row.text.clear();
        m_rows.push_back(std::move(row));
    }
    [[nodiscard]] bool wantsText() const
    {
        return m_characters <= mostCharacters && m_rows.size() < mostRows;
    }
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] const std::vector<RejectedRow> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<RejectedRow> take() { return std::move(m_rows); }

private:
    std::vector<RejectedRow> m_rows;
    qsizetype m_characters = 0;
    qint64 m_count = 0;
};

} // namespace mizan
