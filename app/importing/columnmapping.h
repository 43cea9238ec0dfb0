// ColumnMapping: which column of a file holds which field.
#pragma once

#include "app/base/result.h"
#include "app/domain/currency.h"
#include "app/domain/importrecord.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mizan {

class HeaderMatcher;

struct ColumnMapping
{
    QMap<QString, int> columns; ///< field → index of its column, from 0
    bool operator==(const ColumnMapping &) const = default;

    [[nodiscard]] std::optional<int> column(const QString &field) const;
    [[nodiscard]] QString fieldOf(int column) const; ///< empty: not used
    /// The metric ids that have a column, in catalogue order.
    [[nodiscard]] QStringList metrics() const;
};

/// What the headers mean by themselves: the surest column of each field; of attributes every column.
[[nodiscard]] ColumnMapping guessedMapping(const QStringList &headers, const HeaderMatcher &matcher);

/// @p guess with the user's word over it: field → header, empty for a field that is not to be taken.
/// Fails with UnknownField, where a file of this @p kind has no such field, UnknownColumn or
/// ColumnMappedTwice.
[[nodiscard]] Result<ColumnMapping> withUserMap(ColumnMapping guess, const QStringList &headers,
                                                const QMap<QString, QString> &map,
                                                ImportKind kind = ImportKind::Monthly);

/// How an import remembers its mapping: compact JSON, keys sorted; columns by field, and what else decided
/// the outcome under keys that start with `@` (`@agency`, `@covers`, `@decimal`, `@dateOrder`, `@headers`,
/// `@source`).
[[nodiscard]] QString mappingText(const ColumnMapping &mapping, const QStringList &headers,
                                  const QMap<QString, QString> &options);
/// The columns of a mappingText(): field → header, without the options.
[[nodiscard]] QMap<QString, QString> mappedColumns(const QString &mappingText);
/// The option of a mappingText(), without its `@`; empty: it has none.
[[nodiscard]] QString mappingOption(const QString &mappingText, const QString &name);

} // namespace mizan
