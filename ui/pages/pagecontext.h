// PageContext: what every page and dialog of an open project is given.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/charts/palette.h"
#include "app/project/project.h"
#include "app/wording/language.h"
#include "ui/pages/judgementcache.h"
#include "ui/widgets/dialogs.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>

namespace mizan {

/// Outlives the pages that are given it; they keep a reference. Another language or theme makes new pages.
struct PageContext
{
    Project &project;
    const JudgementCache &cache; ///< forgets by itself when the project changes
    const Language &language;
    Dialogs &dialogs;
    const Palette &palette;
    QDate today;                    ///< in the project's time zone
    QString userName;               ///< the "who" of typed figures: of the settings, else of the system
    std::function<QDateTime()> now; ///< UTC

    [[nodiscard]] const ProjectData &data() const { return project.data(); }
    [[nodiscard]] const ProjectJudgement &judgement() const { return cache.judgement(); }
};

} // namespace mizan
