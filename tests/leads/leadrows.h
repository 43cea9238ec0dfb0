// Lead rows of few words, for tests.
#pragma once

#include "app/domain/figure.h"
#include "app/domain/leadrow.h"
#include "app/leads/leadledger.h"
#include "app/leads/leadlist.h"

#include <QTest>

#include <deque>
#include <vector>

namespace mizan {

inline const Id<Agency> north{1};
inline const Id<Agency> south{2};

inline Day day(const char *iso)
{
    return Day::of(QDate::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

inline Month month(const char *iso)
{
    return *Month::fromIso(QString::fromLatin1(iso));
}

/// A row of agency north; 0 for a hash that it does not have.
class RowOf
{
public:
    RowOf(std::uint64_t recordHash, std::uint64_t emailHash)
    {
        m_row.agency = north;
        m_row.recordHash = recordHash;
        m_row.emailHash = emailHash;
    }
    RowOf &at(Stage stage, const char *iso)
    {
        m_row.days[static_cast<size_t>(stage)] = day(iso);
        return *this;
    }
    RowOf &of(Id<Agency> agency)
    {
        m_row.agency = agency;
        return *this;
    }
    RowOf &worth(std::int64_t minorUnits, const char *currency)
    {
        m_row.dealMinorUnits = minorUnits;
        m_row.dealCurrency = *Currency::fromCode(QString::fromLatin1(currency));
        return *this;
    }
    RowOf &from(const char *source, const char *campaign = "")
    {
        m_row.source = source;
        m_row.campaign = campaign;
        return *this;
    }
    RowOf &with(const char *attributes)
    {
        m_row.attributes = attributes;
        return *this;
    }
    RowOf &scoring(double score)
    {
        m_row.score = score;
        return *this;
    }
    operator LeadRow() const { return m_row; } // NOLINT(google-explicit-constructor)

private:
    LeadRow m_row;
};

/// What one import brings in.
struct LeadImport
{
    std::vector<LeadRow> rows;
    std::vector<Coverage> covered;
};

inline Coverage covers(Stage stage, const char *months, Id<Agency> agency = north)
{
    const MonthRange range = *MonthRange::fromIso(QString::fromLatin1(months));
    return {{}, agency, metricOf(stage), range, range.last.lastDay()};
}

/// Stored imports, with ids from 1; a row's id is its place in its import, from 1, and the import × 100.
class StoredImports : public StoredLeadRows
{
public:
    explicit StoredImports(const std::vector<LeadImport> &imports)
        : m_imports(imports)
    {
    }

    Result<bool> next(LeadRow &row) override
    {
        while (m_import < m_imports.size() && m_row == m_imports[m_import].rows.size()) {
            ++m_import;
            m_row = 0;
        }
        if (m_import == m_imports.size())
            return false;
        row = m_imports[m_import].rows[m_row++];
        return true;
    }
    Id<ImportRecord> import() const override { return {static_cast<qint64>(m_import) + 1}; }
    qint64 rowId() const override { return import().value * 100 + static_cast<qint64>(m_row); }

    [[nodiscard]] std::vector<Coverage> coverage() const
    {
        std::vector<Coverage> all;
        for (size_t i = 0; i < m_imports.size(); ++i) {
            for (Coverage part : m_imports[i].covered) {
                part.import = {static_cast<qint64>(i) + 1};
                all.push_back(part);
            }
        }
        return all;
    }

private:
    std::vector<LeadImport> m_imports;
    size_t m_import = 0;
    size_t m_row = 0;
};

/// The leads of one import of @p rows; none where they cannot be listed.
[[nodiscard]] inline std::shared_ptr<const LeadList> sharedListOf(const std::vector<LeadRow> &rows)
{
    StoredImports stored({LeadImport{rows, {}}});
    Result<LeadList> list = LeadList::read(stored, {});
    return std::make_shared<const LeadList>(list ? std::move(*list) : LeadList());
}

/// What the ledger gives of all that @p import covers once its rows are in it.
inline std::vector<LeadFigure> importInto(LeadLedger &ledger, const LeadImport &import)
{
    ledger.beginImport();
    for (const LeadRow &row : import.rows)
        ledger.add(row);
    return ledger.endImport(import.covered);
}

} // namespace mizan
