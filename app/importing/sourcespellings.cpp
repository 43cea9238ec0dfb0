#include "app/importing/sourcespellings.h"

#include "app/importing/textfold.h"

#include <QHash>

namespace mizan {

namespace {

constexpr size_t mostSources = 5000; ///< a column with more is none of sources

} // namespace

void SourceSpellings::add(const std::string &source)
{
    if (source.empty() || m_known.contains(source) || m_known.size() == mostSources)
        return;
    m_known.insert(source);
    m_inOrder.push_back(source);
}

std::vector<std::pair<QString, QStringList>> SourceSpellings::found() const
{
    if (m_known.size() == mostSources)
        return {};
    std::vector<std::pair<QString, QStringList>> all;
    QHash<QString, size_t> places;
    for (const std::string &source : m_inOrder) {
        const QString text = QString::fromStdString(source);
        const QString folded = foldedWords(text);
        if (folded.isEmpty())
            continue;
        if (const auto place = places.constFind(folded); place != places.constEnd()) {
            all[*place].second.append(text);
        } else {
            places.insert(folded, all.size());
            all.push_back({text, {}});
        }
    }
    std::erase_if(all, [](const auto &source) { return source.second.isEmpty(); });
    return all;
}

} // namespace mizan
