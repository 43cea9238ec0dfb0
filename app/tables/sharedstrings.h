// SharedStrings: the texts of an XLSX workbook that its cells refer to by number.
#pragma once

#include "app/tables/stringstore.h"
#include "app/tables/xmlscanner.h"

namespace mizan {

/// Undoes `_x000D_` and its kin, by which XLSX writes characters that XML cannot hold; in place, from @p from
/// on.
void decodeXlsxEscapes(std::string &text, size_t from);

/// Leaves out white space around a text whose element does not ask to preserve it; in place, from @p from on.
void trimXmlSpace(std::string &text, size_t from);

/// Reads the table of shared strings @p part: runs of rich text joined, phonetic readings left out.
/// Fails as scanPart() does, with SpreadsheetHostile where there is too much text or with WriteFailed.
[[nodiscard]] Result<std::unique_ptr<StringStore>> readSharedStrings(const ZipContainer &container,
                                                                     std::string_view part);

} // namespace mizan
