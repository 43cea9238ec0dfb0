// The table `lead_texts`: sources and campaigns of lead rows, written and found by number.
#pragma once

#include "app/domain/importrecord.h"
#include "app/storage/rawstatement.h"

#include <string>
#include <unordered_map>

namespace mizan {

/// Stores each text of one import once, or now and then again when there are very many.
class LeadTextWriter
{
public:
    LeadTextWriter(Database &database, Id<ImportRecord> import);
    [[nodiscard]] std::int64_t numberOf(std::string_view text);

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    RawStatement m_insert;
    std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> m_numbers;
    std::int64_t m_last = 0;
};

/// Finds texts; those found last stay in memory.
class LeadTextReader
{
public:
    explicit LeadTextReader(Database &database);
    /// Valid until the next call.
    [[nodiscard]] const std::string &text(Id<ImportRecord> import, std::int64_t number);

private:
    RawStatement m_select;
    Id<ImportRecord> m_import;
    std::unordered_map<std::int64_t, std::string> m_texts; ///< of that import
};

} // namespace mizan
