#include "app/cli/syntax.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString usageOf(const Option &option)
{
    QString text = option.letter.isNull() ? option.name : u"-%1"_s.arg(option.letter);
    if (!option.valueName.isEmpty())
        text += u' ' + option.valueName;
    if (option.isRepeatable)
        text += u" …"_s;
    return option.isRequired ? text : u"[%1]"_s.arg(text);
}

} // namespace

QString usageLine(const Syntax &syntax)
{
    QStringList parts{u"mizan-cli"_s, syntax.command};
    for (const Parameter &parameter : syntax.parameters) {
        const QString name = parameter.isRepeatable ? parameter.name + u" …"_s : parameter.name;
        parts.append(parameter.isRequired ? name : u"[%1]"_s.arg(name));
    }
    for (const Option &option : syntax.options)
        parts.append(usageOf(option));
    return parts.join(u' ');
}

} // namespace mizan
