// PresetList: the presets that are known, the built-in ones and those of folders.
#pragma once

#include "app/base/result.h"
#include "app/importing/preset.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace mizan {

class PresetList
{
public:
    /// Those that come with the program.
    PresetList();
    /// Besides, every `*.json` of @p folders by name; one with the id of an earlier one takes its place. A
    /// folder that does not exist has none.
    explicit PresetList(const QStringList &folders);

    [[nodiscard]] const std::vector<std::shared_ptr<const Preset>> &all() const { return m_presets; }
    /// Null when there is none.
    [[nodiscard]] std::shared_ptr<const Preset> find(const QString &id) const;
    [[nodiscard]] QStringList ids() const;
    /// Files that were left out: PresetNoJson, PresetInvalid, or as reading a file fails.
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }

private:
    void addFolder(const QString &folder);
    void add(Preset preset);

    std::vector<std::shared_ptr<const Preset>> m_presets;
    std::vector<Error> m_problems;
};

/// The same list each time, read once.
[[nodiscard]] const PresetList &builtInPresets();

/// @p path is for the sentence only. Fails with PresetNoJson or PresetInvalid.
[[nodiscard]] Result<Preset> presetFromJson(const QByteArray &json, const QString &path);

} // namespace mizan
