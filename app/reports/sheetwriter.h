// Writes XLSX files. A late library.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mizan {

struct WorkbookCell
{
    QString text; ///< never a formula
    std::optional<double> number;
    QString format;      ///< of a number, as `#,##0.0`
    bool isBold = false; ///< a number
};

/// Its header and its first column stay in view.
struct WorkbookSheet
{
    QString name;
    bool isRightToLeft = false;
    QStringList header;
    std::vector<std::vector<WorkbookCell>> rows;
};

struct Workbook
{
    QString title;
    QDateTime stamp;
    std::vector<WorkbookSheet> sheets;
};

/// Whether the file @p path was written. Equal workbooks give equal bytes.
extern "C" [[nodiscard]] bool writeWorkbook(const Workbook &workbook, const QString &path);

} // namespace mizan
