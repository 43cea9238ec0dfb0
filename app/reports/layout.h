// LaidOutDocument: a document on pages, every part with its place, before anything is drawn.
#pragma once

#include "app/reports/document.h"
#include "app/reports/pagegeometry.h"
#include "app/reports/strip.h"

#include <QPageSize>

#include <vector>

namespace mizan {

struct LaidOutPage
{
    StripPage strips;
    QString runningTitle; ///< at the end of the header
};

/// A title of the PDF's outline.
struct OutlineEntry
{
    QString text;
    int level = 1;
    int page = 0;   ///< from 0
    double top = 0; ///< points from the page's top
    bool operator==(const OutlineEntry &) const = default;
};

struct LaidOutDocument
{
    PageGeometry geometry;
    std::vector<Strip> strips;
    std::vector<LaidOutPage> pages; ///< at least one
    std::vector<OutlineEntry> outline;
};

/// Measures all blocks and puts them on pages; draws nothing. Needs a QGuiApplication.
[[nodiscard]] LaidOutDocument layOut(const Document &document, QPageSize::PageSizeId pageSize,
                                     const Language &language);

} // namespace mizan
