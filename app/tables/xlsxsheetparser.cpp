#include "app/tables/xlsxsheetparser.h"

#include "app/tables/sheetlimits.h"

namespace mizan {

namespace {

constexpr std::string_view rowStart = "<row";
constexpr std::string_view rowEnd = "</row>";

/// Whether a document that starts like this has one byte for an ASCII character; UTF-16 has a zero or a mark
/// of its own.
bool isByteWise(std::string_view start)
{
    if (start.starts_with("\xEF\xBB\xBF"))
        return true;
    return start.size() >= 2 && start[0] == '<' && start[1] != '\0';
}

} // namespace

XlsxSheetParser::XlsxSheetParser(const QString &path, std::string part,
                                 std::shared_ptr<const XlsxContext> context, bool usesLane)
    : m_cells(path, std::move(context))
    , m_handler(m_cells)
    , m_scanner(m_handler, path, std::move(part))
    , m_lane(m_cells)
    , m_stage(usesLane ? Stage::AboveRows : Stage::ParserOnly)
{
}

Result<> XlsxSheetParser::feed(std::string_view bytes)
{
    if (m_stage == Stage::ParserOnly && m_pending.empty())
        return m_scanner.feed(bytes);
    m_pending += bytes;
    if (m_scanner.fedBytes() == 0 && !isByteWise(m_pending))
        m_stage = Stage::ParserOnly;
    std::string_view rest = m_pending;
    while (!rest.empty()) {
        const auto stepped = step(rest);
        if (!stepped)
            return failedLike(stepped);
        if (!*stepped)
            break;
    }
    m_pending.erase(0, m_pending.size() - rest.size());
    return {};
}

Result<> XlsxSheetParser::finish()
{
    if (const auto fed = m_scanner.feed(m_pending); !fed)
        return fed;
    return m_scanner.finish();
}

/// Takes something off the front of @p rest; false where it needs more bytes for that.
Result<bool> XlsxSheetParser::step(std::string_view &rest)
{
    switch (m_stage) {
    case Stage::AboveRows:
        return readTag(rest);
    case Stage::AmongRows:
        return readRow(rest);
    case Stage::ParserOnly:
        break;
    }
    return parse(rest, rest.size());
}

Result<bool> XlsxSheetParser::parse(std::string_view &rest, size_t count)
{
    if (const auto fed = m_scanner.feed(rest.substr(0, count)); !fed)
        return failedLike(fed);
    rest.remove_prefix(count);
    return true;
}

Result<bool> XlsxSheetParser::readTag(std::string_view &rest)
{
    const size_t end = rest.find('>');
    const auto parsed = parse(rest, end == std::string_view::npos ? rest.size() : end + 1);
    if (m_handler.isBehindRows() || !m_scanner.isUtf8())
        m_stage = Stage::ParserOnly;
    else if (m_handler.isAmongRows())
        m_stage = m_scanner.isBehindTag() ? Stage::AmongRows : Stage::ParserOnly;
    return parsed;
}

Result<bool> XlsxSheetParser::readRow(std::string_view &rest)
{
    const size_t start = rest.find_first_not_of(" \n\r\t");
    rest.remove_prefix(std::min(start, rest.size()));
    if (rest.size() <= rowStart.size() && rowStart.starts_with(rest))
        return false;
    if (!rest.starts_with(rowStart)) {
        m_stage = Stage::ParserOnly;
        return true;
    }
    const auto outcome = m_lane.take(rest);
    if (!outcome)
        return failedLike(outcome);
    if (*outcome == XlsxRowLane::Outcome::Taken)
        return true;
    if (*outcome == XlsxRowLane::Outcome::Declined)
        return parseRow(rest);
    if (rest.size() > size_t(sheetlimits::tokenBytes))
        m_stage = Stage::ParserOnly;
    return m_stage == Stage::ParserOnly;
}

/// Gives the parser bytes up to what should be the end of a row; where it is not, because it stands in a
/// comment or the like, the parser alone goes on.
Result<bool> XlsxSheetParser::parseRow(std::string_view &rest)
{
    const size_t end = rest.find(rowEnd);
    if (end == std::string_view::npos) {
        if (rest.size() > size_t(sheetlimits::tokenBytes))
            m_stage = Stage::ParserOnly;
        return m_stage == Stage::ParserOnly;
    }
    const auto parsed = parse(rest, end + rowEnd.size());
    if (!m_handler.isAmongRows() || !m_scanner.isBehindTag())
        m_stage = Stage::ParserOnly;
    return parsed;
}

} // namespace mizan
