// The table `page_choices`: what pages of the window were told to show.
#pragma once

#include <QString>

namespace mizan {
class Database;

namespace pageChoiceTable {

/// Empty where nothing is remembered.
[[nodiscard]] QString read(Database &database, const QString &page);
void write(Database &database, const QString &page, const QString &choice);
/// Forgets all, also what free pages of the file hold.
void clear(Database &database);

} // namespace pageChoiceTable
} // namespace mizan
