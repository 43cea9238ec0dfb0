// PdfPreview: the pages of a PDF. A late library.
#pragma once

#include <QByteArray>

class QWidget;

namespace mizan {

class PdfPreview
{
public:
    virtual ~PdfPreview() = default;

    /// Its life ends with the preview.
    [[nodiscard]] virtual QWidget *widget() = 0;
    /// Empty: no pages.
    virtual void setPdf(const QByteArray &pdf) = 0;
};

/// To be deleted by the caller, before @p parent.
extern "C" [[nodiscard]] PdfPreview *makePdfPreview(QWidget *parent);

} // namespace mizan
