// What an import did, or would do, as JSON and as text.
#pragma once

#include "app/cli/clicontext.h"
#include "app/importing/importrequest.h"

#include <QJsonObject>

namespace mizan {

/// A plan and what became of it.
struct ImportOutcome
{
    ImportPlan plan;
    std::optional<Id<ImportRecord>> id; ///< also of the same import made earlier; none: a dry run

    [[nodiscard]] bool wasThereBefore() const { return id && plan.sameAs; }
};

[[nodiscard]] QJsonObject importJson(const ImportOutcome &outcome, const ProjectData &data,
                                     const Language &language);
/// The refusal of a file: `{"imported": false, "error": "…"}`.
[[nodiscard]] QJsonObject refusalJson(const Error &error, const Language &language);
void printImport(CliContext &context, const ImportOutcome &outcome, const ProjectData &data);

} // namespace mizan
