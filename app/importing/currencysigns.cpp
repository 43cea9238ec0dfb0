#include "app/importing/currencysigns.h"

#include "app/importing/textfold.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// Signs without case and dots, each with the codes that use it, the commonest first.
constexpr auto signs = std::to_array<std::pair<QStringView, QStringView>>({
    {u"€", u"EUR"},
    {u"euro", u"EUR"},
    {u"$", u"USD CAD AUD NZD SGD HKD MXN TWD ARS CLP COP"},
    {u"us$", u"USD"},
    {u"ca$", u"CAD"},
    {u"a$", u"AUD"},
    {u"£", u"GBP EGP LBP SYP SDG"},
    {u"¥", u"JPY CNY"},
    {u"₹", u"INR"},
    {u"rs", u"INR PKR LKR NPR"},
    {u"₺", u"TRY"},
    {u"tl", u"TRY"},
    {u"₪", u"ILS"},
    {u"₽", u"RUB"},
    {u"₩", u"KRW"},
    {u"₴", u"UAH"},
    {u"₦", u"NGN"},
    {u"₫", u"VND"},
    {u"₱", u"PHP"},
    {u"r$", u"BRL"},
    {u"rm", u"MYR"},
    {u"zł", u"PLN"},
    {u"kč", u"CZK"},
    {u"ft", u"HUF"},
    {u"kr", u"SEK NOK DKK ISK"},
    {u"fr", u"CHF"},
    {u"sfr", u"CHF"},
    {u"dh", u"AED MAD"},
    {u"dhs", u"AED MAD"},
    {u"sr", u"SAR"},
    {u"le", u"EGP"},
    {u"kd", u"KWD"},
    {u"bd", u"BHD"},
    {u"jd", u"JOD"},
    {u"دإ", u"AED"},
    {u"رس", u"SAR"},
    {u"﷼", u"SAR IRR OMR QAR YER"},
    {u"رق", u"QAR"},
    {u"رع", u"OMR"},
    {u"ري", u"YER"},
    {u"جم", u"EGP"},
    {u"دك", u"KWD"},
    {u"دب", u"BHD"},
    {u"دأ", u"JOD"},
    {u"دا", u"JOD"},
    {u"دع", u"IQD"},
    {u"دت", u"TND"},
    {u"دج", u"DZD"},
    {u"دم", u"MAD"},
    {u"دل", u"LYD"},
    {u"لل", u"LBP"},
    {u"لس", u"SYP"},
    {u"ريال", u"SAR QAR OMR YER"},
    {u"درهم", u"AED MAD"},
    {u"دينار", u"KWD BHD JOD IQD TND DZD LYD"},
    {u"جنيه", u"EGP SDG GBP"},
    {u"ليرة", u"LBP SYP TRY"},
    {u"يورو", u"EUR"},
    {u"دولار", u"USD"},
});

} // namespace

std::optional<Currency> currencyOfMark(QStringView mark, const Currency &expected)
{
    QString folded = withAsciiDigits(mark).toLower();
    folded.removeIf([](QChar c) { return c == u'.' || c.isSpace(); });
    if (const auto named = Currency::fromCode(folded))
        return named;
    const auto found =
        std::ranges::find(signs, QStringView(folded), &std::pair<QStringView, QStringView>::first);
    if (found == signs.end())
        return std::nullopt;
    const QString codes = found->second.toString();
    if (!expected.isNone() && codes.contains(expected.code()))
        return expected;
    return Currency::fromCode(QStringView(codes).left(3));
}

} // namespace mizan
