// Writing a whole file in one step.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace mizan {

/// Writes @p bytes in place of what stands at @p path; the old file stays until the new one is complete.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &bytes);

} // namespace mizan
