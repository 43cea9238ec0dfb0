// What an earlier import was told of files with the same headers.
#pragma once

#include "app/domain/projectdata.h"
#include "app/importing/datetext.h"
#include "app/importing/importrequest.h"
#include "app/importing/numbertext.h"

#include <QMap>
#include <QString>

#include <optional>

namespace mizan {

struct RememberedMapping
{
    QString format;
    ImportKind kind = ImportKind::Monthly;
    QMap<QString, QString> columns; ///< field → header
    std::optional<DateOrder> dateOrder;
    std::optional<DecimalMark> decimal;
    bool operator==(const RememberedMapping &) const = default;
};

/// Of the newest import of this header set for the agency of @p request, or for none as that says.
[[nodiscard]] std::optional<RememberedMapping>
rememberedMapping(const ImportRequest &request, const ProjectData &project, const QString &headerSet);

} // namespace mizan
