// PersonHash: what stands for a record id or an e-mail address where the text itself is not kept.
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <string_view>

namespace mizan {

/// SipHash-2-4 with a project's salt as key: without the project's file nobody can tell whose hash it is.
class PersonHash
{
public:
    static constexpr qsizetype saltSize = 16;

    /// @p salt of 16 bytes; what is missing is taken as zero.
    explicit PersonHash(QByteArrayView salt);

    // The text is UTF-8. 0 only for a text of nothing but spaces.
    [[nodiscard]] std::uint64_t ofRecordId(std::string_view id) const; ///< without spaces around
    [[nodiscard]] std::uint64_t ofEmail(std::string_view email) const; ///< likewise, and case-folded

private:
    [[nodiscard]] std::uint64_t of(std::string_view text) const;

    std::array<unsigned char, saltSize> m_key{};
};

} // namespace mizan
