// Adds to a PDF what QPdfWriter cannot write: date, language, direction, outline, identity. A late library.
#pragma once

#include "app/reports/layout.h"

#include <QByteArray>
#include <QDateTime>

namespace mizan {

struct PdfProperties
{
    QString title;
    QString language; ///< `en`, `ar`
    bool isRightToLeft = false;
    QDateTime stamp; ///< UTC
    std::vector<OutlineEntry> outline;
    double pageHeight = 0; ///< points
};

/// Equal input gives equal bytes. Throws std::exception for what is no PDF.
extern "C" [[nodiscard]] QByteArray finishedPdf(const QByteArray &plain, const PdfProperties &properties);

} // namespace mizan
