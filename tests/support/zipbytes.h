// Zip containers made in memory, for spreadsheets that no program would write.
#pragma once

#include <QByteArray>

#include <zip.h>

#include <utility>
#include <vector>

namespace mizan {

using ZipEntries = std::vector<std::pair<QByteArray, QByteArray>>; ///< names and contents

/// The bytes of a zip file; empty where it cannot be made. Not packed unless @p packs.
inline QByteArray zipBytes(const ZipEntries &entries, bool packs = false)
{
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : entries) {
        zip_source_t *content =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), content, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                 packs ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 9);
    }
    QByteArray result;
    if (zip_close(archive) == 0 && zip_source_open(source) == 0) {
        zip_source_seek(source, 0, SEEK_END);
        result.resize(static_cast<qsizetype>(zip_source_tell(source)));
        zip_source_seek(source, 0, SEEK_SET);
        zip_source_read(source, result.data(), static_cast<zip_uint64_t>(result.size()));
        zip_source_close(source);
    }
    zip_source_free(source);
    return result;
}

} // namespace mizan
