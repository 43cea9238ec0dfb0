// FileHash: SHA-256 of a file, piece by piece. A late library.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace mizan {

/// By libcrypto, which uses what the processor has: ten times as fast as QCryptographicHash.
class FileHash
{
public:
    virtual ~FileHash() = default;

    virtual void add(QByteArrayView bytes) = 0;
    /// 32 bytes; nothing can be added after it.
    [[nodiscard]] virtual QByteArray result() = 0;
};

/// To be deleted by the caller.
extern "C" [[nodiscard]] FileHash *makeFileHash();

} // namespace mizan
