// OdsText: the text of a cell's paragraphs as a spreadsheet program shows it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace mizan {

/// White space in the XML counts as one space, and as none at the ends of a paragraph (OpenDocument 1.3 part
/// 3, 6.1.2); spaces, tabs and breaks that are meant stand as elements.
class OdsText
{
public:
    void clear();
    void startParagraph(); ///< on a line of its own
    void endParagraph();
    void add(std::string_view text);
    void addSpaces(std::int64_t count) { addMeant(std::string(static_cast<size_t>(count), ' ')); }
    void addTab() { addMeant("\t"); }
    void addLineBreak() { addMeant("\n"); }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    void addMeant(std::string_view text);

    std::string m_text;
    bool m_hasParagraph = false;
    bool m_endsInSpace = true; ///< so that more of it, as written, says nothing
    bool m_lastSpaceIsMeant = true;
};

} // namespace mizan
