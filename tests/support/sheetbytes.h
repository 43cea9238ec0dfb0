// Small spreadsheets from the XML of their parts.
#pragma once

#include "tests/support/zipbytes.h"

#include <QByteArrayList>

namespace mizan {

/// What an XLSX file consists of; the defaults make a workbook of one empty sheet.
struct XlsxParts
{
    QByteArray rows;    ///< what stands in `sheetData`
    QByteArray strings; ///< the `si` elements of the shared strings
    QByteArray formats; ///< the codes of the cell styles 1, 2 …, one a line; style 0 is plain
    QByteArray workbookProperties;
    QByteArray sheets = R"(<sheet name="Data" sheetId="1" r:id="rId1"/>)";
    QByteArray sheet; ///< the whole part, in place of rows
    QByteArray target = "worksheets/sheet1.xml";

    [[nodiscard]] QByteArray styles() const
    {
        QByteArray codes;
        QByteArray styles = "<xf numFmtId=\"0\"/>";
        int id = 164;
        for (const QByteArray &code : formats.isEmpty() ? QByteArrayList() : formats.split('\n')) {
            const QByteArray number = QByteArray::number(id++);
            codes += "<numFmt numFmtId=\"" + number + "\" formatCode=\"" +
                     QByteArray(code).replace('&', "&amp;").replace('"', "&quot;") + "\"/>";
            styles += "<xf numFmtId=\"" + number + "\"/>";
        }
        return "<styleSheet><numFmts>" + codes + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>";
    }

    [[nodiscard]] ZipEntries entries() const
    {
        const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return {{"[Content_Types].xml", "<Types/>"},
                {"_rels/.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"" + type +
                                    "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                {"xl/workbook.xml",
                 "<workbook>" + workbookProperties + "<sheets>" + sheets + "</sheets></workbook>"},
                {"xl/_rels/workbook.xml.rels",
                 "<Relationships><Relationship Id=\"rId1\" Type=\"" + type + "worksheet\" Target=\"" +
                     target + "\"/><Relationship Id=\"rId2\" Type=\"" + type +
                     "worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"},
                {"xl/styles.xml", styles()},
                {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"},
                {"xl/worksheets/sheet1.xml",
                 sheet.isEmpty() ? "<worksheet><sheetData>" + rows + "</sheetData></worksheet>" : sheet},
                {"xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\">"
                                             "<v>second</v></c></row></sheetData></worksheet>"}};
    }

    [[nodiscard]] QByteArray bytes() const { return zipBytes(entries()); }
};

/// A workbook of one sheet; the arguments are those of XlsxParts.
inline QByteArray xlsxBytes(const QByteArray &rows, const QByteArray &strings = {},
                            const QByteArray &formats = {})
{
    XlsxParts parts;
    parts.rows = rows;
    parts.strings = strings;
    parts.formats = formats;
    return parts.bytes();
}

/// An ODS file with the tables of @p tables and the styles @p styles.
inline ZipEntries odsEntries(const QByteArray &tables, const QByteArray &styles = {})
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml", "<manifest:manifest/>"},
            {"content.xml", "<office:document-content><office:automatic-styles>" + styles +
                                "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                                "</office:spreadsheet></office:body></office:document-content>"}};
}

inline QByteArray odsBytes(const QByteArray &tables, const QByteArray &styles = {})
{
    return zipBytes(odsEntries(tables, styles));
}

} // namespace mizan
