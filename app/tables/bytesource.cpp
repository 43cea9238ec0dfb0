#include "app/tables/bytesource.h"

#include "app/tables/limits.h"
#include "app/tables/sourcefile.h"
#include "app/tables/textdecoder.h"

#include <QFile>
#include <QStringEncoder>

#include <algorithm>
#include <cstring>
#include <optional>

namespace mizan {

namespace {

constexpr auto mark = std::string_view("\xEF\xBB\xBF");

/// A device together with its name for messages.
struct NamedDevice
{
    std::unique_ptr<QIODevice> device;
    QString path;

    Result<qsizetype> read(char *into, qsizetype room) const
    {
        const qint64 count = device->read(into, room);
        if (count < 0)
            return fail(ErrorCode::FileUnreadable, {path, device->errorString()});
        return count;
    }
};

/// A file whose bytes are valid UTF-8 as they are.
class PlainBytes : public ByteSource
{
public:
    explicit PlainBytes(NamedDevice file)
        : m_file(std::move(file))
    {
    }
    Result<qsizetype> read(char *into, qsizetype room) override
    {
        const bool atStart = m_file.device->pos() == 0;
        const auto count = m_file.read(into, room);
        if (!atStart || !count || !std::string_view(into, static_cast<size_t>(*count)).starts_with(mark))
            return count;
        const auto rest = *count - static_cast<qsizetype>(mark.size());
        std::memmove(into, into + mark.size(), static_cast<size_t>(rest));
        return rest > 0 ? Result<qsizetype>(rest) : m_file.read(into, room);
    }
    qint64 position() const override { return m_file.device->pos(); }

private:
    NamedDevice m_file;
};

/// Bytes in memory.
class HeldBytes : public ByteSource
{
public:
    explicit HeldBytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Result<qsizetype> read(char *into, qsizetype room) override
    {
        const qsizetype count = std::min(room, m_bytes.size() - m_position);
        std::copy_n(m_bytes.constData() + m_position, count, into);
        m_position += count;
        return count;
    }
    qint64 position() const override { return m_position; }

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

/// Text that comes as QString.
class EncodedText : public ByteSource
{
public:
    explicit EncodedText(std::function<Result<bool>(QString &)> more)
        : m_more(std::move(more))
    {
    }
    Result<qsizetype> read(char *into, qsizetype room) override
    {
        while (m_taken == m_bytes.size() && !m_ended) {
            m_text.resize(0);
            const auto more = m_more(m_text);
            if (!more)
                return failedLike(more);
            m_ended = !*more;
            m_bytes = m_encoder.encode(m_text);
            m_taken = 0;
        }
        const qsizetype count = std::min(room, m_bytes.size() - m_taken);
        std::copy_n(m_bytes.constData() + m_taken, count, into);
        m_taken += count;
        m_position += count;
        return count;
    }
    qint64 position() const override { return m_position; }

private:
    std::function<Result<bool>(QString &)> m_more;
    QStringEncoder m_encoder{QStringConverter::Utf8};
    QString m_text;
    QByteArray m_bytes;
    qsizetype m_taken = 0;
    qint64 m_position = 0;
    bool m_ended = false;
};

/// A file in any encoding, or with bytes that mean nothing in its own.
class DecodedBytes : public EncodedText
{
public:
    DecodedBytes(NamedDevice file, Encoding encoding)
        : EncodedText([this](QString &text) { return more(text); })
        , m_file(std::move(file))
        , m_decoder(encoding)
        , m_piece(limits::pieceBytes, Qt::Uninitialized)
    {
    }
    qint64 position() const override { return m_position; }

private:
    Result<bool> more(QString &text)
    {
        const auto count = m_file.read(m_piece.data(), m_piece.size());
        if (!count)
            return failedLike(count);
        if (*count > 0)
            m_decoder.decode(QByteArrayView(m_piece).first(*count), text);
        else
            m_decoder.finish(text);
        m_position += *count;
        return *count > 0;
    }

    NamedDevice m_file;
    TextDecoder m_decoder;
    QByteArray m_piece;
    qint64 m_position = 0;
};

} // namespace

Result<std::unique_ptr<ByteSource>> bytesOf(const SourceFile &source)
{
    auto file = std::make_unique<QFile>(source.path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {source.path, file->errorString()});
    if (source.encoding == Encoding::Utf8 && source.isValidUtf8)
        return std::make_unique<PlainBytes>(NamedDevice{std::move(file), source.path});
    return decodedBytes(std::move(file), source.encoding, source.path);
}

std::unique_ptr<ByteSource> decodedBytes(std::unique_ptr<QIODevice> device, Encoding encoding, QString path)
{
    return std::make_unique<DecodedBytes>(NamedDevice{std::move(device), std::move(path)}, encoding);
}

std::unique_ptr<ByteSource> bytesOf(QByteArray utf8)
{
    return std::make_unique<HeldBytes>(std::move(utf8));
}

std::unique_ptr<ByteSource> bytesOf(std::function<Result<bool>(QString &)> more)
{
    return std::make_unique<EncodedText>(std::move(more));
}

} // namespace mizan
