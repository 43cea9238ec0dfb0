#include "app/tables/filehash.h"

#include <openssl/evp.h>

namespace mizan {

FileHash::FileHash()
    : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
{
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        qFatal("libcrypto has no SHA-256");
}

void FileHash::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray FileHash::result()
{
    QByteArray hash(EVP_MD_get_size(EVP_sha256()), '\0');
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr);
    return hash;
}

} // namespace mizan
