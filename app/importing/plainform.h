// What Mizan writes as CSV: figures in the plain form that it reads back, and the rows that an import
// rejected.
#pragma once

#include "app/domain/figurebook.h"
#include "app/domain/importrecord.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace mizan {

/// The header of a field in the plain form: `Month`, `Agency`, `MQL`.
[[nodiscard]] QString plainHeader(const QString &field);

/// The figures in force of one source, a row per month and agency, in UTF-8 with byte order mark: months in
/// ISO form, numbers with a point. What has no figure is blank, whole rows too: a missing row would be read
/// as 0. Fees that follow from the contract are left out.
[[nodiscard]] QByteArray plainForm(const ProjectData &data, const FigureBook &book,
                                   Source source = Source::Reported);

/// The id of a reason, for programs: `unknown_agency`.
[[nodiscard]] QString rejectReasonId(RejectReason reason);
/// `line,column,reason,text`, a row per rejected row or cell.
[[nodiscard]] QByteArray rejectedRowsCsv(const std::vector<RejectedRow> &rows);

} // namespace mizan
