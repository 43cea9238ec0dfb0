// ProjectData: everything that is stored in one project, as values.
#pragma once

#include "app/domain/agency.h"
#include "app/domain/figure.h"
#include "app/domain/importrecord.h"

#include <QByteArray>
#include <QTimeZone>
#include <QUuid>

#include <cstdint>
#include <optional>
#include <vector>

namespace mizan {

struct ProjectSettings
{
    QUuid uuid;
    QString client;
    QByteArray logo; ///< PNG, JPEG or SVG bytes; empty: none
    Currency currency;
    int fiscalYearStart = 1;               ///< 1 to 12
    QByteArray timeZone;                   ///< IANA id
    std::vector<MetricId> judgedMetrics;   ///< they alone flag an agency
    Source judgedSource = Source::Counted; ///< preferred where both exist
    QString userName;                      ///< the "who" of corrections
    bool operator==(const ProjectSettings &) const = default;

    [[nodiscard]] bool isJudged(const MetricId &metric) const;
    [[nodiscard]] QTimeZone zone() const; ///< UTC where the time zone is not known here
};

/// What a stage means, in words, from a month on until the next version.
struct Definition
{
    MetricId stage;
    Month from;
    QString text;
    bool operator==(const Definition &) const = default;
};

struct ProjectData
{
    ProjectSettings settings;
    std::vector<Agency> agencies;          ///< by position
    std::vector<Target> targets;           ///< by cell
    std::vector<ImportRecord> imports;     ///< oldest first
    std::vector<Observation> observations; ///< by import, then cell
    std::vector<Coverage> coverage;        ///< by import
    std::vector<TypedFigure> typedFigures; ///< by cell, then source
    std::vector<Definition> definitions;   ///< by stage, then month
    QByteArray leadSalt; ///< 16 bytes, made with the file; key of the hashes of ids and e-mails
    std::vector<std::uint64_t> erasedPersons; ///< hashes of erased persons' e-mails, in order
    std::optional<Month> personsErasedBefore; ///< whoever was last seen before it was erased; none: nobody
    bool operator==(const ProjectData &) const = default;

    [[nodiscard]] const Agency *agency(Id<Agency> id) const;
    [[nodiscard]] const ImportRecord *import(Id<ImportRecord> id) const;
    /// The version of @p stage in force in @p month; null when none is written yet.
    [[nodiscard]] const Definition *definitionInForce(const MetricId &stage, Month month) const;
};

} // namespace mizan
