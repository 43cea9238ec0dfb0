// Output: lines of text and JSON on a stream.
#pragma once

#include "app/wording/sentences.h"

#include <QJsonObject>
#include <QTextStream>

namespace mizan {

/// Prints @p text and a line break, without the invisible marks that terminals show as boxes.
void printLine(QTextStream &stream, const QString &text);
void printJson(QTextStream &stream, const QJsonObject &object);

} // namespace mizan
