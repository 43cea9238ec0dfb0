#include "app/storage/leadrowtable.h"

#include "app/storage/database.h"
#include "app/storage/leadtexts.h"

using namespace Qt::StringLiterals;

namespace mizan::leadRowTable {

namespace {

constexpr int idShift = 32; // row id = import id * 2^32 + place among its rows
constexpr int sqliteCorrupt = 11;

// The places of the values in both statements; parameters count from 1.
enum Column {
    ImportId,
    AgencyId,
    Line,
    RecordHash,
    EmailHash,
    FirstDay,
    CurrentStage = FirstDay + static_cast<int>(stageCount),
    SourceText,
    CampaignText,
    Score,
    DealMinorUnits,
    DealCurrency,
    RowId,
    Attributes,
    Name, // from here on of lead_persons, read only
    Email,
    Phone
};

class Writer
{
public:
    Writer(Database &database, Id<ImportRecord> import)
        : m_insert(database,
                   "INSERT INTO lead_rows (import_id, agency_id, line, record_hash, email_hash, lead_day,"
                   " mql_day, sql_day, opportunity_day, customer_day, stage, source, campaign, score,"
                   " deal_minor_units, deal_currency, id, attributes) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , m_insertPerson(database,
                         "INSERT INTO lead_persons (lead_row_id, name, email, phone) VALUES (?, ?, ?, ?)")
        , m_texts(database, import)
        , m_lastId(import.value << idShift)
    {
        m_insert.bind(1 + ImportId, import.value);
    }

    void write(const LeadRow &row)
    {
        m_insert.bind(1 + RowId, ++m_lastId);
        m_insert.bind(1 + AgencyId, row.agency.value);
        m_insert.bind(1 + Line, std::int64_t{row.line});
        bindUnless(row.recordHash == 0, RecordHash, static_cast<std::int64_t>(row.recordHash));
        bindUnless(row.emailHash == 0, EmailHash, static_cast<std::int64_t>(row.emailHash));
        for (size_t stage = 0; stage < stageCount; ++stage)
            bindUnless(!row.days[stage].isKnown(), FirstDay + static_cast<int>(stage),
                       std::int64_t{row.days[stage].number});
        bindUnless(!row.stage, CurrentStage, static_cast<std::int64_t>(row.stage.value_or(Stage::Lead)));
        bindUnless(row.source.empty(), SourceText, row.source.empty() ? 0 : m_texts.numberOf(row.source));
        bindUnless(row.campaign.empty(), CampaignText,
                   row.campaign.empty() ? 0 : m_texts.numberOf(row.campaign));
        bindUnless(!row.score, Score, row.score.value_or(0));
        bindUnless(!row.dealMinorUnits, DealMinorUnits, row.dealMinorUnits.value_or(0));
        bindUnless(row.dealCurrency.isNone(), DealCurrency, codeOf(row.dealCurrency));
        bindUnless(row.attributes.empty(), Attributes, std::string_view(row.attributes));
        m_insert.run();
        if (!row.person.isEmpty())
            writePerson(row.person);
    }

private:
    template <typename T>
    void bindUnless(bool isNone, int column, T value)
    {
        if (isNone)
            m_insert.bindNull(1 + column);
        else
            m_insert.bind(1 + column, value);
    }

    std::string_view codeOf(const Currency &currency)
    {
        if (currency != m_currency && !currency.isNone()) {
            m_currency = currency;
            m_code = currency.code().toStdString();
        }
        return m_code;
    }

    void writePerson(const Person &person)
    {
        m_insertPerson.bind(1, m_lastId);
        m_insertPerson.bind(2, person.name);
        m_insertPerson.bind(3, person.email);
        m_insertPerson.bind(4, person.phone);
        m_insertPerson.run();
    }

    RawStatement m_insert;
    RawStatement m_insertPerson;
    LeadTextWriter m_texts;
    std::int64_t m_lastId;
    Currency m_currency;
    std::string m_code;
};

std::string selection(const Reading &reading)
{
    const std::string identity =
        "SELECT import_id, agency_id, line, record_hash, email_hash, lead_day, mql_day, sql_day, "
        "opportunity_day, customer_day";
    const std::string rest = reading.onlyIdentity
                                 ? ", NULL, NULL, NULL, NULL, NULL, NULL, id"
                                 : ", stage, source, campaign, score, deal_minor_units, deal_currency, id";
    const std::string persons =
        ", attributes, name, email, phone FROM lead_rows LEFT JOIN lead_persons ON lead_row_id = id";
    return identity + rest + (reading.withPersons ? persons : " FROM lead_rows") +
           " WHERE id BETWEEN ? AND ? ORDER BY id";
}

class Reader : public StoredLeadRows
{
public:
    Reader(Database &database, const Reading &reading)
        : m_database(database)
        , m_rows(database, selection(reading).c_str())
        , m_texts(database)
        , m_withPersons(reading.withPersons)
    {
        if (reading.rowId) {
            m_rows.bind(1, *reading.rowId);
            m_rows.bind(2, *reading.rowId);
            return;
        }
        const std::int64_t first = reading.import ? reading.import->value : 0;
        m_rows.bind(1, first << idShift);
        m_rows.bind(2, reading.import ? (first + 1) << idShift : std::numeric_limits<std::int64_t>::max());
    }

    Result<bool> next(LeadRow &row) override
    {
        return m_database.run([&] {
            const bool isThere = m_rows.next();
            if (isThere)
                take(row);
            return isThere;
        });
    }

    Id<ImportRecord> import() const override { return m_import; }
    qint64 rowId() const override { return m_rowId; }

private:
    void take(LeadRow &row)
    {
        m_rowId = m_rows.integer(RowId);
        m_import = {m_rows.integer(ImportId)};
        row.agency = {m_rows.integer(AgencyId)};
        row.line = static_cast<int>(m_rows.integer(Line));
        row.recordHash = static_cast<std::uint64_t>(m_rows.integer(RecordHash)); // NULL reads as 0
        row.emailHash = static_cast<std::uint64_t>(m_rows.integer(EmailHash));
        for (size_t stage = 0; stage < stageCount; ++stage)
            row.days[stage] = {
                static_cast<std::uint16_t>(m_rows.integer(FirstDay + static_cast<int>(stage)))};
        row.stage.reset();
        if (!m_rows.isNull(CurrentStage))
            row.stage = static_cast<Stage>(m_rows.integer(CurrentStage));
        takeText(SourceText, row.source);
        takeText(CampaignText, row.campaign);
        takeDeal(row);
        takePerson(row);
    }

    void takeText(int column, std::string &text)
    {
        if (m_rows.isNull(column))
            text.clear();
        else
            text = m_texts.text(m_import, m_rows.integer(column));
    }

    void takeDeal(LeadRow &row)
    {
        row.score.reset();
        if (!m_rows.isNull(Score))
            row.score = m_rows.real(Score);
        row.dealMinorUnits.reset();
        if (!m_rows.isNull(DealMinorUnits))
            row.dealMinorUnits = m_rows.integer(DealMinorUnits);
        const std::string_view code = m_rows.text(DealCurrency);
        if (!code.empty() && code != m_code) {
            m_currency = currencyOf(code);
            m_code = code;
        }
        row.dealCurrency = code.empty() ? Currency() : m_currency;
    }

    static Currency currencyOf(std::string_view code)
    {
        const QString text = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
        const auto currency = Currency::fromCode(text);
        if (!currency)
            throw SqlError{sqliteCorrupt, u"deal_currency cannot be '%1'"_s.arg(text), {}};
        return *currency;
    }

    void takePerson(LeadRow &row)
    {
        row.attributes = m_withPersons ? m_rows.text(Attributes) : std::string_view();
        row.person.name = m_withPersons ? m_rows.text(Name) : std::string_view();
        row.person.email = m_withPersons ? m_rows.text(Email) : std::string_view();
        row.person.phone = m_withPersons ? m_rows.text(Phone) : std::string_view();
    }

    Database &m_database;
    RawStatement m_rows;
    LeadTextReader m_texts;
    bool m_withPersons;
    Id<ImportRecord> m_import;
    qint64 m_rowId = 0;
    std::string m_code;
    Currency m_currency;
};

} // namespace

Result<> insert(Database &database, Id<ImportRecord> import, LeadRows &rows)
{
    Writer writer(database, import);
    LeadRow row;
    while (true) {
        const auto more = rows.next(row);
        if (!more)
            return failedLike(more);
        if (!*more)
            return {};
        writer.write(row);
    }
}

std::unique_ptr<StoredLeadRows> read(Database &database, const Reading &reading)
{
    return std::make_unique<Reader>(database, reading);
}

qint64 count(Database &database)
{
    RawStatement row(database, "SELECT COUNT(*) FROM lead_rows");
    return row.next() ? row.integer(0) : 0;
}

} // namespace mizan::leadRowTable
