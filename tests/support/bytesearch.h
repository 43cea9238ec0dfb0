// Finds out whether files give a person away: searches their bytes for a text in UTF-8 and in UTF-16.
#pragma once

#include "tests/support/ownfolders.h"

#include <QStringEncoder>

namespace mizan {

/// Whether @p text, in whatever case, stands in @p bytes as UTF-8 or as UTF-16 of either byte order.
[[nodiscard]] inline bool holdsText(const QByteArray &bytes, const QString &text)
{
    const QByteArray lowered = bytes.toLower(); // of A to Z only, which are the same bytes in each encoding
    for (const auto encoding : {QStringEncoder::Utf8, QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        for (const QString &form : {text, text.toLower(), text.toUpper()}) {
            QStringEncoder encoder(encoding);
            const QByteArray needle = encoder(form);
            if (lowered.contains(needle.toLower()))
                return true;
        }
    }
    return false;
}

/// `file: text` for each of @p texts that stands in a file of @p folder or below it, hidden ones included;
/// @p but names files that are left out.
[[nodiscard]] inline QStringList textsIn(const QString &folder, const QStringList &texts,
                                         const QStringList &but = {})
{
    QStringList found;
    for (const QString &name : namesIn(folder)) {
        QFile file(QDir(folder).filePath(name));
        if (but.contains(QFileInfo(name).fileName()) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &text : texts) {
            if (holdsText(bytes, text))
                found.append(name + QStringLiteral(": ") + text);
        }
    }
    return found;
}

} // namespace mizan
