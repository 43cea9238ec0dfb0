// How months, days, moments and enums are written in the project file, and read back.
#pragma once

#include "app/domain/figure.h"
#include "app/domain/importrecord.h"

#include <QVariant>

namespace mizan {

class Statement;

namespace columnText {

[[nodiscard]] QString of(Source source);
[[nodiscard]] QString of(Basis basis);
[[nodiscard]] QString of(ImportKind kind);
[[nodiscard]] QString of(RejectReason reason);
[[nodiscard]] QVariant of(QDate day);                ///< NULL when invalid
[[nodiscard]] QVariant of(const QDateTime &time);    ///< NULL when invalid
[[nodiscard]] QVariant of(const Currency &currency); ///< NULL for none

// Readers of one column; a text that does not belong there throws SqlError as damage.
[[nodiscard]] Source source(const Statement &row, const QString &column);
[[nodiscard]] Basis basis(const Statement &row, const QString &column);
[[nodiscard]] ImportKind importKind(const Statement &row, const QString &column);
[[nodiscard]] RejectReason rejectReason(const Statement &row, const QString &column);
[[nodiscard]] Month month(const Statement &row, const QString &column);
[[nodiscard]] QDate day(const Statement &row, const QString &column);
[[nodiscard]] QDateTime moment(const Statement &row, const QString &column);
[[nodiscard]] Currency currency(const Statement &row, const QString &column);
/// The columns `value` and `currency`.
[[nodiscard]] Value value(const Statement &row);
/// The columns `agency_id`, `metric` and `month`.
[[nodiscard]] Cell cell(const Statement &row);
void bind(Statement &statement, const Cell &cell);   ///< `:agency_id`, `:metric`, `:month`
void bind(Statement &statement, const Value &value); ///< `:value`, `:currency`

} // namespace columnText
} // namespace mizan
