#include "app/tables/filehash.h"

#include <openssl/evp.h>

#include <memory>

namespace mizan {

namespace {

class CryptoHash : public FileHash
{
public:
    CryptoHash()
        : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
            qFatal("libcrypto has no SHA-256");
    }
    void add(QByteArrayView bytes) override
    {
        EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
    }
    QByteArray result() override
    {
        QByteArray hash(EVP_MD_get_size(EVP_sha256()), '\0');
        EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr);
        return hash;
    }

private:
    std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> m_context;
};

} // namespace

FileHash *makeFileHash()
{
    return new CryptoHash;
}

} // namespace mizan
