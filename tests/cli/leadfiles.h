// One list of leads as the files that a CRM would export: CSV, XLSX of libxlsxwriter, ODS.
#pragma once

#include "tests/support/sheetbytes.h"

#include <QDateTime>
#include <QFile>
#include <QString>
#include <QTest>

#include <xlsxwriter.h>

#include <array>
#include <vector>

namespace mizan::test {

/// A contact; moments as `2026-08-31 23:30`, empty where the stage was not reached. Other text stays text.
struct Contact
{
    qint64 id = 0;
    QByteArray firstName, lastName, email, phone, source;
    std::array<QByteArray, 5> moments; ///< created, MQL, SQL, opportunity, customer
    double deal = 0;                   ///< 0: no deal
};

inline const std::vector<QByteArray> contactHeaders = {"Record ID",
                                                       "First Name",
                                                       "Last Name",
                                                       "Email",
                                                       "Phone Number",
                                                       "Original Source",
                                                       "Create Date",
                                                       "Became a Marketing Qualified Lead Date",
                                                       "Became a Sales Qualified Lead Date",
                                                       "Became an Opportunity Date",
                                                       "Became a Customer Date",
                                                       "Recent Deal Amount"};

/// The cells that hold text.
[[nodiscard]] inline std::vector<QByteArray> textsOf(const Contact &contact)
{
    return {contact.firstName, contact.lastName, contact.email, contact.phone, contact.source};
}

[[nodiscard]] inline QByteArray csvOf(const std::vector<Contact> &contacts)
{
    QByteArray csv = contactHeaders.front();
    for (size_t i = 1; i < contactHeaders.size(); ++i)
        csv += ',' + contactHeaders[i];
    for (const Contact &contact : contacts) {
        csv += '\n' + QByteArray::number(contact.id);
        for (QByteArray text : textsOf(contact))
            csv += ",\"" + text.replace('"', "\"\"") + '"';
        for (const QByteArray &moment : contact.moments)
            csv += ',' + moment;
        csv += contact.deal > 0 ? ',' + QByteArray::number(contact.deal, 'f', 2) : ",";
    }
    return csv + '\n';
}

/// Invalid for what is no moment.
[[nodiscard]] inline QDateTime momentOf(const QByteArray &text)
{
    return QDateTime::fromString(QString::fromUtf8(text), QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// Days since 30 December 1899, as spreadsheets count them.
[[nodiscard]] inline double serialOf(const QDateTime &moment)
{
    const QDate epoch(1899, 12, 30);
    return static_cast<double>(epoch.daysTo(moment.date())) + QTime(0, 0).secsTo(moment.time()) / 86400.0;
}

/// The visible second sheet of a workbook, behind a hidden one; its dates are numbers with a date format.
inline void writeXlsx(const QString &path, const std::vector<Contact> &contacts, bool inlineStrings)
{
    lxw_workbook_options options{};
    options.constant_memory = inlineStrings ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *hidden = workbook_add_worksheet(book, "Notes");
    worksheet_write_string(hidden, 0, 0, "not for import", nullptr);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Contacts");
    worksheet_activate(sheet);
    worksheet_set_first_sheet(sheet);
    worksheet_hide(hidden);
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd.mm.yyyy hh:mm");
    lxw_col_t column = 0;
    for (const QByteArray &header : contactHeaders)
        worksheet_write_string(sheet, 0, column++, header.constData(), nullptr);
    lxw_row_t row = 1;
    for (const Contact &contact : contacts) {
        column = 0;
        worksheet_write_number(sheet, row, column++, static_cast<double>(contact.id), nullptr);
        for (const QByteArray &text : textsOf(contact))
            worksheet_write_string(sheet, row, column++, text.constData(), nullptr);
        for (const QByteArray &moment : contact.moments) {
            if (const QDateTime time = momentOf(moment); time.isValid())
                worksheet_write_number(sheet, row, column, serialOf(time), date);
            else if (!moment.isEmpty())
                worksheet_write_string(sheet, row, column, moment.constData(), nullptr);
            ++column;
        }
        if (contact.deal > 0)
            worksheet_write_number(sheet, row, column, contact.deal, nullptr);
        ++row;
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
}

[[nodiscard]] inline QByteArray odsOf(const std::vector<Contact> &contacts)
{
    const auto textCell = [](const QByteArray &text) -> QByteArray {
        return "<table:table-cell office:value-type=\"string\"><text:p>" +
               QString::fromUtf8(text).toHtmlEscaped().toUtf8() + "</text:p></table:table-cell>";
    };
    QByteArray rows = "<table:table-row>";
    for (const QByteArray &header : contactHeaders)
        rows += textCell(header);
    for (const Contact &contact : contacts) {
        rows += "</table:table-row><table:table-row><table:table-cell office:value-type=\"float\" "
                "office:value=\"" +
                QByteArray::number(contact.id) + "\"/>";
        for (const QByteArray &text : textsOf(contact))
            rows += textCell(text);
        for (QByteArray moment : contact.moments) {
            if (momentOf(moment).isValid())
                rows += "<table:table-cell office:value-type=\"date\" office:date-value=\"" +
                        moment.replace(' ', 'T') + ":00\"/>";
            else
                rows += moment.isEmpty() ? QByteArray("<table:table-cell/>") : textCell(moment);
        }
        rows += contact.deal > 0 ? "<table:table-cell office:value-type=\"float\" office:value=\"" +
                                       QByteArray::number(contact.deal, 'f', 2) + "\"/>"
                                 : QByteArray("<table:table-cell/>");
    }
    return odsBytes("<table:table table:name=\"Contacts\">" + rows + "</table:table-row></table:table>");
}

} // namespace mizan::test
