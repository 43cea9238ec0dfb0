#include "app/reports/pdffinish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// `D:20261121093000Z` as PDF 1.7, 7.9.4 wants it.
QPDFObjectHandle dateObject(const QDateTime &stamp)
{
    const QString text = stamp.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
    return QPDFObjectHandle::newString(text.toStdString());
}

void setInfo(QPDF &pdf, const PdfProperties &properties)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const QString program = u"Mizan "_s + QStringLiteral(MIZAN_VERSION);
    info.replaceKey("/Title", textObject(properties.title));
    info.replaceKey("/Creator", textObject(program));
    info.replaceKey("/Producer", textObject(program));
    if (properties.stamp.isValid()) {
        info.replaceKey("/CreationDate", dateObject(properties.stamp));
        info.replaceKey("/ModDate", dateObject(properties.stamp));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void setReading(QPDF &pdf, const PdfProperties &properties)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", textObject(properties.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    if (properties.isRightToLeft)
        preferences.replaceKey("/Direction", QPDFObjectHandle::newName("/R2L"));
    root.replaceKey("/ViewerPreferences", preferences);
}

/// The outline as a tree of two levels, children linked as PDF 1.7, 12.3.3 wants them.
class OutlineTree
{
public:
    OutlineTree(QPDF &pdf, double pageHeight)
        : m_pdf(pdf)
        , m_pageHeight(pageHeight)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_root(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()))
    {
        m_root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    }

    void add(const OutlineEntry &entry)
    {
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textObject(entry.text));
        item.replaceKey("/Dest", destination(entry));
        const bool isTop = entry.level <= 1 || m_topItem.isNull();
        append(isTop ? m_root : m_topItem, item);
        if (isTop)
            m_topItem = item;
    }

    QPDFObjectHandle root() const { return m_root; }

private:
    QPDFObjectHandle destination(const OutlineEntry &entry) const
    {
        const auto page = m_pages.at(static_cast<size_t>(entry.page)).getObjectHandle();
        QPDFObjectHandle array = QPDFObjectHandle::newArray();
        array.appendItem(page);
        array.appendItem(QPDFObjectHandle::newName("/XYZ"));
        array.appendItem(QPDFObjectHandle::newInteger(0));
        array.appendItem(QPDFObjectHandle::newReal(m_pageHeight - entry.top, 2));
        array.appendItem(QPDFObjectHandle::newNull());
        return array;
    }

    void append(QPDFObjectHandle parent, QPDFObjectHandle item)
    {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            QPDFObjectHandle last = parent.getKey("/Last");
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        countVisible(parent);
    }

    /// All items are open, so each counts for its parent and for the root.
    void countVisible(QPDFObjectHandle parent)
    {
        const auto increase = [](QPDFObjectHandle node) {
            const long long count = node.hasKey("/Count") ? node.getKey("/Count").getIntValue() : 0;
            node.replaceKey("/Count", QPDFObjectHandle::newInteger(count + 1));
        };
        increase(parent);
        if (parent.getObjGen() != m_root.getObjGen())
            increase(m_root);
    }

    QPDF &m_pdf;
    double m_pageHeight;
    std::vector<QPDFPageObjectHelper> m_pages;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_topItem = QPDFObjectHandle::newNull();
};

void setOutline(QPDF &pdf, const PdfProperties &properties)
{
    if (properties.outline.empty())
        return;
    OutlineTree tree(pdf, properties.pageHeight);
    for (const OutlineEntry &entry : properties.outline)
        tree.add(entry);
    pdf.getRoot().replaceKey("/Outlines", tree.root());
}

} // namespace

QByteArray finishedPdf(const QByteArray &plain, const PdfProperties &properties)
{
    QPDF pdf;
    pdf.processMemoryFile("report", plain.constData(), static_cast<size_t>(plain.size()));
    setInfo(pdf, properties);
    setReading(pdf, properties);
    setOutline(pdf, properties);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace mizan
