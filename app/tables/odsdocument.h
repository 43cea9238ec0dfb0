// OdsDocument: an ODS file as sheets of rows.
#pragma once

#include "app/tables/sheetfile.h"
#include "app/tables/zipcontainer.h"

namespace mizan {

class OdsDocument : public SheetFile
{
public:
    /// Scans the whole content once, since only it says which sheets there are.
    [[nodiscard]] static Result<std::unique_ptr<SheetFile>> open(ContainerSource source);

    [[nodiscard]] const std::vector<Sheet> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<RawRowReader>> rows(int sheet) const override;

private:
    OdsDocument(ContainerSource source, std::vector<Sheet> sheets)
        : m_source(std::move(source))
        , m_sheets(std::move(sheets))
    {
    }

    ContainerSource m_source;
    std::vector<Sheet> m_sheets;
};

/// Whether the manifest of an ODF container names an encrypted part; fails as scanPart() does.
[[nodiscard]] Result<bool> isOdfEncrypted(const ZipContainer &container);

} // namespace mizan
