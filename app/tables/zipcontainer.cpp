#include "app/tables/zipcontainer.h"

#include "app/base/latelibrary.h"
#include "app/tables/sheeterrors.h"
#include "app/tables/sheetlimits.h"
#include "app/tables/zipdirectory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// A name as it is compared.
std::string folded(std::string_view name)
{
    while (!name.empty() && (name.front() == '/' || name.front() == '\\'))
        name.remove_prefix(1);
    std::string result(name);
    for (char &c : result) {
        if (c == '\\')
            c = '/';
        else if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

tl::unexpected<Error> damaged(const QString &path, std::string_view part, const QString &reason)
{
    return tl::make_unexpected(sheetDamaged(path, u"%1: %2"_s.arg(textFrom(part), reason)));
}

} // namespace

ZipPart::ZipPart(std::unique_ptr<ZipStream> stream, QString path, std::string name, qint64 packedBytes,
                 qint64 inflatedBytes)
    : m_stream(std::move(stream))
    , m_path(std::move(path))
    , m_name(std::move(name))
    , m_packedBytes(packedBytes)
    , m_inflatedBytes(inflatedBytes)
{
}

Result<qsizetype> ZipPart::read(char *buffer, qsizetype size)
{
    const qint64 count = m_stream->read(buffer, size);
    if (count < 0)
        return damaged(m_path, m_name, m_stream->problem());
    m_read += count;
    if (m_read > m_inflatedBytes || (count == 0 && m_read < m_inflatedBytes))
        return damaged(m_path, m_name, u"size %1, declared %2"_s.arg(m_read).arg(m_inflatedBytes));
    return static_cast<qsizetype>(count);
}

qint64 ZipPart::position() const
{
    if (m_inflatedBytes == 0)
        return m_packedBytes;
    return static_cast<qint64>(static_cast<double>(m_packedBytes) * static_cast<double>(m_read) /
                               static_cast<double>(m_inflatedBytes));
}

ZipContainer::ZipContainer(ContainerSource source)
    : m_source(std::move(source))
{
}

Result<std::unique_ptr<ZipContainer>> ZipContainer::open(const ContainerSource &source)
{
    std::unique_ptr<ZipContainer> container(new ZipContainer(source));
    if (const auto checked = checkZipDirectory(source, container->m_fileBytes); !checked)
        return failedLike(checked);
    if (const auto opened = container->openArchive(); !opened)
        return failedLike(opened);
    container->listEntries();
    return container;
}

Result<> ZipContainer::openArchive()
{
    const auto open = lateFunction<decltype(openZipArchive)>(u"ziparchive"_s, "openZipArchive");
    if (!open)
        return failedLike(open);
    ZipProblem problem;
    m_archive.reset((*open)(m_source, problem));
    if (m_archive)
        return {};
    if (problem.isUnreadable)
        return fail(ErrorCode::FileUnreadable, {m_source.path, problem.reason});
    return tl::make_unexpected(sheetDamaged(m_source.path, problem.reason));
}

/// Of several entries with one name the first counts.
void ZipContainer::listEntries()
{
    for (quint64 i = 0; i < m_archive->count(); ++i) {
        if (const char *name = m_archive->name(i))
            m_entries.try_emplace(folded(name), i);
    }
}

bool ZipContainer::contains(std::string_view name) const
{
    return m_entries.contains(folded(name));
}

bool ZipContainer::containsFolder(std::string_view start) const
{
    return std::ranges::any_of(m_entries,
                               [start](const auto &entry) { return entry.first.starts_with(start); });
}

Result<std::unique_ptr<ZipPart>> ZipContainer::part(std::string_view name) const
{
    const auto found = m_entries.find(folded(name));
    const auto entry = found != m_entries.end() ? m_archive->entry(found->second) : std::nullopt;
    if (!entry)
        return damaged(path(), name, u"not found"_s);
    if (!entry->isPlain)
        return damaged(path(), name, u"packed in an unknown way"_s);
    if (entry->isEncrypted)
        return fail(ErrorCode::SpreadsheetProtected, {path()});
    const auto packed = static_cast<qint64>(std::min(entry->packedBytes, quint64(m_fileBytes)));
    const auto inflated = static_cast<qint64>(std::min(entry->inflatedBytes, quint64(INT64_MAX)));
    if (inflated > std::min(sheetlimits::partBytes, sheetlimits::freeBytes + sheetlimits::inflation * packed))
        return tl::make_unexpected(
            sheetHostile(path(), u"%1: %2 → %3 bytes"_s.arg(textFrom(name)).arg(packed).arg(inflated)));
    auto stream = m_archive->open(found->second);
    if (!stream)
        return damaged(path(), name, m_archive->problem());
    return std::make_unique<ZipPart>(std::move(stream), path(), std::string(name), packed, inflated);
}

Result<QByteArray> ZipContainer::start(std::string_view name, qsizetype limit) const
{
    auto opened = part(name);
    if (!opened)
        return failedLike(opened);
    QByteArray bytes(limit, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < limit) {
        const auto count = (*opened)->read(bytes.data() + filled, limit - filled);
        if (!count)
            return failedLike(count);
        if (*count == 0)
            break;
        filled += *count;
    }
    bytes.resize(filled);
    return bytes;
}

} // namespace mizan
