#include "app/importing/sourcefile.h"

#include "app/importing/encodingevidence.h"
#include "app/importing/importlimits.h"
#include "app/importing/textdecoder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

bool isSpreadsheet(QByteArrayView start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0");
}

/// Files that people take for tables: pictures, documents, archives, databases, web pages.
bool isKnownOtherFormat(const QByteArray &start)
{
    constexpr auto magics =
        std::to_array<const char *>({"\xFF\xD8\xFF", "\x89PNG", "GIF8", "%PDF", "\x1F\x8B", "SQLite format 3",
                                     "7z\xBC\xAF", "Rar!", "BM\x36", "{\\rtf"});
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

/// One reading of a file as text.
struct TextStream
{
    QFile file;
    TextDecoder decoder;
    QByteArray piece;

    Result<bool> more(QString &text)
    {
        piece.resize(limits::pieceBytes);
        const qint64 count = file.read(piece.data(), piece.size());
        if (count < 0)
            return fail(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
        decoder.decode(QByteArrayView(piece).first(count), text);
        return count > 0;
    }
};

} // namespace

Result<SourceFile> examineFile(const QString &path, const QString &encodingName)
{
    if (const auto found = checkPath(path); !found)
        return failedLike(found);
    const auto stated = encodingFromName(encodingName);
    if (!encodingName.isEmpty() && !stated)
        return fail(ErrorCode::UnknownEncoding, {encodingName});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});

    QCryptographicHash hash(QCryptographicHash::Sha256);
    EncodingEvidence evidence;
    QByteArray piece(limits::pieceBytes, Qt::Uninitialized);
    for (bool atStart = true;; atStart = false) {
        const qint64 count = file.read(piece.data(), piece.size());
        if (count < 0)
            return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
        const QByteArrayView bytes = QByteArrayView(piece).first(count);
        if (atStart && bytes.isEmpty())
            return fail(ErrorCode::FileEmpty, {path});
        if (atStart && isSpreadsheet(bytes))
            return fail(ErrorCode::SpreadsheetNotYet, {path});
        if (atStart && isKnownOtherFormat(bytes.first(std::min<qsizetype>(64, bytes.size())).toByteArray()))
            return fail(ErrorCode::NotATable, {path});
        if (bytes.isEmpty())
            break;
        hash.addData(bytes);
        evidence.add(bytes);
    }
    if (!stated && evidence.isBinary())
        return fail(ErrorCode::NotATable, {path});
    return SourceFile{path, hash.result(), QFileInfo(path).lastModified().toUTC(),
                      stated.value_or(evidence.encoding())};
}

Result<CsvReader::MoreText> textOf(const SourceFile &file)
{
    const std::shared_ptr<TextStream> stream(
        new TextStream{QFile(file.path), TextDecoder(file.encoding), QByteArray()});
    if (!stream->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {file.path, stream->file.errorString()});
    return [stream](QString &text) { return stream->more(text); };
}

} // namespace mizan
