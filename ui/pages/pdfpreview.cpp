#include "ui/pages/pdfpreview.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>

#include <memory>

namespace mizan {

namespace {

class QtPdfPreview : public PdfPreview
{
public:
    explicit QtPdfPreview(QWidget *parent)
        : m_document(new QPdfDocument(parent))
        , m_view(std::make_unique<QPdfView>(parent))
    {
        // A scroll bar that comes later makes QPdfView draw pages that were rendered for the wider view.
        m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        m_view->setPageMode(QPdfView::PageMode::MultiPage);
        m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
        m_view->setDocument(m_document);
    }

    ~QtPdfPreview() override
    {
        m_view.reset(); // its renderer reads the buffer in a thread of its own
        m_document->close();
    }

    QWidget *widget() override { return m_view.get(); }

    void setPdf(const QByteArray &pdf) override
    {
        m_document->close();
        m_buffer.close();
        m_buffer.setData(pdf);
        if (pdf.isEmpty())
            return;
        m_buffer.open(QIODevice::ReadOnly);
        m_document->load(&m_buffer);
    }

private:
    QBuffer m_buffer;
    QPdfDocument *m_document;
    std::unique_ptr<QPdfView> m_view;
};

} // namespace

PdfPreview *makePdfPreview(QWidget *parent)
{
    return new QtPdfPreview(parent);
}

} // namespace mizan
