#include "app/reports/pdfbytes.h"

#include "app/reports/pagepainter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace mizan {

QByteArray plainPdf(const Document &document, const LaidOutDocument &laidOut, QPageSize::PageSizeId pageSize,
                    const Language &language)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(pageSize));
    writer.setPageOrientation(document.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF());
    writer.setResolution(static_cast<int>(unitsPerPoint * 72));
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(unitsPerPoint, unitsPerPoint);
    for (size_t page = 0; page < laidOut.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, document, laidOut, page, language);
    }
    painter.end();
    return bytes;
}

} // namespace mizan
