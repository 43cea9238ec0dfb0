// CsvWriter: text as CSV that spreadsheets open without running anything in it.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace mizan {

/// Makes comma-separated rows in UTF-8 with a byte order mark, so that spreadsheets read Arabic right, and
/// CRLF.
class CsvWriter
{
public:
    void addRow(const std::vector<QString> &cells);
    [[nodiscard]] QByteArray bytes() const;

private:
    QString m_text;
};

/// A cell in quotes where it needs them.
[[nodiscard]] QString quotedCell(const QString &cell, QChar delimiter = u',');
/// A cell that a spreadsheet would take for a formula, with an apostrophe before it.
[[nodiscard]] QString escapedFormula(const QString &cell);
/// Takes escapedFormula() back.
[[nodiscard]] QString unescapedFormula(QStringView cell);

} // namespace mizan
