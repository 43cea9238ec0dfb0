#include "app/importing/spillfile.h"

#include <cstdint>
#include <cstring>

namespace mizan {

Result<> SpillFile::open()
{
    if (!m_file.open())
        return fail(ErrorCode::WriteFailed, {m_file.fileTemplate(), m_file.errorString()});
    return {};
}

Result<> SpillFile::append(const std::string &piece)
{
    const auto length = static_cast<std::uint32_t>(piece.size());
    char head[sizeof length];
    std::memcpy(head, &length, sizeof length);
    const std::lock_guard lock(m_mutex);
    const auto size = static_cast<qint64>(piece.size());
    if (!m_file.seek(m_size) || m_file.write(head, sizeof head) != sizeof head ||
        m_file.write(piece.data(), size) != size || !m_file.flush())
        return writeFailure();
    m_size += size + static_cast<qint64>(sizeof head);
    m_changed.notify_all();
    return {};
}

tl::unexpected<Error> SpillFile::writeFailure() const
{
    const QString folder = m_file.fileTemplate();
    if (m_file.error() == QFileDevice::ResourceError)
        return fail(ErrorCode::DiskFull, {folder});
    return fail(ErrorCode::WriteFailed, {folder, m_file.errorString()});
}

void SpillFile::close(bool isWhole)
{
    const std::lock_guard lock(m_mutex);
    if (m_state == State::Growing)
        m_state = isWhole ? State::Whole : State::Broken;
    m_changed.notify_all();
}

Result<bool> SpillFile::read(qint64 &at, std::string &piece)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this, at] { return m_state != State::Growing || at < m_size; });
    if (m_state == State::Broken)
        return fail(ErrorCode::Cancelled);
    if (at >= m_size)
        return false;
    std::uint32_t length = 0;
    char head[sizeof length];
    if (const auto got = readBytes(at, head, sizeof head); !got)
        return failedLike(got);
    std::memcpy(&length, head, sizeof length);
    piece.resize(length);
    at += static_cast<qint64>(sizeof head);
    if (const auto got = readBytes(at, piece.data(), length); !got)
        return failedLike(got);
    at += length;
    return true;
}

Result<> SpillFile::readBytes(qint64 at, char *into, qint64 count)
{
    if (!m_file.seek(at) || m_file.read(into, count) != count)
        return fail(ErrorCode::FileUnreadable, {m_file.fileTemplate(), m_file.errorString()});
    return {};
}

} // namespace mizan
