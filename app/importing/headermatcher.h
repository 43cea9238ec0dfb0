// HeaderMatcher: what a column holds, by the meaning of its header.
#pragma once

#include "app/domain/currency.h"
#include "app/domain/importrecord.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace mizan {

struct HeaderMatch
{
    QString field;
    int rank = 0; ///< the lower the surer, among headers of the same field
    bool operator==(const HeaderMatch &) const = default;

    /// The header is a name of the field by itself, or with a currency: no word was taken away.
    [[nodiscard]] bool isWhole() const { return rank < looseRank; }

    static constexpr int looseRank = 1000; ///< of a name that needed a prefix or suffix taken away
};

/// Compares headers without case, punctuation, quotes, accents, no-break spaces and currencies.
class HeaderMatcher
{
public:
    /// The fields of monthly files or those of lead-level files, where the same word may mean something else.
    explicit HeaderMatcher(ImportKind kind = ImportKind::Monthly);

    [[nodiscard]] std::optional<HeaderMatch> match(QStringView header) const;
    /// The currency that a header states: `Amount spent (USD)`, `Kosten in €`.
    [[nodiscard]] static std::optional<Currency> currencyIn(QStringView header, const Currency &expected);

private:
    [[nodiscard]] std::optional<HeaderMatch> matchWords(const QString &words, int penalty) const;

    [[nodiscard]] std::optional<HeaderMatch> matchBracketed(QStringView header) const;

    QHash<QString, HeaderMatch> m_names;
    QStringList m_prefixes; ///< each with a space after it
    QStringList m_suffixes; ///< each with a space before it
};

} // namespace mizan
