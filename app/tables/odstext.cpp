#include "app/tables/odstext.h"

namespace mizan {

void OdsText::clear()
{
    m_text.clear();
    m_hasParagraph = false;
}

void OdsText::startParagraph()
{
    if (m_hasParagraph)
        m_text += '\n';
    m_hasParagraph = true;
    m_endsInSpace = true;
    m_lastSpaceIsMeant = true;
}

void OdsText::endParagraph()
{
    if (m_endsInSpace && !m_lastSpaceIsMeant)
        m_text.pop_back();
}

void OdsText::add(std::string_view text)
{
    for (const char c : text) {
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
            m_text += c;
            m_endsInSpace = false;
        } else if (!m_endsInSpace) {
            m_text += ' ';
            m_endsInSpace = true;
            m_lastSpaceIsMeant = false;
        }
    }
}

void OdsText::addMeant(std::string_view text)
{
    m_text += text;
    m_endsInSpace = false;
}

} // namespace mizan
