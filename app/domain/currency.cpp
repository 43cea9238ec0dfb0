#include "app/domain/currency.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mizan {

namespace {

// ISO 4217, active currencies of states, sorted.
constexpr auto activeCodes = std::to_array<std::u16string_view>(
    {u"AED", u"AFN", u"ALL", u"AMD", u"ANG", u"AOA", u"ARS", u"AUD", u"AWG", u"AZN", u"BAM", u"BBD", u"BDT",
     u"BGN", u"BHD", u"BIF", u"BMD", u"BND", u"BOB", u"BRL", u"BSD", u"BTN", u"BWP", u"BYN", u"BZD", u"CAD",
     u"CDF", u"CHF", u"CLF", u"CLP", u"CNY", u"COP", u"CRC", u"CUP", u"CVE", u"CZK", u"DJF", u"DKK", u"DOP",
     u"DZD", u"EGP", u"ERN", u"ETB", u"EUR", u"FJD", u"FKP", u"GBP", u"GEL", u"GHS", u"GIP", u"GMD", u"GNF",
     u"GTQ", u"GYD", u"HKD", u"HNL", u"HRK", u"HTG", u"HUF", u"IDR", u"ILS", u"INR", u"IQD", u"IRR", u"ISK",
     u"JMD", u"JOD", u"JPY", u"KES", u"KGS", u"KHR", u"KMF", u"KPW", u"KRW", u"KWD", u"KYD", u"KZT", u"LAK",
     u"LBP", u"LKR", u"LRD", u"LSL", u"LYD", u"MAD", u"MDL", u"MGA", u"MKD", u"MMK", u"MNT", u"MOP", u"MRU",
     u"MUR", u"MVR", u"MWK", u"MXN", u"MYR", u"MZN", u"NAD", u"NGN", u"NIO", u"NOK", u"NPR", u"NZD", u"OMR",
     u"PAB", u"PEN", u"PGK", u"PHP", u"PKR", u"PLN", u"PYG", u"QAR", u"RON", u"RSD", u"RUB", u"RWF", u"SAR",
     u"SBD", u"SCR", u"SDG", u"SEK", u"SGD", u"SHP", u"SLE", u"SOS", u"SRD", u"SSP", u"STN", u"SVC", u"SYP",
     u"SZL", u"THB", u"TJS", u"TMT", u"TND", u"TOP", u"TRY", u"TTD", u"TWD", u"TZS", u"UAH", u"UGX", u"USD",
     u"UYU", u"UYW", u"UZS", u"VED", u"VES", u"VND", u"VUV", u"WST", u"XAF", u"XCD", u"XOF", u"XPF", u"YER",
     u"ZAR", u"ZMW", u"ZWL"});
constexpr auto withoutMinor =
    std::to_array<std::u16string_view>({u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW",
                                        u"PYG", u"RWF", u"UGX", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"});
constexpr auto threeDigits =
    std::to_array<std::u16string_view>({u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"});

template <typename List>
bool contains(const List &sorted, QStringView code)
{
    return std::binary_search(sorted.begin(), sorted.end(), std::u16string_view(code.utf16(), code.size()));
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    Currency currency;
    currency.m_code = code.toString().toUpper();
    if (!contains(activeCodes, currency.m_code))
        return std::nullopt;
    return currency;
}

int Currency::minorDigits() const
{
    if (isNone() || contains(withoutMinor, m_code))
        return 0;
    return contains(threeDigits, m_code) ? 3 : 2;
}

double Currency::minorPerMajor() const
{
    constexpr std::array powers = {1.0, 10.0, 100.0, 1000.0};
    return powers[static_cast<size_t>(minorDigits())];
}

} // namespace mizan
