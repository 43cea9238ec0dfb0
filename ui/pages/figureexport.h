// The figures in force as a file in Mizan's plain form.
#pragma once

#include "app/domain/figurebook.h"
#include "app/domain/importrecord.h"
#include "app/wording/language.h"

#include <QByteArray>

namespace mizan {

/// A row for each month and agency with a figure, a column for each metric with one; a month without data
/// stays empty. Of two sources the judged one is written.
[[nodiscard]] QByteArray plainFigures(const ProjectData &data, const FigureBook &book);

/// Rejected rows with line, column, reason and the row as it stood in the file.
[[nodiscard]] QByteArray rejectedRowsCsv(const std::vector<RejectedRow> &rows, const Language &language);

} // namespace mizan
