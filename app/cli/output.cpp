#include "app/cli/output.h"

#include "app/wording/numbers.h"

#include <QJsonDocument>

namespace mizan {

void printLine(QTextStream &stream, const QString &text)
{
    stream << plainText(text) << Qt::endl;
}

void printJson(QTextStream &stream, const QJsonObject &object)
{
    stream << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)) << Qt::flush;
}

} // namespace mizan
