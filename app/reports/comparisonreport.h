// The comparison of agencies as a document, for PDF.
#pragma once

#include "app/reports/document.h"

#include "app/analysis/comparison.h"

#include <QDate>

namespace mizan {

/// A project file that was compared, or could not be.
struct ComparedFile
{
    QString name;    ///< its path or name, as the reader knows it
    QString client;  ///< empty when it could not be read
    QString problem; ///< why it could not be read, as a sentence; empty when it was
    bool operator==(const ComparedFile &) const = default;
};

/// Where a comparison comes from.
struct ComparisonOrigin
{
    std::vector<ComparedFile> files;
    QDate asOf; ///< the day of judging
    bool operator==(const ComparisonOrigin &) const = default;
};

/// Landscape where the agencies or months need the width.
[[nodiscard]] Document comparisonReport(const Comparison &comparison, const ComparisonOrigin &origin,
                                        const Language &language);

} // namespace mizan
