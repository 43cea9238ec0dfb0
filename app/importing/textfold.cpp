#include "app/importing/textfold.h"

namespace mizan {

namespace {

constexpr QChar tatweel = u'\u0640';

QChar foldedLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ة':
        return u'ه';
    case u'ى':
    case u'ی': // Persian keyboards
        return u'ي';
    case u'ک':
        return u'ك';
    default:
        return c;
    }
}

bool isDirectionMark(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x200E || code == 0x200F || code == 0x061C || code == 0xFEFF || code == 0x200B ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString withAsciiDigits(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Number_DecimalDigit)
            result += QChar(u'0' + c.digitValue());
        else if (!isDirectionMark(c))
            result += c;
    }
    return result;
}

QString foldedWords(QStringView text)
{
    const QString parted = withAsciiDigits(text).normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(parted.size());
    bool afterLower = false;
    for (const QChar c : parted) {
        if (c.isMark() || c == tatweel)
            continue;
        const bool isWord = c.isLetterOrNumber() || c.isSurrogate();
        const bool startsWord = !isWord || (afterLower && c.isUpper());
        if (startsWord && !result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
        if (isWord)
            result += foldedLetter(c);
        afterLower = c.isLower();
    }
    return result.trimmed().toCaseFolded();
}

} // namespace mizan
