// SpillFile: the anonymous temporary file behind LeadSpill, as pieces that one thread adds and others read.
#pragma once

#include "app/base/result.h"

#include <QTemporaryFile>

#include <condition_variable>
#include <mutex>
#include <string>

namespace mizan {

/// Safe to use from several threads at once.
class SpillFile
{
public:
    /// Fails with WriteFailed.
    [[nodiscard]] Result<> open();
    /// Fails with DiskFull or WriteFailed.
    [[nodiscard]] Result<> append(const std::string &piece);
    /// No pieces follow. @p isWhole false: those that there are mean nothing.
    void close(bool isWhole);
    /// The piece that starts at @p at, which is moved behind it; false after the last. Waits for one that is
    /// still to come. Fails with Cancelled where the file was closed early, else with FileUnreadable.
    [[nodiscard]] Result<bool> read(qint64 &at, std::string &piece);

private:
    Result<> readBytes(qint64 at, char *into, qint64 count);
    tl::unexpected<Error> writeFailure() const;

    enum class State { Growing, Whole, Broken };

    std::mutex m_mutex;
    std::condition_variable m_changed;
    QTemporaryFile m_file;
    qint64 m_size = 0;
    State m_state = State::Growing;
};

} // namespace mizan
