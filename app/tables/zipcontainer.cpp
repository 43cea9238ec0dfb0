#include "app/tables/zipcontainer.h"

#include "app/tables/sheeterrors.h"
#include "app/tables/sheetlimits.h"
#include "app/tables/zipdirectory.h"

#include <QFile>

#include <zip.h>

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

bool isPlainMethod(quint16 method)
{
    return method == ZIP_CM_STORE || method == ZIP_CM_DEFLATE; // others may ask for memory as they like
}

} // namespace

void ZipPart::Closer::operator()(zip_file *file) const
{
    zip_fclose(file);
}

ZipPart::ZipPart(zip_file *file, QString path, std::string name, qint64 packedBytes, qint64 inflatedBytes)
    : m_file(file)
    , m_path(std::move(path))
    , m_name(std::move(name))
    , m_packedBytes(packedBytes)
    , m_inflatedBytes(inflatedBytes)
{
}

Result<qsizetype> ZipPart::read(char *buffer, qsizetype size)
{
    const zip_int64_t count = zip_fread(m_file.get(), buffer, static_cast<zip_uint64_t>(size));
    if (count < 0)
        return damaged(m_path, m_name, QString::fromUtf8(zip_file_strerror(m_file.get())));
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

void ZipContainer::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
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
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *bytes =
        m_source.isInMemory
            ? zip_source_buffer_create(m_source.bytes.constData(),
                                       static_cast<zip_uint64_t>(m_source.bytes.size()), 0, &error)
            : zip_source_file_create(QFile::encodeName(m_source.path).constData(), 0, -1, &error);
    if (bytes)
        m_archive.reset(zip_open_from_source(bytes, ZIP_RDONLY, &error));
    if (m_archive) {
        zip_error_fini(&error);
        return {};
    }
    if (bytes)
        zip_source_free(bytes);
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    const bool isUnreadable = zip_error_code_zip(&error) == ZIP_ER_OPEN;
    zip_error_fini(&error);
    if (isUnreadable)
        return fail(ErrorCode::FileUnreadable, {m_source.path, reason});
    return tl::make_unexpected(sheetDamaged(m_source.path, reason));
}

/// Of several entries with one name the first counts.
void ZipContainer::listEntries()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        if (const char *name = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW))
            m_entries.try_emplace(folded(name), index);
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
    const auto entry = m_entries.find(folded(name));
    zip_stat_t about;
    if (entry == m_entries.end() || zip_stat_index(m_archive.get(), entry->second, 0, &about) != 0)
        return damaged(path(), name, u"not found"_s);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
    if ((about.valid & needed) != needed || !isPlainMethod(about.comp_method))
        return damaged(path(), name, u"packed in an unknown way"_s);
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
        return fail(ErrorCode::SpreadsheetProtected, {path()});
    const auto packed =
        static_cast<qint64>(std::min<zip_uint64_t>(about.comp_size, zip_uint64_t(m_fileBytes)));
    const auto inflated = static_cast<qint64>(std::min<zip_uint64_t>(about.size, INT64_MAX));
    if (inflated > std::min(sheetlimits::partBytes, sheetlimits::freeBytes + sheetlimits::inflation * packed))
        return tl::make_unexpected(
            sheetHostile(path(), u"%1: %2 → %3 bytes"_s.arg(textFrom(name)).arg(packed).arg(inflated)));
    zip_file_t *file = zip_fopen_index(m_archive.get(), entry->second, 0);
    if (!file)
        return damaged(path(), name, QString::fromUtf8(zip_strerror(m_archive.get())));
    return std::make_unique<ZipPart>(file, path(), std::string(name), packed, inflated);
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
