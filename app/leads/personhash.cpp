#include "app/leads/personhash.h"

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <string>

#include <sodium/crypto_shorthash.h>

namespace mizan {

namespace {

static_assert(PersonHash::saltSize == crypto_shorthash_KEYBYTES);

constexpr std::string_view spaces = " \t\r\n\v\f";
constexpr std::string_view wideSpaces[] = {"\xC2\xA0", "\xE2\x80\xAF", "\xEF\xBB\xBF"}; // NBSP, NNBSP, BOM

/// @p text without spaces around.
std::string_view trimmed(std::string_view text)
{
    const auto isPlain = [](char c) { return c > ' ' && c < 0x7F; };
    size_t before = 0;
    do {
        if (!text.empty() && isPlain(text.front()) && isPlain(text.back()))
            break; // as nearly all are
        before = text.size();
        text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
        text = text.substr(0, text.find_last_not_of(spaces) + 1);
        for (const std::string_view space : wideSpaces) {
            if (text.starts_with(space))
                text.remove_prefix(space.size());
            if (text.ends_with(space))
                text.remove_suffix(space.size());
        }
    } while (text.size() != before);
    return text;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string folded(std::string_view text)
{
    if (!isAscii(text))
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
            .toCaseFolded()
            .toStdString();
    std::string result(text);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return result;
}

} // namespace

PersonHash::PersonHash(QByteArrayView salt)
{
    std::copy_n(salt.begin(), std::min(salt.size(), saltSize), m_key.begin());
}

std::uint64_t PersonHash::ofRecordId(std::string_view id) const
{
    return of(trimmed(id));
}

std::uint64_t PersonHash::ofEmail(std::string_view email) const
{
    return of(folded(trimmed(email)));
}

std::uint64_t PersonHash::of(std::string_view text) const
{
    if (text.empty())
        return 0;
    std::array<unsigned char, crypto_shorthash_BYTES> bytes;
    crypto_shorthash(bytes.data(), reinterpret_cast<const unsigned char *>(text.data()), text.size(),
                     m_key.data());
    const auto hash = qFromLittleEndian<std::uint64_t>(bytes.data());
    return hash == 0 ? 1 : hash; // 0 is "none"
}

} // namespace mizan
