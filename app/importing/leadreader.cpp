#include "app/importing/leadreader.h"

#include "app/importing/celltext.h"
#include "app/importing/personaltext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr size_t longestText = 500;       ///< bytes of a source or campaign
constexpr size_t longestAttribute = 2000; ///< bytes
constexpr int mostDamagedIds = 5;         ///< that are shown

/// At most @p most bytes, no character cut in two.
std::string_view shortened(std::string_view text, size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80)
        --most;
    return text.substr(0, most);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits alone, no 0 in front.
bool isWholeNumber(std::string_view text)
{
    return !text.empty() && text.front() != '0' && std::ranges::all_of(text, isDigit);
}

/// `5000000` or `1001-5000`, as a revenue or a size may be; the number of a phone has more marks, or a 0 in
/// front.
bool isAmount(std::string_view text)
{
    const size_t dash = text.find('-');
    return isWholeNumber(text.substr(0, dash)) &&
           (dash == std::string_view::npos || isWholeNumber(text.substr(dash + 1)));
}

/// `-`, `n/a`, `null`: text that a program writes for nothing.
bool meansNothing(std::string_view text)
{
    constexpr auto words =
        std::to_array<std::string_view>({"n/a", "na", "null", "none", "nil", "#n/a", "undefined"});
    if (text.empty() || text.size() > 9 || isDigit(text.front()))
        return text.empty();
    if (text.find_first_not_of("-. ") == std::string_view::npos)
        return true;
    const auto isSame = [text](std::string_view word) {
        return std::ranges::equal(text, word,
                                  [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
    };
    return std::ranges::any_of(words, isSame);
}

/// `1.20253E+17`, as a spreadsheet shows a long id; in a number cell also one with more digits than it can
/// hold.
bool isShortenedNumber(std::string_view id, CellKind kind)
{
    const bool isPointed = id.size() > 3 && (id[1] == '.' || id[1] == ',');
    const size_t exponent = isPointed ? id.find_first_of("eE") : std::string_view::npos;
    if (exponent == std::string_view::npos)
        return kind == CellKind::Number && id.size() > 15 && std::ranges::all_of(id, isDigit);
    const std::string_view mantissa = id.substr(0, exponent);
    const std::string_view rest = id.substr(exponent + 1);
    return isDigit(id.front()) && rest.size() >= 2 && rest.front() == '+' &&
           std::all_of(rest.begin() + 1, rest.end(), isDigit) &&
           std::all_of(mantissa.begin() + 2, mantissa.end(), isDigit);
}

} // namespace

LeadReader::LeadReader(LeadReading reading)
    : m_reading(std::move(reading))
    , m_days(m_reading.zone, m_reading.writtenZone, m_reading.dateOrder)
    , m_deals(Unit::Money, m_reading.dealMark)
    , m_scores(Unit::Score, m_reading.scoreMark)
{
}

bool LeadReader::read(const RawRow &raw, LeadRow &row)
{
    m_problems.clear();
    if (raw.badQuoting)
        return reject(-1, RejectReason::BadQuoting);
    if (!hasRightWidth(raw))
        return false;
    row.line = raw.line;
    const LeadColumns &columns = m_reading.columns;
    row.source = shortened(trimmedCell(raw.cell(columns.source)), longestText);
    row.campaign = shortened(trimmedCell(raw.cell(columns.campaign)), longestText);
    if (!readAgency(raw, row) || !readDays(raw, row))
        return false;
    readKeys(raw, row);
    readNumbers(raw, row);
    readAttributes(raw, row);
    noteSteps(row);
    const auto dropPersonal = [](std::string &text) {
        if (looksLikeEmail(text) || looksDialled(text))
            text.clear();
    };
    dropPersonal(row.source);
    dropPersonal(row.campaign);
    return true;
}

bool LeadReader::reject(int column, RejectReason reason, QVariantList args)
{
    m_problems.push_back({column, reason, std::move(args)});
    return false;
}

/// Cells to spare move values into the wrong columns; missing ones at the end are blank.
bool LeadReader::hasRightWidth(const RawRow &raw)
{
    const size_t expected = m_reading.headerCount;
    if (raw.cells.size() <= expected)
        return true;
    const bool hasMore =
        std::any_of(raw.cells.begin() + static_cast<std::ptrdiff_t>(expected), raw.cells.end(),
                    [](std::string_view cell) { return !trimmedCell(cell).empty(); });
    return !hasMore || reject(-1, RejectReason::WrongColumnCount,
                              {static_cast<int>(raw.cells.size()), static_cast<int>(expected)});
}

bool LeadReader::readAgency(const RawRow &raw, LeadRow &row)
{
    const int column = m_reading.columns.agency;
    const std::string_view name = trimmedCell(raw.cell(column));
    const AgencyFound found = m_reading.agencies.find({name, row.source, row.campaign});
    row.agency = found.agency;
    if (found.agency.isValid())
        return true;
    return name.empty() ? reject(column, found.reason)
                        : reject(column, found.reason, {quotable(name, false)});
}

/// False where the row has no day at all that a stage could count on.
bool LeadReader::readDays(const RawRow &raw, LeadRow &row)
{
    for (size_t i = 0; i < stageCount; ++i)
        readDay(raw, row, i);
    const bool hasStage = readStage(raw, row);
    const bool hasDay = std::ranges::any_of(row.days, &Day::isKnown);
    if (hasDay || !hasStage || (!m_problems.empty() && m_problems.back().column >= 0))
        return hasDay || !hasStage;
    const size_t width = raw.cells.size();
    if (width < m_reading.headerCount && raw.kinds.empty() && !raw.text.empty())
        return reject(-1, RejectReason::WrongColumnCount,
                      {static_cast<int>(width), static_cast<int>(m_reading.headerCount)});
    return reject(-1, RejectReason::NoDate);
}

void LeadReader::readDay(const RawRow &raw, LeadRow &row, size_t stage)
{
    const int column = m_reading.columns.days[stage];
    row.days[stage] = {};
    if (column < 0)
        return;
    const DayCell cell = m_days.read(raw.cell(column), column);
    row.days[stage] = cell.day;
    if (cell.kind == DayCell::Kind::Invalid || cell.kind == DayCell::Kind::OutOfRange)
        reject(column,
               cell.kind == DayCell::Kind::Invalid ? RejectReason::InvalidDate : RejectReason::DateOutOfRange,
               {quotable(raw.cell(column), true)});
}

/// The current stage; of a cohort it says which stages were entered. False: the contact is no lead.
bool LeadReader::readStage(const RawRow &raw, LeadRow &row)
{
    row.stage.reset();
    const std::string_view cell = trimmedCell(raw.cell(m_reading.columns.stage));
    const auto word = cell.empty() ? std::nullopt : m_reading.stageWords.find(cell);
    if (word)
        row.stage = word->stage;
    const bool isLead = !word || word->stage;
    if (m_reading.columns.basis != Basis::Cohort) {
        const bool isLeadOnly = std::ranges::none_of(row.days.begin() + 1, row.days.end(), &Day::isKnown);
        if (!isLead && isLeadOnly && m_reading.columns.createdIsLead)
            row.days[0] = {}; // a subscriber was created, but is no lead
        return isLead;
    }
    const Day created = row.day(Stage::Lead);
    if (!word && !cell.empty() && created.isKnown())
        reject(m_reading.columns.stage, RejectReason::UnknownStage, {quotable(cell, false)});
    const auto reached = static_cast<size_t>(row.stage.value_or(Stage::Lead));
    for (size_t i = 0; i < stageCount; ++i)
        row.days[i] = isLead && i <= reached ? created : Day();
    return isLead;
}

void LeadReader::readKeys(const RawRow &raw, LeadRow &row)
{
    const LeadColumns &columns = m_reading.columns;
    const std::string_view id = trimmedCell(raw.cell(columns.recordId));
    const bool isKey = !id.empty() && !meansNothing(id) && !isDamaged(id, raw.kind(columns.recordId));
    row.recordHash = isKey ? m_reading.hash.ofRecordId(id) : 0;
    const std::string_view email = firstEmail(raw.cell(columns.email));
    row.emailHash = email.empty() ? 0 : m_reading.hash.ofEmail(email);
    m_remarks.withoutKey += row.hasKey() ? 0 : 1;
    row.person = {};
    if (m_reading.keepPersons && !std::ranges::binary_search(m_reading.erased, row.emailHash))
        readPerson(raw, row);
}

bool LeadReader::isDamaged(std::string_view id, CellKind kind)
{
    if (!isShortenedNumber(id, kind))
        return false;
    const QString text = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    if (m_remarks.damagedIds.size() < mostDamagedIds && !m_remarks.damagedIds.contains(text))
        m_remarks.damagedIds.append(text);
    return true;
}

void LeadReader::readPerson(const RawRow &raw, LeadRow &row) const
{
    const LeadColumns &columns = m_reading.columns;
    row.person.name = shortened(trimmedCell(raw.cell(columns.name)), longestText);
    if (row.person.name.empty()) {
        const std::string_view first = trimmedCell(raw.cell(columns.firstName));
        const std::string_view last = trimmedCell(raw.cell(columns.lastName));
        row.person.name = shortened(first, longestText);
        if (!first.empty() && !last.empty())
            row.person.name += ' ';
        row.person.name += shortened(last, longestText);
    }
    row.person.email = shortened(trimmedCell(raw.cell(columns.email)), longestText);
    row.person.phone = shortened(trimmedCell(raw.cell(columns.phone)), longestText);
}

void LeadReader::readNumbers(const RawRow &raw, LeadRow &row)
{
    const LeadColumns &columns = m_reading.columns;
    row.score.reset();
    row.dealMinorUnits.reset();
    row.dealCurrency = {};
    if (columns.score >= 0) {
        const auto score = m_scores.number(raw.cell(columns.score), raw.kind(columns.score));
        if (score)
            row.score = *score;
        else
            reject(columns.score, score.error(), {quotable(raw.cell(columns.score), true)});
    }
    if (columns.dealValue < 0)
        return;
    const std::string_view cell = raw.cell(columns.dealValue);
    const auto deal =
        m_deals.money(cell, raw.kind(columns.dealValue), m_reading.dealCurrency, rowCurrency(raw));
    if (!deal) {
        reject(columns.dealValue, deal.error(), {quotable(cell, true)});
    } else if (*deal) {
        row.dealMinorUnits = (*deal)->minorUnits;
        row.dealCurrency = (*deal)->currency;
    }
}

/// What the row's own currency column says.
std::optional<Currency> LeadReader::rowCurrency(const RawRow &raw)
{
    const std::string_view code = trimmedCell(raw.cell(m_reading.columns.dealCurrency));
    if (code != m_code) {
        m_code = code;
        m_currency = Currency::fromCode(QString::fromStdString(m_code));
    }
    return m_currency;
}

void LeadReader::readAttributes(const RawRow &raw, LeadRow &row)
{
    row.attributes.clear();
    for (const LeadColumns::Attribute &attribute : m_reading.columns.attributes) {
        const std::string_view value = trimmedCell(raw.cell(attribute.column));
        const bool isPhone = looksLikePhone(value) && !isAmount(value);
        if (value.empty() || looksLikeEmail(value) || isPhone)
            continue;
        row.attributes += row.attributes.empty() ? '{' : ',';
        row.attributes += attribute.key;
        appendJsonString(row.attributes, shortened(value, longestAttribute));
    }
    if (!row.attributes.empty())
        row.attributes += '}';
}

/// Counts rows with steps that later ones imply, and fills those where that was asked for.
void LeadReader::noteSteps(LeadRow &row)
{
    if (m_reading.columns.basis == Basis::Cohort)
        return;
    Day next;
    bool isTouched = false;
    for (size_t i = stageCount; i-- > 0;) {
        Day &day = row.days[i];
        if (day.isKnown()) {
            next = day;
            continue;
        }
        isTouched |= next.isKnown();
        if (m_reading.implySteps)
            day = next;
    }
    m_remarks.impliedSteps += isTouched ? 1 : 0;
}

} // namespace mizan
