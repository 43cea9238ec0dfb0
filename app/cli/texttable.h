// TextTable: columns of text, aligned for a terminal.
#pragma once

#include <QSet>
#include <QStringList>

#include <vector>

namespace mizan {

class TextTable
{
public:
    TextTable() = default;
    explicit TextTable(const QStringList &header) { addRow(header); }

    void addRow(const QStringList &cells) { m_rows.push_back(cells); }
    /// Aligns these columns, counted from 0, at their end, as numbers want it.
    void alignEnd(const QSet<int> &columns) { m_alignedAtEnd = columns; }
    /// One line a row, each behind @p indent spaces, with a line break at its end.
    [[nodiscard]] QString text(int indent = 0) const;

private:
    [[nodiscard]] std::vector<int> widths() const;

    std::vector<QStringList> m_rows;
    QSet<int> m_alignedAtEnd;
};

} // namespace mizan
