#include "app/importing/presetlist.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr qint64 largestFile = 1'000'000;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return fail(ErrorCode::PresetInvalid, {path, u"1 MB"_s});
    return bytes;
}

} // namespace

PresetList::PresetList()
{
    addFolder(u":/presets"_s);
}

PresetList::PresetList(const QStringList &folders)
    : PresetList()
{
    for (const QString &folder : folders)
        addFolder(folder);
}

const PresetList &builtInPresets()
{
    static const PresetList presets;
    return presets;
}

void PresetList::addFolder(const QString &folder)
{
    if (folder.isEmpty()) // would be the current one
        return;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString path = dir.filePath(name);
        const auto bytes = contentOf(path);
        auto preset = bytes ? presetFromJson(*bytes, path) : failedLike(bytes);
        if (preset)
            add(std::move(*preset));
        else
            m_problems.push_back(preset.error());
    }
}

void PresetList::add(Preset preset)
{
    const auto same = std::ranges::find(m_presets, preset.id, [](const auto &other) { return other->id; });
    auto shared = std::make_shared<const Preset>(std::move(preset));
    if (same == m_presets.end())
        m_presets.push_back(std::move(shared));
    else
        *same = std::move(shared);
}

std::shared_ptr<const Preset> PresetList::find(const QString &id) const
{
    const auto found = std::ranges::find(m_presets, id, [](const auto &preset) { return preset->id; });
    return found == m_presets.end() ? nullptr : *found;
}

QStringList PresetList::ids() const
{
    QStringList ids;
    for (const auto &preset : m_presets)
        ids.append(preset->id);
    return ids;
}

} // namespace mizan
