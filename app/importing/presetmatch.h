// Which preset a table fits, and which of its columns hold what then.
#pragma once

#include "app/importing/columnmapping.h"
#include "app/importing/preset.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace mizan {

/// The preset that fits best, of @p kind where that is known; null: none fits.
[[nodiscard]] std::shared_ptr<const Preset>
bestPreset(const std::vector<std::shared_ptr<const Preset>> &presets, const QStringList &headers,
           const QStringList &preamble, std::optional<ImportKind> kind);

/// The columns as the preset names them; agency, persons and attributes also by the meaning of their headers.
[[nodiscard]] ColumnMapping presetMapping(const Preset &preset, const QStringList &headers);

} // namespace mizan
