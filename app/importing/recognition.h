// Recognition: what a file is, and which of its columns hold what.
#pragma once

#include "app/domain/importrecord.h"
#include "app/importing/columnmapping.h"
#include "app/importing/datetext.h"
#include "app/importing/importrequest.h"
#include "app/importing/leadrowkind.h"
#include "app/importing/numbertext.h"
#include "app/importing/preset.h"
#include "app/importing/readingoptions.h"
#include "app/importing/stagewords.h"

#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

namespace mizan {

class PresetList;
class TableFile;

struct Recognition
{
    QString format; ///< id of the preset, else `plain`, `monthly` or `leads`
    ImportKind kind = ImportKind::Monthly;
    /// Fields of monthlyFields() or of leadFields(); a kept attribute is the field `attribute.<Header>`.
    ColumnMapping mapping;
    StageWords stageWords;
    QTimeZone zone; ///< of times without an offset
    std::optional<DateOrder>
        usualDateOrder; ///< where the columns show none: of the preset, or told last time
    std::optional<DecimalMark> usualDecimal; ///< likewise
    std::vector<QRegularExpression> footers; ///< for LeadRowClassifier
    std::shared_ptr<const Preset> preset;    ///< null: none fits
    QString headerSet; ///< fingerprint of the headers, to be kept in mappingText() as option `headers`
};

/// What @p request forces; else, where it says nothing of columns, what the newest import of the same headers
/// and agency was told; else the preset that fits best; else what the headers mean. The user's word stands
/// over it. Fails with UnknownFormat, UnknownField, UnknownColumn or ColumnMappedTwice.
[[nodiscard]] Result<Recognition> recognise(const ImportRequest &request, const ImportSurroundings &around,
                                            const TableFile &table);

/// Whether there is a format of the name that @p request forces, if it does. Fails with UnknownFormat, or
/// with what is wrong with that preset's file.
[[nodiscard]] Result<> checkFormat(const ImportRequest &request, const PresetList &presets);

/// What the user said, with what the recognised form adds to it. Fails as ReadingOptions::from().
[[nodiscard]] Result<ReadingOptions> readingOptions(const ImportRequest &request, const ProjectData &project,
                                                    const Recognition &recognition);

/// The same for every file with these headers, whatever their order.
[[nodiscard]] QString headerSetFingerprint(const QStringList &headers);

} // namespace mizan
