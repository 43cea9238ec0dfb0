// Fast searches in bytes that are followed by bytesearch::lookAhead more that may be read.
#pragma once

#include <algorithm>
#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace mizan::bytesearch {

/// Bytes behind the end of what is searched that must be readable; what they hold does not matter.
inline constexpr int lookAhead = 32;

#if defined(__SSE2__)

/// 32 bytes and, for each, whether it is one of a few.
class Block
{
public:
    explicit Block(const char *from)
        : m_low(_mm_loadu_si128(reinterpret_cast<const __m128i *>(from)))
        , m_high(_mm_loadu_si128(reinterpret_cast<const __m128i *>(from + 16)))
    {
    }
    /// A bit for each byte that equals one of @p bytes, the lowest for the first.
    template <typename... Bytes>
    [[nodiscard]] unsigned equalTo(Bytes... bytes) const
    {
        const __m128i low = (... | _mm_cmpeq_epi8(m_low, _mm_set1_epi8(bytes)));
        const __m128i high = (... | _mm_cmpeq_epi8(m_high, _mm_set1_epi8(bytes)));
        return bits(low) | bits(high) << 16;
    }
    /// A bit for each byte that is a control character or above ASCII.
    [[nodiscard]] unsigned unprintable() const
    {
        const __m128i space = _mm_set1_epi8(' '); // compared with sign
        return bits(_mm_cmplt_epi8(m_low, space)) | bits(_mm_cmplt_epi8(m_high, space)) << 16;
    }

private:
    static unsigned bits(__m128i bytes) { return static_cast<unsigned>(_mm_movemask_epi8(bytes)); }
    __m128i m_low;
    __m128i m_high;
};

#else

class Block
{
public:
    explicit Block(const char *from)
        : m_from(from)
    {
    }
    template <typename... Bytes>
    [[nodiscard]] unsigned equalTo(Bytes... bytes) const
    {
        unsigned bits = 0;
        for (unsigned i = 0; i < 32; ++i)
            bits |= (... || (m_from[i] == bytes)) ? 1U << i : 0U;
        return bits;
    }
    [[nodiscard]] unsigned unprintable() const
    {
        unsigned bits = 0;
        for (unsigned i = 0; i < 32; ++i)
            bits |= m_from[i] < ' ' || (m_from[i] & 0x80) != 0 ? 1U << i : 0U;
        return bits;
    }

private:
    const char *m_from;
};

#endif

/// The first byte that is one of @p bytes, else @p end.
template <typename... Bytes>
[[nodiscard]] const char *firstOf(const char *from, const char *end, Bytes... bytes)
{
    for (; from < end; from += 32) {
        if (const unsigned found = Block(from).equalTo(bytes...))
            return std::min(from + std::countr_zero(found), end);
    }
    return end;
}

} // namespace mizan::bytesearch
