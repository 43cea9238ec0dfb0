#include "app/leads/textdictionary.h"

#include <algorithm>
#include <numeric>

namespace mizan {

TextDictionary::TextDictionary()
{
    static_cast<void>(numberOf({}));
}

std::uint32_t TextDictionary::numberOf(std::string_view utf8)
{
    const auto known =
        m_numbers.constFind(QByteArray::fromRawData(utf8.data(), static_cast<qsizetype>(utf8.size())));
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<std::uint32_t>(m_texts.size());
    const QByteArray kept(utf8.data(), static_cast<qsizetype>(utf8.size()));
    m_numbers.insert(kept, number);
    m_texts.push_back(QString::fromUtf8(kept));
    return number;
}

std::vector<std::uint32_t> TextDictionary::ranks() const
{
    std::vector<std::uint32_t> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [this](std::uint32_t a, std::uint32_t b) {
        const int byLetters = m_texts[a].compare(m_texts[b], Qt::CaseInsensitive);
        return byLetters != 0 ? byLetters < 0 : m_texts[a] < m_texts[b];
    });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = place;
    return ranks;
}

std::vector<std::uint32_t> TextDictionary::spellings() const
{
    QHash<QString, std::uint32_t> first;
    std::vector<std::uint32_t> spellings(m_texts.size());
    for (std::uint32_t number = 0; number < m_texts.size(); ++number) {
        const QString folded = foldedText(m_texts[number]);
        const auto known = first.constFind(folded);
        spellings[number] = known == first.constEnd() ? *first.insert(folded, number) : *known;
    }
    return spellings;
}

QString foldedText(QStringView text)
{
    return text.toString().simplified().toCaseFolded();
}

} // namespace mizan
