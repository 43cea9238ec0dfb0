#include "app/importing/headermatcher.h"

#include "app/importing/currencysigns.h"
#include "app/importing/headersynonyms.h"
#include "app/importing/textfold.h"
#include "app/tables/limits.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int looseMatch = HeaderMatch::looseRank;

QStringList foldedList(QStringView names)
{
    QStringList list;
    for (const QStringView name : names.split(u'|'))
        list.append(foldedWords(name));
    return list;
}

/// English words that are codes of currencies as well.
bool isPlainWord(QStringView word)
{
    constexpr auto words = std::to_array<QStringView>({u"all", u"top", u"try", u"cup", u"mop", u"bam"});
    return std::ranges::find(words, word) != words.end();
}

/// The pieces of a header that may be a currency: words and signs.
QStringList pieces(QStringView header)
{
    QStringList list;
    QString piece;
    for (const QChar c : header) {
        const bool isPart = c.isLetter() || c.isMark() || c.category() == QChar::Symbol_Currency ||
                            (c == u'.' && !piece.isEmpty());
        if (isPart) {
            piece += c;
        } else if (!piece.isEmpty()) {
            list.append(piece);
            piece.clear();
        }
    }
    if (!piece.isEmpty())
        list.append(piece);
    return list;
}

/// A code of three letters, or a sign; not the short words that `kr` and `le` are in other tongues.
std::optional<Currency> currencyOfPiece(const QString &piece, const Currency &expected)
{
    if (isPlainWord(piece))
        return std::nullopt;
    if (const auto code = Currency::fromCode(piece))
        return code;
    const bool isSign = std::ranges::any_of(piece, [](QChar c) {
        return c.category() == QChar::Symbol_Currency || c.script() == QChar::Script_Arabic;
    });
    return isSign ? currencyOfMark(piece, expected) : std::nullopt;
}

} // namespace

HeaderMatcher::HeaderMatcher(ImportKind kind)
{
    const bool isMonthly = kind == ImportKind::Monthly;
    for (const HeaderSynonyms &synonyms : isMonthly ? headerSynonyms() : leadHeaderSynonyms()) {
        int rank = 0;
        for (const QString &name : foldedList(synonyms.names)) {
            if (!m_names.contains(name))
                m_names.insert(name, {synonyms.field.toString(), rank});
            ++rank;
        }
    }
    for (const QString &prefix : foldedList(isMonthly ? headerPrefixes() : leadHeaderPrefixes()))
        m_prefixes.append(prefix + u' ');
    for (const QString &suffix : foldedList(isMonthly ? headerSuffixes() : leadHeaderSuffixes()))
        m_suffixes.append(u' ' + suffix);
}

std::optional<HeaderMatch> HeaderMatcher::match(QStringView header) const
{
    if (header.size() > limits::shownText * 4)
        return std::nullopt;
    if (auto found = matchWords(foldedWords(header), 0))
        return found;
    if (auto found = matchBracketed(header))
        return found;
    QStringList kept;
    for (const QString &word : foldedWords(header).split(u' ')) {
        if (!Currency::fromCode(word) || isPlainWord(word))
            kept.append(word);
    }
    return matchWords(kept.join(u' '), looseMatch / 2);
}

/// `Marketing qualified leads (MQL)`, `Spend (SAR)`; not `Leads (target)`, which is something else.
std::optional<HeaderMatch> HeaderMatcher::matchBracketed(QStringView header) const
{
    static const QRegularExpression form(u"^([^(\\[]+)[(\\[]([^)\\]]+)[)\\]]\\s*$"_s);
    const QRegularExpressionMatch parts = form.match(header);
    if (!parts.hasMatch())
        return std::nullopt;
    const auto outer = matchWords(foldedWords(parts.capturedView(1)), looseMatch / 2);
    const auto inner = matchWords(foldedWords(parts.capturedView(2)), 0);
    const bool agrees =
        inner ? outer && inner->field == outer->field : currencyOfMark(parts.capturedView(2), {}).has_value();
    return agrees ? outer : std::nullopt;
}

std::optional<HeaderMatch> HeaderMatcher::matchWords(const QString &words, int penalty) const
{
    const auto found = m_names.constFind(words);
    if (found != m_names.constEnd())
        return HeaderMatch{found->field, found->rank + penalty};
    if (penalty > 3 * looseMatch)
        return std::nullopt;
    for (const QString &prefix : m_prefixes) {
        if (words.startsWith(prefix)) {
            if (auto match = matchWords(words.mid(prefix.size()), penalty + looseMatch))
                return match;
        }
    }
    for (const QString &suffix : m_suffixes) {
        if (words.endsWith(suffix)) {
            if (auto match = matchWords(words.chopped(suffix.size()), penalty + looseMatch))
                return match;
        }
    }
    return std::nullopt;
}

std::optional<Currency> HeaderMatcher::currencyIn(QStringView header, const Currency &expected)
{
    QStringList candidates = pieces(header);
    std::ranges::reverse(candidates); // `Spend (USD)`: at the end more often than not
    for (const QString &piece : candidates) {
        if (const auto currency = currencyOfPiece(piece, expected))
            return currency;
    }
    return std::nullopt;
}

} // namespace mizan
