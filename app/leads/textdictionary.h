// TextDictionary: texts that repeat, each kept once.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace mizan {

/// Small numbers for texts; 0 is the blank one.
class TextDictionary
{
public:
    TextDictionary();

    [[nodiscard]] std::uint32_t numberOf(std::string_view utf8);
    [[nodiscard]] const QString &text(std::uint32_t number) const { return m_texts[number]; }
    [[nodiscard]] size_t size() const { return m_texts.size(); }

    /// Of each text, its place in order without case; blank comes first.
    [[nodiscard]] std::vector<std::uint32_t> ranks() const;
    /// Of each text, the first one that is the same but for case and repeated space.
    [[nodiscard]] std::vector<std::uint32_t> spellings() const;

private:
    QHash<QByteArray, std::uint32_t> m_numbers;
    std::vector<QString> m_texts;
};

/// Case, surrounding and repeated space folded.
[[nodiscard]] QString foldedText(QStringView text);

} // namespace mizan
