// Filling arguments of any kind into a sentence.
#include "app/wording/filling.h"

#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr qsizetype longestArgument = 300; ///< characters; longer ones are cut so that a sentence stays one

QString argumentText(const QVariant &argument, const Language &language)
{
    switch (argument.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return countText(argument.toDouble(), language);
    default:
        break;
    }
    if (argument.metaType() == QMetaType::fromType<RejectedRow>())
        return rejectText(argument.value<RejectedRow>(), language);
    QString text = argument.toString().simplified();
    if (text.size() > longestArgument)
        text = text.left(longestArgument) + u"…"_s;
    return isolated(text);
}

} // namespace

QString filled(const QString &text, const QVariantList &args, const Language &language)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace =
            text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (!isPlace) {
            result += text[i];
            continue;
        }
        const qsizetype index = text[++i].unicode() - u'1';
        result += index < args.size() ? argumentText(args[index], language) : u"…"_s;
    }
    return result;
}

} // namespace mizan
