// Numbers, money and shares in a language's digits.
#include "app/wording/numbers.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// The sign of a currency where it is unmistakable, else its code.
QString currencySign(const Currency &currency)
{
    static const QHash<QString, QString> signs = {
        {u"EUR"_s, u"€"_s}, {u"USD"_s, u"$"_s}, {u"GBP"_s, u"£"_s}, {u"JPY"_s, u"¥"_s},
        {u"INR"_s, u"₹"_s}, {u"ILS"_s, u"₪"_s}, {u"TRY"_s, u"₺"_s}, {u"UAH"_s, u"₴"_s},
    };
    return signs.value(currency.code(), currency.code());
}

bool isWhole(double number)
{
    return number == std::floor(number) && std::abs(number) < 1e15;
}

} // namespace

QString countText(double count, const Language &language)
{
    if (isWhole(count))
        return language.locale().toString(static_cast<qlonglong>(count));
    return language.locale().toString(count, 'f', QLocale::FloatingPointShortest);
}

QString moneyText(const Value &money, const Language &language, bool rounded)
{
    const double amount = money.number / money.currency.minorPerMajor();
    const int decimals = rounded ? 0 : money.currency.minorDigits();
    const QString number = language.locale().toString(amount, 'f', decimals);
    if (money.currency.isNone())
        return number;
    return language.translate("Numbers", "%1 %2", "money: sign of the currency, amount")
        .arg(currencySign(money.currency), number);
}

QString percentText(double share, const Language &language, int decimals)
{
    return language.translate("Numbers", "%1 %", "a number of percent")
        .arg(language.locale().toString(share * 100, 'f', decimals));
}

QString probabilityText(double p, const Language &language)
{
    if (p < 0.001)
        return language.translate("Numbers", "< %1", "a probability below this number")
            .arg(language.locale().toString(0.001, 'f', 3));
    return language.locale().toString(p, 'f', 3);
}

QString valueText(const Value &value, const Metric &metric, const Language &language)
{
    switch (metric.unit) {
    case Unit::Money:
        return moneyText(value, language);
    case Unit::Ratio:
        return percentText(value.number, language, 1);
    case Unit::Count:
    case Unit::Score:
    case Unit::Duration:
        break;
    }
    return countText(value.number, language);
}

QString ofTargetText(const Value &actual, const Value &target, const Metric &metric, const Language &language)
{
    return language.translate("Numbers", "%1 / %2", "actual / target")
        .arg(valueText(actual, metric, language), valueText(target, metric, language));
}

QString ordinalText(int n, const Language &language)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Ordinals", "1st"),  QT_TRANSLATE_NOOP("Ordinals", "2nd"),
        QT_TRANSLATE_NOOP("Ordinals", "3rd"),  QT_TRANSLATE_NOOP("Ordinals", "4th"),
        QT_TRANSLATE_NOOP("Ordinals", "5th"),  QT_TRANSLATE_NOOP("Ordinals", "6th"),
        QT_TRANSLATE_NOOP("Ordinals", "7th"),  QT_TRANSLATE_NOOP("Ordinals", "8th"),
        QT_TRANSLATE_NOOP("Ordinals", "9th"),  QT_TRANSLATE_NOOP("Ordinals", "10th"),
        QT_TRANSLATE_NOOP("Ordinals", "11th"), QT_TRANSLATE_NOOP("Ordinals", "12th"),
    };
    if (n >= 1 && n <= static_cast<int>(std::size(words)))
        return language.translate("Ordinals", words[n - 1]);
    const QString number = language.locale().toString(n);
    const bool isTeen = n % 100 / 10 == 1;
    if (n % 10 == 1 && !isTeen)
        return language.translate("Ordinals", "%1st").arg(number);
    if (n % 10 == 2 && !isTeen)
        return language.translate("Ordinals", "%1nd").arg(number);
    if (n % 10 == 3 && !isTeen)
        return language.translate("Ordinals", "%1rd").arg(number);
    return language.translate("Ordinals", "%1th").arg(number);
}

QString listText(const QStringList &names, const Language &language)
{
    QStringList safe;
    for (const QString &name : names)
        safe << isolated(name);
    return language.locale().createSeparatedList(safe);
}

QString joinedSentences(const QStringList &sentences)
{
    QStringList spoken = sentences;
    spoken.removeAll(QString());
    return spoken.join(u' ');
}

QString joinedClauses(const QStringList &clauses, const Language &language)
{
    QStringList spoken = clauses;
    spoken.removeAll(QString());
    return spoken.join(language.translate("Numbers", ", ", "between clauses"));
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString plainText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool isMark = (code >= 0x2066 && code <= 0x2069) || (code >= 0x202A && code <= 0x202E) ||
                            code == 0x200E || code == 0x200F || code == 0x061C;
        if (!isMark)
            plain += c;
    }
    return plain;
}

} // namespace mizan
