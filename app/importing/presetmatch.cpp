#include "app/importing/presetmatch.h"

#include "app/importing/headermatcher.h"
#include "app/importing/leadfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int requiredWeight = 10;
constexpr int preambleWeight = 20;
constexpr int onlyTheseWeight = 100;

QStringList keysOf(const QStringList &headers)
{
    QStringList keys;
    for (const QString &header : headers)
        keys.append(presetKey(header));
    return keys;
}

bool fitsPreamble(const Preset &preset, const QStringList &preamble)
{
    return std::ranges::any_of(preset.marks.preamble, [&preamble](const QRegularExpression &pattern) {
        return std::ranges::any_of(
            preamble, [&pattern](const QString &line) { return pattern.match(line).hasMatch(); });
    });
}

bool hasOnlyItsColumns(const Preset &preset, const QStringList &headers, const QStringList &preamble)
{
    const QSet<QString> &names = preset.marks.onlyThese;
    return preamble.isEmpty() && std::ranges::all_of(headers, [&names](const QString &header) {
               return names.contains(bareHeader(header).toString());
           });
}

/// 0: it does not fit.
int scoreOf(const Preset &preset, const QStringList &headers, const QStringList &preamble)
{
    const QStringList keys = keysOf(headers);
    const bool isWhole = !preset.marks.onlyThese.isEmpty();
    const auto isThere = [&keys](const QSet<QString> &names) {
        return std::ranges::any_of(keys, [&names](const QString &key) { return names.contains(key); });
    };
    const bool hasAll = std::ranges::all_of(preset.marks.required, isThere);
    const auto typical = static_cast<int>(std::ranges::count_if(
        preset.marks.typical, [&keys](const QString &name) { return keys.contains(name); }));
    const bool hasPreamble = fitsPreamble(preset, preamble);
    if (!hasAll || (typical < preset.marks.typicalAtLeast && !hasPreamble) ||
        (isWhole && !hasOnlyItsColumns(preset, headers, preamble)))
        return 0;
    return requiredWeight * static_cast<int>(preset.marks.required.size()) + typical +
           (hasPreamble ? preambleWeight : 0) + (isWhole ? onlyTheseWeight : 0);
}

/// What a preset need not list: it is the same in every export.
bool isFoundByMeaning(const QString &field, ImportKind kind)
{
    return field == u"agency" ||
           (kind == ImportKind::Leads && (isPersonalField(field) || !attributeOf(field).isEmpty()));
}

} // namespace

std::shared_ptr<const Preset> bestPreset(const std::vector<std::shared_ptr<const Preset>> &presets,
                                         const QStringList &headers, const QStringList &preamble,
                                         std::optional<ImportKind> kind)
{
    std::shared_ptr<const Preset> best;
    int bestScore = 0;
    for (const auto &preset : presets) {
        const int score = kind && *kind != preset->kind ? 0 : scoreOf(*preset, headers, preamble);
        if (score > bestScore) {
            bestScore = score;
            best = preset;
        }
    }
    return best;
}

ColumnMapping presetMapping(const Preset &preset, const QStringList &headers)
{
    const QStringList keys = keysOf(headers);
    ColumnMapping mapping;
    for (auto field = preset.columns.begin(); field != preset.columns.end(); ++field) {
        const auto named =
            std::ranges::find_if(field.value(), [&keys](const QString &name) { return keys.contains(name); });
        if (named != field.value().end())
            mapping.columns[field.key()] = static_cast<int>(keys.indexOf(*named));
    }
    for (int i = 0; i < headers.size(); ++i) {
        if (preset.attributes.contains(keys[i]) && mapping.fieldOf(i).isEmpty())
            mapping.columns[attributeField(headers[i])] = i;
    }
    const ColumnMapping meant = guessedMapping(headers, HeaderMatcher(preset.kind));
    for (auto field = meant.columns.begin(); field != meant.columns.end(); ++field) {
        const bool isFree = !mapping.column(field.key()) && mapping.fieldOf(field.value()).isEmpty() &&
                            !preset.ignored.contains(keys[field.value()]);
        if (isFree && isFoundByMeaning(field.key(), preset.kind))
            mapping.columns[field.key()] = field.value();
    }
    return mapping;
}

} // namespace mizan
