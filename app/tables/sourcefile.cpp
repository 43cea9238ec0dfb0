#include "app/tables/sourcefile.h"

#include "app/base/latelibrary.h"
#include "app/tables/encodingevidence.h"
#include "app/tables/filehash.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <future>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// Files that people take for tables: pictures, documents, archives, databases, web pages.
bool isKnownOtherFormat(const QByteArray &start)
{
    constexpr auto magics = std::to_array<const char *>(
        {"\xFF\xD8\xFF", "\x89PNG", "GIF8", "%PDF", "\x1F\x8B", "SQLite format 3", "PK\x03\x04",
         "\xD0\xCF\x11\xE0", "7z\xBC\xAF", "Rar!", "BM\x36", "{\\rtf"});
    const QByteArray text = start.trimmed().toLower();
    return std::ranges::any_of(magics, [&start](const char *magic) { return start.startsWith(magic); }) ||
           text.startsWith("<!doctype html") || text.startsWith("<html");
}

Result<> checkPath(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, {path});
    if (!info.isFile()) // a pipe or a device cannot be read twice
        return fail(ErrorCode::FileUnreadable, {path, QString::fromLocal8Bit(std::strerror(ESPIPE))});
    return {};
}

/// Reads a file once: its hash on a thread of its own, beside the search for its encoding.
class FirstReading
{
public:
    FirstReading(const QString &path, std::unique_ptr<FileHash> hash)
        : m_file(path)
        , m_hash(std::move(hash))
    {
    }

    /// @p isText: collects evidence of the encoding, and refuses what is known to be no text.
    Result<> read(bool isText)
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return unreadable();
        std::future<void> hashing;
        for (size_t turn = 0;; turn = 1 - turn) {
            QByteArray &piece = m_pieces[turn];
            piece.resize(pieceBytes);
            const qint64 count = m_file.read(piece.data(), piece.size());
            if (count < 0)
                return unreadable();
            const QByteArrayView bytes = QByteArrayView(piece).first(count);
            if (m_size == 0 && isText) {
                if (const auto checked = checkStart(bytes); !checked)
                    return checked;
            }
            if (hashing.valid())
                hashing.get();
            if (bytes.isEmpty())
                return {};
            // A file of one piece is not worth a thread.
            const auto when = m_size == 0 && count < pieceBytes ? std::launch::deferred : std::launch::async;
            hashing = std::async(when, [this, bytes] { m_hash->add(bytes); });
            if (isText)
                m_evidence.add(bytes);
            m_size += count;
        }
    }

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QByteArray sha256() { return m_hash->result(); }
    [[nodiscard]] const EncodingEvidence &evidence() const { return m_evidence; }

private:
    static constexpr qsizetype pieceBytes = 1024 * 1024;

    tl::unexpected<Error> unreadable() const
    {
        return fail(ErrorCode::FileUnreadable, {m_file.fileName(), m_file.errorString()});
    }
    Result<> checkStart(QByteArrayView bytes) const
    {
        if (bytes.isEmpty())
            return fail(ErrorCode::FileEmpty, {m_file.fileName()});
        if (isKnownOtherFormat(bytes.first(std::min<qsizetype>(64, bytes.size())).toByteArray()))
            return fail(ErrorCode::NotATable, {m_file.fileName()});
        return {};
    }

    QFile m_file;
    std::array<QByteArray, 2> m_pieces; ///< one is read while the other is hashed
    std::unique_ptr<FileHash> m_hash;
    EncodingEvidence m_evidence;
    qint64 m_size = 0;
};

} // namespace

Result<SourceFile> examineFile(const QString &path, const QString &encodingName)
{
    if (const auto found = checkPath(path); !found)
        return failedLike(found);
    const auto stated = encodingFromName(encodingName);
    if (!encodingName.isEmpty() && !stated)
        return fail(ErrorCode::UnknownEncoding, {encodingName});
    SourceFile file;
    file.path = path;
    file.modified = QFileInfo(path).lastModified().toUTC();
    file.sheets = sheetFormatOf(path);
    const auto makeHash = lateFunction<decltype(makeFileHash)>(u"filehash"_s, "makeFileHash");
    if (!makeHash)
        return failedLike(makeHash);
    FirstReading reading(path, std::unique_ptr<FileHash>((*makeHash)()));
    if (const auto read = reading.read(!file.isSpreadsheet()); !read)
        return failedLike(read);
    file.size = reading.size();
    file.sha256 = reading.sha256();
    if (file.isSpreadsheet())
        return file;
    const EncodingEvidence &evidence = reading.evidence();
    if (!stated && evidence.isBinary())
        return fail(ErrorCode::NotATable, {path});
    file.encoding = stated.value_or(evidence.encoding());
    file.isValidUtf8 = evidence.isValidUtf8();
    return file;
}

} // namespace mizan
