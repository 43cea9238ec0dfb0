// Personal data in cells: what looks like a person's, and how it is kept out of what is stored.
#pragma once

#include "app/importing/columnmapping.h"
#include "app/tables/rawrow.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace mizan {

/// Something with an `@` between two parts.
[[nodiscard]] bool looksLikeEmail(std::string_view text);
/// Seven digits and more among nothing but marks, and no date.
[[nodiscard]] bool looksLikePhone(std::string_view text);
/// A phone number that starts as one does, with `+` or `0`: the number of a campaign or an amount is none.
[[nodiscard]] bool looksDialled(std::string_view text);

/// The first address of a cell that may hold several, without `mailto:` and brackets; empty: none.
[[nodiscard]] std::string_view firstEmail(std::string_view cell);

/// What a reason may quote of a cell: at most limits::shownText characters, `…` for what looks like an e-mail
/// or a phone number. @p wantsDigit: text without any digit is none of its column's values and may be a name.
[[nodiscard]] QString quotable(std::string_view cell, bool wantsDigit);

/// Rejected rows as they may be kept: cells of columns that hold names, addresses and the like, and of
/// columns that nothing is taken from, are blank.
class RowBlanker
{
public:
    /// @p keepPersons: rows stay as they are.
    RowBlanker(const ColumnMapping &mapping, size_t headerCount, QChar delimiter, bool keepPersons);

    [[nodiscard]] QString text(const RawRow &row) const;

private:
    enum class Keep : std::uint8_t { Nothing, WithDigit, Text };
    [[nodiscard]] std::string kept(std::string_view cell, Keep keep) const;

    std::vector<Keep> m_keep; ///< by column
    std::string m_delimiter;
    bool m_keepPersons;
};

} // namespace mizan
