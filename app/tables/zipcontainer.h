// ZipContainer: the parts of a zip file, inflated piece by piece within limits.
#pragma once

#include "app/base/result.h"
#include "app/tables/ziparchive.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mizan {

/// One reading of a part from its beginning.
class ZipPart
{
public:
    /// @p name and @p path are for messages.
    ZipPart(std::unique_ptr<ZipStream> stream, QString path, std::string name, qint64 packedBytes,
            qint64 inflatedBytes);

    /// The number of bytes read into @p buffer; 0 at the end. Fails with SpreadsheetDamaged where the part is
    /// not what the container says.
    [[nodiscard]] Result<qsizetype> read(char *buffer, qsizetype size);
    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] qint64 packedBytes() const { return m_packedBytes; }
    /// Packed bytes read so far, as far as can be told.
    [[nodiscard]] qint64 position() const;

private:
    std::unique_ptr<ZipStream> m_stream;
    QString m_path;
    std::string m_name;
    qint64 m_packedBytes;
    qint64 m_inflatedBytes;
    qint64 m_read = 0;
};

class ZipContainer
{
public:
    /// Reads the directory of the container. Fails with FileUnreadable, SpreadsheetDamaged or
    /// SpreadsheetHostile.
    [[nodiscard]] static Result<std::unique_ptr<ZipContainer>> open(const ContainerSource &source);

    /// Names are compared without regard to case, to a leading slash and to the kind of slash.
    [[nodiscard]] bool contains(std::string_view name) const;
    /// Whether the name of an entry starts like this.
    [[nodiscard]] bool containsFolder(std::string_view start) const;
    /// Fails with SpreadsheetDamaged where there is no such part, SpreadsheetHostile where it is too large,
    /// and SpreadsheetProtected where it is encrypted. The part must not outlive the container.
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> part(std::string_view name) const;
    /// A part that is short by nature, as a whole: its first @p limit bytes.
    [[nodiscard]] Result<QByteArray> start(std::string_view name, qsizetype limit) const;
    [[nodiscard]] const QString &path() const { return m_source.path; }
    [[nodiscard]] qint64 fileBytes() const { return m_fileBytes; }

private:
    explicit ZipContainer(ContainerSource source);
    [[nodiscard]] Result<> openArchive();
    void listEntries();

    ContainerSource m_source; ///< keeps the bytes that the archive reads
    std::unique_ptr<ZipArchive> m_archive;
    std::unordered_map<std::string, quint64> m_entries; ///< folded name → index
    qint64 m_fileBytes = 0;
};

} // namespace mizan
