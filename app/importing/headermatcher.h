// HeaderMatcher: what a column holds, by the meaning of its header.
#pragma once

#include "app/domain/currency.h"

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
};

/// Compares headers without case, punctuation, quotes, accents, no-break spaces and currencies.
class HeaderMatcher
{
public:
    HeaderMatcher();

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
