// Rows with neither record id nor e-mail: which of them count, and which were there before.
#pragma once

#include "app/domain/figure.h"
#include "app/leads/hashtable.h"
#include "app/leads/leadstate.h"
#include "app/leads/monthgrid.h"

#include <span>
#include <vector>

namespace mizan {

/// One stage of one agency in one month.
struct StageMonth
{
    std::uint32_t agency = 0;
    Stage stage = Stage::Lead;
    int month = 0; ///< monthIndex()
};

/// The rule by which rows without key of an import replace earlier ones: per agency and stage, in the months
/// that the import covers or has such a row in. An import without such rows of an agency replaces none of
/// that agency.
class KeylessRule
{
public:
    void beginImport() { ++m_import; }
    /// A row without key of the present import.
    void saw(std::uint32_t agency, const StageDays &days);
    /// Gives the months in which only the present import's rows count from now on, each once.
    [[nodiscard]] std::vector<StageMonth> endImport(std::span<const Coverage> covered,
                                                    AgencyNumbers &agencies);

    [[nodiscard]] int import() const { return m_import; } ///< place of the present import, from 1
    /// Whether a row of @p import still counts with its @p day for @p stage.
    [[nodiscard]] bool isInForce(std::uint32_t agency, Stage stage, Day day, int import) const;

private:
    struct Newest
    {
        int replacing = 0; ///< the newest import that replaces
        int seen = 0;      ///< the newest one with a row
    };

    MonthGrid<Newest, stageCount> m_newest;
    std::vector<bool> m_hasRows;    ///< by agency: of the present import
    std::vector<StageMonth> m_seen; ///< months with such a row of the present import
    int m_import = 0;
};

/// Rows without key that were seen, by what they say.
class KeylessRows
{
public:
    struct Known
    {
        bool isBefore =
            false; ///< as many rows that say the same were known before the present import and still count
        bool isRepeated = false; ///< an earlier row of the present import is equal in all that counts
    };

    Known add(std::uint32_t agency, const LeadRow &row, const KeylessRule &rule);
    void beginImport() { m_present.clear(); }
    [[nodiscard]] size_t bytes() const
    {
        return m_places.bytes() + m_present.bytes() + m_seen.capacity() * sizeof(Seen);
    }

private:
    [[nodiscard]] bool isBefore(std::uint64_t hash, std::uint32_t agency, const StageDays &days,
                                const KeylessRule &rule);

    struct Seen
    {
        std::uint32_t rows = 0; ///< of the newest import that has it
        int import = 0;
        std::uint32_t rowsBefore = 0; ///< of the import before that
        int importBefore = 0;
    };

    HashTable m_places; ///< into m_seen; attributes, which are not read again later, left out
    std::vector<Seen> m_seen;
    HashTable m_present; ///< of the present import, with attributes
};

} // namespace mizan
