// ReadingOptions: what the user said of a file, checked against the project.
#pragma once

#include "app/base/result.h"
#include "app/importing/datetext.h"
#include "app/importing/importrequest.h"
#include "app/importing/numbertext.h"

#include <QMap>
#include <QString>

#include <optional>

namespace mizan {

struct ReadingOptions
{
    std::optional<Agency> agencyOfAll; ///< for rows that name none
    std::optional<DateOrder> dateOrder;
    std::optional<DecimalMark> decimal;
    std::optional<DateOrder> usualDateOrder; ///< where the columns show none
    std::optional<DecimalMark> usualDecimal; ///< likewise
    std::optional<MonthRange> covers;
    Source source = Source::Reported;
    QString headerSet; ///< fingerprint of the headers, by which a later file finds this mapping

    /// @p usual: the source that the kind of file stands for. Fails with UnknownAgency or InvalidOptionValue.
    [[nodiscard]] static Result<ReadingOptions> from(const ImportRequest &request, const ProjectData &project,
                                                     Source usual = Source::Reported);
    /// What of it decides the outcome, for mappingText().
    [[nodiscard]] QMap<QString, QString> texts() const;
};

} // namespace mizan
