// XlsxSheetReader: the rows of an XLSX sheet, one at a time.
#pragma once

#include "app/tables/xlsxsheetparser.h"

#include <vector>

namespace mizan {

class XlsxSheetReader : public RawRowReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RawRowReader>>
    open(std::unique_ptr<ZipContainer> container, const std::string &part,
         std::shared_ptr<const XlsxContext> context);

    [[nodiscard]] Result<bool> next(RawRow &row) override;
    [[nodiscard]] qint64 position() const override;

private:
    XlsxSheetReader(std::unique_ptr<ZipContainer> container, std::unique_ptr<ZipPart> part,
                    std::shared_ptr<const XlsxContext> context);

    [[nodiscard]] Result<> load();

    std::unique_ptr<ZipContainer> m_container;
    std::unique_ptr<ZipPart> m_part;
    XlsxSheetParser m_parser;
    std::vector<char> m_piece;
    bool m_hasEnded = false;
};

} // namespace mizan
