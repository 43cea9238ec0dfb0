// What the end of a zip file declares, looked at before a library loads the directory.
#pragma once

#include "app/tables/zipcontainer.h"

namespace mizan {

/// Refuses a container that declares more entries than a spreadsheet has, with SpreadsheetHostile; fails with
/// FileUnreadable where the bytes cannot be read. @p bytes becomes the length of the container.
[[nodiscard]] Result<> checkZipDirectory(const ContainerSource &source, qint64 &bytes);

} // namespace mizan
