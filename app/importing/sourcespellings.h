// SourceSpellings: finds sources that a file spells in several ways.
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace mizan {

class SourceSpellings
{
public:
    /// To be called for each row.
    void add(const std::string &source);
    /// Spellings that differ in case, spaces and punctuation only; the first of each by itself.
    [[nodiscard]] std::vector<std::pair<QString, QStringList>> found() const;

private:
    std::unordered_set<std::string> m_known;
    std::vector<std::string> m_inOrder;
};

} // namespace mizan
