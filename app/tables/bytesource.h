// ByteSource: the text of a file as pieces of UTF-8, whatever its encoding.
#pragma once

#include "app/base/result.h"
#include "app/tables/encoding.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>

namespace mizan {

struct SourceFile;

/// Gives UTF-8 without a byte order mark; bytes that mean nothing in the file's encoding are U+FFFD.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Writes the next bytes to @p into, at most @p room (4 at least); their number, 0 at the end only.
    [[nodiscard]] virtual Result<qsizetype> read(char *into, qsizetype room) = 0;
    /// Bytes of the file that were read so far.
    [[nodiscard]] virtual qint64 position() const = 0;
};

/// A reading of the file from its beginning; each call starts another.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> bytesOf(const SourceFile &file);
/// The text of an open device in any encoding; broken UTF-8, too.
[[nodiscard]] std::unique_ptr<ByteSource> decodedBytes(std::unique_ptr<QIODevice> device, Encoding encoding,
                                                       QString path = {});
/// Bytes that are all there already and are valid UTF-8.
[[nodiscard]] std::unique_ptr<ByteSource> bytesOf(QByteArray utf8);
/// Text that @p more appends piece by piece; it returns false at the end.
[[nodiscard]] std::unique_ptr<ByteSource> bytesOf(std::function<Result<bool>(QString &)> more);

} // namespace mizan
