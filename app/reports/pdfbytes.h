// The pages of a document as a plain PDF, as QPdfWriter makes it.
#pragma once

#include "app/reports/layout.h"

#include <QByteArray>

namespace mizan {

/// Without date, language and outline, which QPdfWriter cannot write.
[[nodiscard]] QByteArray plainPdf(const Document &document, const LaidOutDocument &laidOut,
                                  QPageSize::PageSizeId pageSize, const Language &language);

} // namespace mizan
