// OdsSheetReader: the rows of one table of an ODS document, one at a time.
#pragma once

#include "app/tables/odssheethandler.h"

#include <vector>

namespace mizan {

inline constexpr std::string_view odsContentPart = "content.xml";

class OdsSheetReader : public RawRowReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RawRowReader>> open(std::unique_ptr<ZipContainer> container,
                                                                    int sheet);

    [[nodiscard]] Result<bool> next(RawRow &row) override;
    [[nodiscard]] qint64 position() const override;

private:
    OdsSheetReader(std::unique_ptr<ZipContainer> container, std::unique_ptr<ZipPart> part, int sheet);

    [[nodiscard]] Result<> load();

    std::unique_ptr<ZipContainer> m_container;
    std::unique_ptr<ZipPart> m_part;
    OdsSheetHandler m_handler;
    XmlScanner m_scanner;
    std::vector<char> m_piece;
    bool m_hasEnded = false;
};

} // namespace mizan
