#include "app/reports/comparisonsheet.h"

#include "app/tables/csvwriter.h"
#include "app/wording/comparisontable.h"
#include "app/wording/numbers.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

using Kind = ComparisonCell::Kind;

/// Six decimals, in plain digits.
QString plainNumber(double number)
{
    constexpr double digits = 1e6;
    constexpr int mostDigits = 15;
    return QString::number(std::round(number * digits) / digits, 'g', mostDigits);
}

QStringList differenceHeader(const Language &language)
{
    return {language.translate("Compare", "Compared"),     language.translate("Compare", "Agency A"),
            language.translate("Compare", "Value A"),      language.translate("Compare", "Agency B"),
            language.translate("Compare", "Value B"),      language.translate("Compare", "p"),
            language.translate("Compare", "p, corrected"), language.translate("Compare", "Result")};
}

ComparisonCell textCell(const QString &text)
{
    return {text, std::nullopt, false, Kind::Text, {}};
}

ComparisonCell numberCell(double number)
{
    return {QString(), number, false, Kind::Text, {}};
}

std::vector<ComparisonCell> differenceCells(const Difference &difference, const Comparison &comparison,
                                            const Language &language)
{
    return {textCell(differenceName(difference, language)),
            textCell(comparedName(comparison, difference.a, language)),
            differenceValue(difference, difference.a, comparison, language),
            textCell(comparedName(comparison, difference.b, language)),
            differenceValue(difference, difference.b, comparison, language),
            numberCell(difference.pValue),
            numberCell(difference.adjusted),
            textCell(difference.isSignal() ? language.translate("Compare", "signal")
                                           : language.translate("Compare", "no signal"))};
}

/// What a spreadsheet shows a number as.
QString formatOf(const ComparisonCell &cell)
{
    const QString star = cell.isBest ? u" \"★\""_s : QString();
    switch (cell.kind) {
    case Kind::Share:
        return u"0.0%"_s + star;
    case Kind::Count:
        return (cell.number && std::floor(*cell.number) == *cell.number ? u"#,##0"_s : u"#,##0.0"_s) + star;
    case Kind::Money: {
        const int digits = cell.currency.minorDigits();
        const QString decimals = digits > 0 ? u'.' + QString(digits, u'0') : QString();
        return u"#,##0%1 \"%2\""_s.arg(decimals, cell.currency.code()) + star;
    }
    case Kind::Text:
        break;
    }
    return u"0.000000"_s;
}

/// One XLSX file in the making; closed, and so written, by finish() or in any case at the end.
class Workbook
{
public:
    explicit Workbook(const QString &path)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        format_set_bottom(m_bold, LXW_BORDER_THIN);
        format_set_text_wrap(m_bold);
    }
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    void setProperties(const QString &title, const QDateTime &stamp)
    {
        QByteArray text = title.toUtf8();
        lxw_doc_properties properties = {};
        properties.title = text.data();
        properties.created = stamp.toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
    }

    /// Makes a sheet whose first row and column stay in view.
    void addSheet(const QString &name, bool isRightToLeft)
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

    void addHeader(const QStringList &texts)
    {
        lxw_col_t column = 0;
        for (const QString &text : texts)
            worksheet_write_string(m_sheet, m_row, column++, plainText(text).toUtf8().constData(), m_bold);
        ++m_row;
    }

    void addRow(const std::vector<ComparisonCell> &cells)
    {
        lxw_col_t column = 0;
        for (const ComparisonCell &cell : cells)
            write(column++, cell);
        ++m_row;
    }

    /// Whether the file was written.
    bool finish() { return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }

private:
    void write(lxw_col_t column, const ComparisonCell &cell)
    {
        if (cell.number)
            worksheet_write_number(m_sheet, m_row, column, *cell.number, format(cell));
        else
            worksheet_write_string(m_sheet, m_row, column, plainText(cell.text).toUtf8().constData(),
                                   nullptr);
    }

    lxw_format *format(const ComparisonCell &cell)
    {
        const QString code = formatOf(cell);
        auto &known = m_formats[{code, cell.isBest}];
        if (!known) {
            known = workbook_add_format(m_book);
            format_set_num_format(known, code.toUtf8().constData());
            if (cell.isBest)
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

void writeSheets(Workbook &book, const Comparison &comparison, const Language &language)
{
    const ComparisonTable table = comparisonTable(comparison, language, ComparisonForm::Spreadsheet);
    book.addSheet(language.translate("Compare", "Comparison"), language.isRightToLeft());
    book.addHeader(QStringList{plainText(monthRangeText(comparison.period, language))} + table.agencies);
    bool hasBest = false;
    for (const ComparisonRow &row : table.rows) {
        std::vector<ComparisonCell> cells{textCell(row.label)};
        std::ranges::copy(row.cells, std::back_inserter(cells));
        book.addRow(cells);
        hasBest = hasBest || std::ranges::any_of(row.cells, &ComparisonCell::isBest);
    }
    if (hasBest)
        book.addRow({textCell(language.translate("Compare", "★: differs from all others by a signal"))});
    book.addSheet(language.translate("Compare", "Differences"), language.isRightToLeft());
    book.addHeader(differenceHeader(language));
    for (const Difference &difference : sortedDifferences(comparison))
        book.addRow(differenceCells(difference, comparison, language));
}

void addCsvRow(CsvWriter &csv, const std::vector<ComparisonCell> &cells)
{
    std::vector<QString> texts;
    for (const ComparisonCell &cell : cells)
        texts.push_back(cell.number ? plainNumber(*cell.number) : plainText(cell.text));
    csv.addRow(texts);
}

} // namespace

Result<QByteArray> comparisonXlsx(const Comparison &comparison, const QDateTime &stamp,
                                  const Language &language)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::WriteFailed, {folder.path(), folder.errorString()});
    const QString path = folder.filePath(u"comparison.xlsx"_s);
    Workbook book(path);
    book.setProperties(language.translate("Compare", "Comparison"), stamp);
    writeSheets(book, comparison, language);
    QFile file(path);
    if (!book.finish() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::WriteFailed, {path, file.errorString()});
    return file.readAll();
}

QByteArray comparisonCsv(const Comparison &comparison, const Language &language)
{
    const ComparisonTable table = comparisonTable(comparison, language, ComparisonForm::Spreadsheet);
    CsvWriter csv;
    std::vector<QString> header{plainText(monthRangeText(comparison.period, language))};
    std::ranges::transform(table.agencies, std::back_inserter(header), plainText);
    csv.addRow(header);
    for (const ComparisonRow &row : table.rows) {
        std::vector<ComparisonCell> cells{textCell(row.label)};
        std::ranges::copy(row.cells, std::back_inserter(cells));
        addCsvRow(csv, cells);
    }
    const QStringList titles = differenceHeader(language);
    csv.addRow({});
    csv.addRow({titles.begin(), titles.end()});
    for (const Difference &difference : sortedDifferences(comparison))
        addCsvRow(csv, differenceCells(difference, comparison, language));
    return csv.bytes();
}

} // namespace mizan
