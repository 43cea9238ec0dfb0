// Writes a whole file in one step.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace mizan {

/// Puts @p bytes in place of what stands at @p path; the old file stays until the new one is complete. Fails
/// with FileIsFolder, FolderNotWritable, DiskFull or WriteFailed.
[[nodiscard]] Result<> replaceFile(const QString &path, const QByteArray &bytes);

} // namespace mizan
