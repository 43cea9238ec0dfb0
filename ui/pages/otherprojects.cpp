#include "ui/pages/otherprojects.h"

#include "app/project/leadclaims.h"
#include "app/project/readproject.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace mizan {

namespace {

OtherProject readAndJudge(const QString &path, const QDateTime &now)
{
    const auto data = readProject(path);
    if (!data)
        return failedLike(data);
    const QDate today = now.toTimeZone(data->settings.zone()).date();
    OtherContent content{judgeProject(*data, today), std::nullopt};
    if (auto claims = readClaims(path, *data))
        content.claims = std::move(*claims);
    return std::make_shared<const OtherContent>(std::move(content));
}

/// All of it: the leads, too.
bool isWhole(const OtherProject &project)
{
    return project && (*project)->claims;
}

} // namespace

OtherProjects::OtherProjects(std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
}

OtherProjects::~OtherProjects() = default;

void OtherProjects::look(const QStringList &paths)
{
    std::erase_if(m_entries, [&](const auto &known) {
        return !paths.contains(known.first) && !known.second->isReading;
    });
    for (const QString &path : paths) {
        auto &entry = m_entries[path];
        if (!entry) {
            entry = std::make_unique<Entry>();
            connect(&entry->watcher, &QFutureWatcherBase::finished, this, [this, entry = entry.get()] {
                entry->read = entry->watcher.result();
                entry->isReading = false;
                emit changed();
            });
        } else if (entry->stamp == stampOf(path)) {
            continue;
        }
        read(path, *entry);
    }
}

void OtherProjects::tryFailedAgain()
{
    for (const auto &[path, entry] : m_entries) {
        if (entry->read && !isWhole(*entry->read) && !entry->isReading)
            entry->stamp = {};
    }
}

const OtherProject *OtherProjects::project(const QString &path) const
{
    const auto found = m_entries.find(path);
    return found == m_entries.end() || !found->second->read ? nullptr : &*found->second->read;
}

bool OtherProjects::isReading() const
{
    return std::ranges::any_of(m_entries, [](const auto &known) { return known.second->isReading; });
}

OtherProjects::Stamp OtherProjects::stampOf(const QString &path) const
{
    const QFileInfo file(path);
    return {file.exists(), file.size(), file.lastModified(), m_now().date()};
}

/// The stamp is taken first, so that what changes while reading is read again.
void OtherProjects::read(const QString &path, Entry &entry)
{
    entry.stamp = stampOf(path);
    entry.isReading = true;
    entry.watcher.setFuture(QtConcurrent::run(readAndJudge, path, m_now()));
}

} // namespace mizan
