// StageWords: the stage that a cell names, in the words of people and of CRM programs.
#pragma once

#include "app/domain/leadrow.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringView>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mizan {

/// A word that is known; without a stage it says that the contact is no lead: `subscriber`.
struct StageWord
{
    std::optional<Stage> stage;
    bool operator==(const StageWord &) const = default;
};

/// `subscriber none lead mql … customer`; no value for another name.
[[nodiscard]] std::optional<StageWord> stageWordFromId(QStringView id);

class StageWords
{
public:
    /// The words of all languages, with @p ofPreset (folded word → meaning) over them.
    explicit StageWords(const QMap<QString, StageWord> &ofPreset = {});

    [[nodiscard]] std::optional<StageWord> find(QStringView cell) const;
    /// The same for UTF-8; remembers what it found, so that a cell costs next to nothing. Not for several
    /// threads at once.
    [[nodiscard]] std::optional<StageWord> find(std::string_view cell) const;

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    QHash<QString, StageWord> m_words; ///< folded
    mutable std::unordered_map<std::string, std::optional<StageWord>, Hash, std::equal_to<>> m_known;
};

} // namespace mizan
