// ZipArchive: the entries of a zip file as libzip reads them. A late library.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace mizan {

/// Where a container's bytes are: in the file @p path, or in memory; then @p path is for messages only.
struct ContainerSource
{
    QString path;
    QByteArray bytes;
    bool isInMemory = false;
};

/// What the directory says of an entry.
struct ZipEntry
{
    bool isPlain =
        false; ///< stored or deflated, of known size; other methods may ask for memory as they like
    bool isEncrypted = false;
    quint64 packedBytes = 0;
    quint64 inflatedBytes = 0;
};

/// The bytes of one entry from its beginning.
class ZipStream
{
public:
    virtual ~ZipStream() = default;

    /// The number of bytes read into @p buffer; 0 at the end, less where problem() says what is wrong.
    [[nodiscard]] virtual qint64 read(char *buffer, qint64 size) = 0;
    [[nodiscard]] virtual QString problem() const = 0;
};

/// Entries are known by their place. Streams must not outlive the archive.
class ZipArchive
{
public:
    virtual ~ZipArchive() = default;

    [[nodiscard]] virtual quint64 count() const = 0;
    /// As it stands in the file; null where there is none.
    [[nodiscard]] virtual const char *name(quint64 index) const = 0;
    [[nodiscard]] virtual std::optional<ZipEntry> entry(quint64 index) const = 0;
    /// Null where problem() says what is wrong.
    [[nodiscard]] virtual std::unique_ptr<ZipStream> open(quint64 index) = 0;
    [[nodiscard]] virtual QString problem() const = 0;
};

struct ZipProblem
{
    QString reason;
    bool isUnreadable = false; ///< the file cannot be opened at all
};

/// To be deleted by the caller, before @p source. Null: @p problem says what is wrong.
extern "C" [[nodiscard]] ZipArchive *openZipArchive(const ContainerSource &source, ZipProblem &problem);

} // namespace mizan
