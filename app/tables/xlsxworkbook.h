// XlsxWorkbook: an XLSX file as sheets of rows.
#pragma once

#include "app/tables/sheetfile.h"
#include "app/tables/stringstore.h"
#include "app/tables/xlsxoutline.h"
#include "app/tables/xlsxstyles.h"
#include "app/tables/zipcontainer.h"

namespace mizan {

/// What the parts of a workbook outside its sheets say, for the cells of a sheet.
struct XlsxContext
{
    XlsxStyles styles;
    std::unique_ptr<StringStore> strings; ///< null: none
    DateBase dateBase = DateBase::Year1900;
};

class XlsxWorkbook : public SheetFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SheetFile>> open(ContainerSource source);

    [[nodiscard]] const std::vector<Sheet> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<RawRowReader>> rows(int sheet) const override;

private:
    XlsxWorkbook(ContainerSource source, XlsxOutline outline);

    [[nodiscard]] Result<std::shared_ptr<const XlsxContext>> context(const ZipContainer &container) const;

    ContainerSource m_source;
    XlsxOutline m_outline;
    std::vector<Sheet> m_sheets;
    mutable std::shared_ptr<const XlsxContext> m_context; ///< read when the first rows are
};

} // namespace mizan
