#include "app/storage/leadtexts.h"

#include "app/storage/sqlerror.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr size_t mostInMemory = 1 << 16;
constexpr int sqliteCorrupt = 11;

} // namespace

LeadTextWriter::LeadTextWriter(Database &database, Id<ImportRecord> import)
    : m_insert(database, "INSERT INTO lead_texts (import_id, number, text) VALUES (?, ?, ?)")
{
    m_insert.bind(1, import.value);
}

std::int64_t LeadTextWriter::numberOf(std::string_view text)
{
    if (const auto known = m_numbers.find(text); known != m_numbers.end())
        return known->second;
    if (m_numbers.size() == mostInMemory)
        m_numbers.clear();
    m_insert.bind(2, ++m_last);
    m_insert.bind(3, text);
    m_insert.run();
    m_numbers.emplace(text, m_last);
    return m_last;
}

LeadTextReader::LeadTextReader(Database &database)
    : m_select(database, "SELECT text FROM lead_texts WHERE import_id = ? AND number = ?")
{
}

const std::string &LeadTextReader::text(Id<ImportRecord> import, std::int64_t number)
{
    if (import != m_import || m_texts.size() == mostInMemory)
        m_texts.clear();
    m_import = import;
    if (const auto known = m_texts.find(number); known != m_texts.end())
        return known->second;
    m_select.bind(1, import.value);
    m_select.bind(2, number);
    if (!m_select.next()) {
        m_select.reset();
        throw SqlError{sqliteCorrupt, u"import %1 lacks text %2"_s.arg(import.value).arg(number), {}};
    }
    const auto &stored = m_texts.emplace(number, m_select.text(0)).first->second;
    m_select.reset();
    return stored;
}

} // namespace mizan
