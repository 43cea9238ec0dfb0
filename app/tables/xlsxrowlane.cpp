#include "app/tables/xlsxrowlane.h"

#include "app/tables/sharedstrings.h"

namespace mizan {

Result<XlsxRowLane::Outcome> XlsxRowLane::take(std::string_view &bytes)
{
    XlsxRowLexer lexer(bytes);
    m_found.clear();
    if (!readRow(lexer))
        return lexer.isGood() ? Outcome::Declined : lexer.outcome();
    if (const auto done = put(); !done)
        return failedLike(done);
    bytes.remove_prefix(size_t(lexer.position() - bytes.data()));
    return Outcome::Taken;
}

bool XlsxRowLane::readRow(XlsxRowLexer &lexer)
{
    if (!lexer.pass("<row") || !m_attributes.read(lexer))
        return false;
    m_rowNumber = m_attributes["r"];
    if (lexer.passIfThere("/>"))
        return true;
    if (!lexer.pass(">"))
        return false;
    for (;;) {
        lexer.skipSpace();
        if (!lexer.passIfThere("<c"))
            return lexer.isGood() && lexer.pass("</row>");
        if (!readCell(lexer))
            return false;
    }
}

bool XlsxRowLane::readCell(XlsxRowLexer &lexer)
{
    if (!m_attributes.read(lexer))
        return false;
    Found &found = m_found.emplace_back();
    found.cell = XlsxCell::from(m_attributes["r"], m_attributes["s"], m_attributes["t"]);
    if (lexer.passIfThere("/>"))
        return true;
    return lexer.pass(">") && readValue(lexer, found) && lexer.pass("</c>");
}

/// A value or an inline text of one run; true as well where the cell has neither.
bool XlsxRowLane::readValue(XlsxRowLexer &lexer, Found &found)
{
    const bool isValue = lexer.passIfThere("<v");
    const bool isInline = !isValue && lexer.passIfThere("<is><t");
    if (!isValue && !isInline)
        return lexer.isGood();
    if (!m_attributes.read(lexer) || !lexer.pass(">"))
        return false;
    found.preservesSpace = m_attributes["xml:space"] == "preserve";
    found.value = lexer.text();
    if (isInline)
        found.cell.type = XlsxCell::Type::Text;
    return isInline ? lexer.pass("</t></is>") : lexer.pass("</v>");
}

Result<> XlsxRowLane::put()
{
    if (const auto started = m_cells.startRow(m_rowNumber); !started)
        return started;
    for (const Found &found : m_found) {
        if (const auto added = putCell(found); !added)
            return added;
    }
    return m_cells.endRow();
}

Result<> XlsxRowLane::putCell(const Found &found)
{
    if (found.cell.type != XlsxCell::Type::Text)
        return m_cells.add(found.cell, found.value);
    m_text.assign(found.value);
    if (!found.preservesSpace)
        trimXmlSpace(m_text, 0);
    decodeXlsxEscapes(m_text, 0);
    return m_cells.add(found.cell, m_text);
}

} // namespace mizan
