#include "app/tables/ziparchive.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

namespace mizan {

namespace {

class LibzipStream : public ZipStream
{
public:
    explicit LibzipStream(zip_file_t *file)
        : m_file(file)
    {
    }
    qint64 read(char *buffer, qint64 size) override
    {
        return zip_fread(m_file.get(), buffer, static_cast<zip_uint64_t>(size));
    }
    QString problem() const override { return QString::fromUtf8(zip_file_strerror(m_file.get())); }

private:
    struct Closer
    {
        void operator()(zip_file_t *file) const { zip_fclose(file); }
    };

    std::unique_ptr<zip_file_t, Closer> m_file;
};

class LibzipArchive : public ZipArchive
{
public:
    explicit LibzipArchive(zip_t *archive)
        : m_archive(archive)
    {
    }
    quint64 count() const override
    {
        return static_cast<quint64>(std::max<zip_int64_t>(zip_get_num_entries(m_archive.get(), 0), 0));
    }
    const char *name(quint64 index) const override
    {
        return zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW);
    }
    std::optional<ZipEntry> entry(quint64 index) const override
    {
        zip_stat_t about;
        if (zip_stat_index(m_archive.get(), index, 0, &about) != 0)
            return std::nullopt;
        constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
        ZipEntry entry;
        entry.isPlain = (about.valid & needed) == needed &&
                        (about.comp_method == ZIP_CM_STORE || about.comp_method == ZIP_CM_DEFLATE);
        entry.isEncrypted =
            (about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE;
        entry.packedBytes = about.comp_size;
        entry.inflatedBytes = about.size;
        return entry;
    }
    std::unique_ptr<ZipStream> open(quint64 index) override
    {
        zip_file_t *file = zip_fopen_index(m_archive.get(), index, 0);
        return file ? std::make_unique<LibzipStream>(file) : nullptr;
    }
    QString problem() const override { return QString::fromUtf8(zip_strerror(m_archive.get())); }

private:
    struct Closer
    {
        void operator()(zip_t *archive) const { zip_discard(archive); }
    };

    std::unique_ptr<zip_t, Closer> m_archive;
};

} // namespace

ZipArchive *openZipArchive(const ContainerSource &source, ZipProblem &problem)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *bytes =
        source.isInMemory
            ? zip_source_buffer_create(source.bytes.constData(),
                                       static_cast<zip_uint64_t>(source.bytes.size()), 0, &error)
            : zip_source_file_create(QFile::encodeName(source.path).constData(), 0, -1, &error);
    zip_t *archive = bytes ? zip_open_from_source(bytes, ZIP_RDONLY, &error) : nullptr;
    if (bytes && !archive)
        zip_source_free(bytes);
    if (!archive) {
        problem.reason = QString::fromUtf8(zip_error_strerror(&error));
        problem.isUnreadable = zip_error_code_zip(&error) == ZIP_ER_OPEN;
    }
    zip_error_fini(&error);
    return archive ? new LibzipArchive(archive) : nullptr;
}

} // namespace mizan
