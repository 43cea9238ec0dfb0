#include "app/importing/leadspill.h"

#include "app/importing/spillfile.h"

#include <cstring>
#include <unordered_map>
#include <vector>

namespace mizan {

namespace {

constexpr size_t pieceBytes = 256 * 1024;

/// Which optional parts of a row follow; the bits above are the days.
enum Part : std::uint16_t {
    Record = 1,
    Email = 2,
    CurrentStage = 4,
    SourceText = 8,
    CampaignText = 16,
    Score = 32,
    Deal = 64,
    Attributes = 128,
    PersonTexts = 256,
    FirstDay = 512,
};

std::uint16_t partsOf(const LeadRow &row)
{
    unsigned parts = 0;
    const auto mark = [&parts](bool isThere, unsigned part) { parts |= isThere ? part : 0U; };
    mark(row.recordHash != 0, Record);
    mark(row.emailHash != 0, Email);
    mark(row.stage.has_value(), CurrentStage);
    mark(!row.source.empty(), SourceText);
    mark(!row.campaign.empty(), CampaignText);
    mark(row.score.has_value(), Score);
    mark(row.dealMinorUnits.has_value(), Deal);
    mark(!row.attributes.empty(), Attributes);
    mark(!row.person.isEmpty(), PersonTexts);
    for (size_t i = 0; i < stageCount; ++i)
        mark(row.days[i].isKnown(), FirstDay << i);
    return static_cast<std::uint16_t>(parts);
}

template <typename T>
void put(std::string &piece, T value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    piece.append(bytes, sizeof value);
}

/// Seven bits a byte, the lowest first.
void putNumber(std::string &piece, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        piece.push_back(static_cast<char>(number | 0x80));
    piece.push_back(static_cast<char>(number));
}

void putString(std::string &piece, std::string_view text)
{
    putNumber(piece, text.size());
    piece.append(text);
}

/// Takes a piece apart that this program has written.
class PieceReader
{
public:
    void open() { m_at = 0; }
    [[nodiscard]] std::string &piece() { return m_piece; }
    [[nodiscard]] bool atEnd() const { return m_at == m_piece.size(); }
    template <typename T>
    T take()
    {
        Q_ASSERT(m_at + sizeof(T) <= m_piece.size());
        T value;
        std::memcpy(&value, m_piece.data() + m_at, sizeof value);
        m_at += sizeof value;
        return value;
    }
    std::uint64_t takeNumber()
    {
        std::uint64_t number = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<std::uint8_t>(m_piece[m_at++]);
            number |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80)
                return number;
        }
    }
    std::string_view takeString()
    {
        const auto size = static_cast<size_t>(takeNumber());
        const std::string_view text(m_piece.data() + m_at, size);
        m_at += size;
        return text;
    }

private:
    std::string m_piece;
    size_t m_at = 0;
};

/// How many different texts get a number; writer and reader count alike.
class TextBudget
{
public:
    bool take(std::string_view text)
    {
        if (text.size() > 200 || m_count == 50'000 || m_bytes + text.size() > 2'000'000)
            return false;
        ++m_count;
        m_bytes += text.size();
        return true;
    }

private:
    size_t m_count = 0;
    size_t m_bytes = 0;
};

std::uint64_t zigzag(std::int64_t number)
{
    return (static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63);
}

std::int64_t unzigzag(std::uint64_t number)
{
    return static_cast<std::int64_t>(number >> 1) ^ -static_cast<std::int64_t>(number & 1);
}

class SpillReading : public LeadRows
{
public:
    explicit SpillReading(std::shared_ptr<SpillFile> file)
        : m_file(std::move(file))
    {
    }

    Result<bool> next(LeadRow &row) override
    {
        if (m_in.atEnd()) {
            const auto more = m_file->read(m_position, m_in.piece());
            if (!more || !*more)
                return more;
            m_in.open();
        }
        takeRow(row);
        return true;
    }

private:
    void takeRow(LeadRow &row)
    {
        const auto parts = m_in.take<std::uint16_t>();
        m_line += static_cast<int>(unzigzag(m_in.takeNumber()));
        row.line = m_line;
        row.agency = {static_cast<qint64>(m_in.takeNumber())};
        row.recordHash = parts & Record ? m_in.take<std::uint64_t>() : 0;
        row.emailHash = parts & Email ? m_in.take<std::uint64_t>() : 0;
        for (size_t i = 0; i < stageCount; ++i)
            row.days[i].number = parts & (FirstDay << i) ? m_in.take<std::uint16_t>() : std::uint16_t{0};
        row.stage = parts & CurrentStage ? std::optional(m_in.take<Stage>()) : std::nullopt;
        row.source = parts & SourceText ? takeText() : std::string_view();
        row.campaign = parts & CampaignText ? takeText() : std::string_view();
        row.score = parts & Score ? std::optional(m_in.take<double>()) : std::nullopt;
        takeDeal(row, parts & Deal);
        row.attributes = parts & Attributes ? m_in.takeString() : std::string_view();
        const bool hasPerson = parts & PersonTexts;
        row.person.name = hasPerson ? m_in.takeString() : std::string_view();
        row.person.email = hasPerson ? m_in.takeString() : std::string_view();
        row.person.phone = hasPerson ? m_in.takeString() : std::string_view();
    }

    void takeDeal(LeadRow &row, bool isThere)
    {
        row.dealMinorUnits.reset();
        row.dealCurrency = {};
        if (!isThere)
            return;
        row.dealMinorUnits = unzigzag(m_in.takeNumber());
        const std::string_view code = takeText();
        if (code != m_code) {
            m_code = code;
            m_currency = Currency::fromCode(QString::fromStdString(m_code)).value_or(Currency());
        }
        row.dealCurrency = m_currency;
    }

    std::string_view takeText()
    {
        const auto number = static_cast<size_t>(m_in.takeNumber());
        if (number > 0)
            return m_texts[number - 1];
        const std::string_view text = m_in.takeString();
        if (m_budget.take(text))
            m_texts.emplace_back(text);
        return text;
    }

    std::shared_ptr<SpillFile> m_file;
    qint64 m_position = 0;
    PieceReader m_in;
    int m_line = 0;
    std::vector<std::string> m_texts;
    TextBudget m_budget;
    std::string m_code;
    Currency m_currency;
};

class SpilledLeads : public LeadBatch
{
public:
    SpilledLeads(std::shared_ptr<SpillFile> file, qint64 size)
        : m_file(std::move(file))
        , m_size(size)
    {
    }

    qint64 size() const override { return m_size; }
    Result<std::unique_ptr<LeadRows>> rows() const override { return std::make_unique<SpillReading>(m_file); }

private:
    std::shared_ptr<SpillFile> m_file;
    qint64 m_size;
};

} // namespace

/// Writes a text that comes often once, and its number from then on.
class SpilledTexts
{
public:
    void put(std::string &piece, const std::string &text)
    {
        if (const auto known = m_numbers.find(text); known != m_numbers.end()) {
            putNumber(piece, known->second);
            return;
        }
        putNumber(piece, 0);
        putString(piece, text);
        if (m_budget.take(text))
            m_numbers.emplace(text, m_numbers.size() + 1);
    }

    const std::string &codeOf(const Currency &currency)
    {
        if (currency != m_currency) {
            m_currency = currency;
            m_code = currency.code().toStdString();
        }
        return m_code;
    }

private:
    std::unordered_map<std::string, std::uint64_t> m_numbers;
    TextBudget m_budget;
    Currency m_currency;
    std::string m_code;
};

Result<std::unique_ptr<LeadSpill>> LeadSpill::create()
{
    auto file = std::make_shared<SpillFile>();
    if (const auto opened = file->open(); !opened)
        return failedLike(opened);
    return std::unique_ptr<LeadSpill>(new LeadSpill(std::move(file)));
}

LeadSpill::LeadSpill(std::shared_ptr<SpillFile> file)
    : m_file(std::move(file))
    , m_texts(std::make_unique<SpilledTexts>())
{
    m_piece.reserve(pieceBytes + 4096);
}

LeadSpill::~LeadSpill()
{
    m_file->close(false);
}

Result<> LeadSpill::add(const LeadRow &row)
{
    put(m_piece, partsOf(row));
    putNumber(m_piece, zigzag(row.line - m_line));
    putNumber(m_piece, static_cast<std::uint64_t>(row.agency.value));
    m_line = row.line;
    putOptionals(row);
    ++m_rows;
    return m_piece.size() < pieceBytes ? Result<>() : flush();
}

void LeadSpill::putOptionals(const LeadRow &row)
{
    if (row.recordHash != 0)
        put(m_piece, row.recordHash);
    if (row.emailHash != 0)
        put(m_piece, row.emailHash);
    for (const Day day : row.days) {
        if (day.isKnown())
            put(m_piece, day.number);
    }
    if (row.stage)
        put(m_piece, *row.stage);
    if (!row.source.empty())
        m_texts->put(m_piece, row.source);
    if (!row.campaign.empty())
        m_texts->put(m_piece, row.campaign);
    if (row.score)
        put(m_piece, *row.score);
    if (row.dealMinorUnits) {
        putNumber(m_piece, zigzag(*row.dealMinorUnits));
        m_texts->put(m_piece, m_texts->codeOf(row.dealCurrency));
    }
    if (!row.attributes.empty())
        putString(m_piece, row.attributes);
    if (!row.person.isEmpty()) {
        putString(m_piece, row.person.name);
        putString(m_piece, row.person.email);
        putString(m_piece, row.person.phone);
    }
}

Result<> LeadSpill::flush()
{
    if (m_piece.empty())
        return {};
    const auto written = m_file->append(m_piece);
    m_piece.clear();
    return written;
}

Result<> LeadSpill::finish()
{
    const auto written = flush();
    m_file->close(written.has_value());
    return written;
}

std::unique_ptr<LeadRows> LeadSpill::follow() const
{
    return std::make_unique<SpillReading>(m_file);
}

std::shared_ptr<const LeadBatch> LeadSpill::batch() const
{
    return std::make_shared<SpilledLeads>(m_file, m_rows);
}

} // namespace mizan
