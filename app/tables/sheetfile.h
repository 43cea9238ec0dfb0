// SheetFile: a spreadsheet file (XLSX or ODS) as sheets of rows.
#pragma once

#include "app/base/result.h"
#include "app/tables/rawrow.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace mizan {

struct Sheet
{
    QString name;
    bool isVisible = true;
    bool operator==(const Sheet &) const = default;
};

/// What the first bytes of a file, and a look inside its container, say; its name says nothing.
enum class SheetFormat {
    None, ///< no spreadsheet, or no container that can be told from one
    Xlsx, ///< also a zip file that is too damaged to say what it was
    Ods,
    OldExcel, ///< XLS and XLSB
    Protected,
};

/// @p path is read only as far as needed. None where it cannot be read.
[[nodiscard]] SheetFormat sheetFormatOf(const QString &path);

class SheetFile
{
public:
    virtual ~SheetFile() = default;

    /// Opens an XLSX or ODS file and reads its list of sheets. Fails with SpreadsheetProtected,
    /// SpreadsheetTooOld, SpreadsheetDamaged, SpreadsheetHostile, NotATable where it is no spreadsheet, or as
    /// opening a file does.
    [[nodiscard]] static Result<std::unique_ptr<SheetFile>> open(const QString &path);
    /// The same with the bytes of a file; @p name stands in its failures.
    [[nodiscard]] static Result<std::unique_ptr<SheetFile>> open(const QByteArray &bytes,
                                                                 const QString &name);

    [[nodiscard]] virtual const std::vector<Sheet> &sheets() const = 0;
    /// The sheet that a spreadsheet program would show: the first visible one.
    [[nodiscard]] int defaultSheet() const;
    /// The rows of @p sheet, counted from 0, from its beginning, streaming; each call starts another reading,
    /// which may outlive this object. Blank cells behind the last one of a row and blank rows behind the last
    /// one of a sheet are not given; of blank rows between others at most sheetlimits::blankRows, the others
    /// show in the row numbers. RawRow::text stays empty. Fails as open() does, and so does the reader;
    /// besides with CellTooLarge and TooManyColumns.
    [[nodiscard]] virtual Result<std::unique_ptr<RawRowReader>> rows(int sheet) const = 0;
};

} // namespace mizan
