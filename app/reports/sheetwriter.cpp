#include "app/reports/sheetwriter.h"

#include <QFile>
#include <QHash>

#include <xlsxwriter.h>

#include <utility>

namespace mizan {

namespace {

/// One file in the making; closed, and so written, by finish() or in any case at the end.
class WorkbookFile
{
public:
    explicit WorkbookFile(const QString &path)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        format_set_bottom(m_bold, LXW_BORDER_THIN);
        format_set_text_wrap(m_bold);
    }
    ~WorkbookFile()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(WorkbookFile)

    void setProperties(const QString &title, const QDateTime &stamp)
    {
        QByteArray text = title.toUtf8();
        lxw_doc_properties properties = {};
        properties.title = text.data();
        properties.created = stamp.toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
    }

    void add(const WorkbookSheet &sheet)
    {
        begin(sheet.name, sheet.isRightToLeft);
        lxw_col_t column = 0;
        for (const QString &text : sheet.header)
            worksheet_write_string(m_sheet, m_row, column++, text.toUtf8().constData(), m_bold);
        for (const auto &cells : sheet.rows) {
            ++m_row;
            column = 0;
            for (const WorkbookCell &cell : cells)
                write(column++, cell);
        }
    }

    /// Whether the file was written.
    bool finish() { return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }

private:
    void begin(const QString &name, bool isRightToLeft)
    {
        constexpr double firstWidth = 38; // characters
        constexpr double otherWidth = 18;
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        m_row = 0;
        worksheet_freeze_panes(m_sheet, 1, 1);
        worksheet_set_column(m_sheet, 0, 0, firstWidth, nullptr);
        worksheet_set_column(m_sheet, 1, LXW_COL_MAX - 1, otherWidth, nullptr);
        worksheet_set_landscape(m_sheet);
        worksheet_repeat_rows(m_sheet, 0, 0);
        if (isRightToLeft)
            worksheet_right_to_left(m_sheet);
    }

    void write(lxw_col_t column, const WorkbookCell &cell)
    {
        if (cell.number)
            worksheet_write_number(m_sheet, m_row, column, *cell.number, format(cell));
        else
            worksheet_write_string(m_sheet, m_row, column, cell.text.toUtf8().constData(), nullptr);
    }

    lxw_format *format(const WorkbookCell &cell)
    {
        auto &known = m_formats[{cell.format, cell.isBold}];
        if (!known) {
            known = workbook_add_format(m_book);
            format_set_num_format(known, cell.format.toUtf8().constData());
            if (cell.isBold)
                format_set_bold(known);
        }
        return known;
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    QHash<std::pair<QString, bool>, lxw_format *> m_formats;
    lxw_row_t m_row = 0;
};

} // namespace

bool writeWorkbook(const Workbook &workbook, const QString &path)
{
    WorkbookFile file(path);
    file.setProperties(workbook.title, workbook.stamp);
    for (const WorkbookSheet &sheet : workbook.sheets)
        file.add(sheet);
    return file.finish();
}

} // namespace mizan
