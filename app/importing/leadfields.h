// The fields that a column of a lead-level file can be mapped to.
#pragma once

#include "app/domain/leadrow.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace mizan {

/// record_id, email, the dates, stage, source …; attributes come on top as `attribute.<Header>`.
[[nodiscard]] QStringList leadFields();
/// `created_date lead_date mql_date sql_date opportunity_date customer_date`.
[[nodiscard]] QStringList leadDateFields();
/// The stage whose date a field holds; `created_date` has none.
[[nodiscard]] std::optional<Stage> stageOfDateField(QStringView field);
/// `lead_date` …
[[nodiscard]] QString dateFieldOf(Stage stage);

/// `attribute.<Header>`.
[[nodiscard]] QString attributeField(const QString &header);
/// The header of an attribute field; empty when @p field is none.
[[nodiscard]] QString attributeOf(const QString &field);
/// Names, e-mail, phone: kept only where the import says so.
[[nodiscard]] bool isPersonalField(QStringView field);

} // namespace mizan
