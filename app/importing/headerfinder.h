// Which of a file's first rows is its header.
#pragma once

#include "app/importing/headermatcher.h"
#include "app/tables/rowreader.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace mizan {

/// The header as one row, though it may stand in two.
struct HeaderRow
{
    QStringList names;
    int rows = 1;
    bool operator==(const HeaderRow &) const = default;
};

class HeaderFinder
{
public:
    /// @p map: field → header, as the user says.
    explicit HeaderFinder(QMap<QString, QString> map);

    /// The row whose cells mean most: a month, an agency, metrics, fields of leads, columns that the map
    /// names; rows of words before rows with figures. Where no row means anything, the first one that is as
    /// wide as most. None among blank rows and comments.
    [[nodiscard]] std::optional<size_t> find(std::span<const TableRow> rows) const;
    /// How much a row means as a header; 0: nothing.
    [[nodiscard]] int meaningOf(const TableRow &row) const;
    /// How many of its cells name a field.
    [[nodiscard]] int fieldsIn(const TableRow &row) const;

private:
    QMap<QString, QString> m_map;
    HeaderMatcher m_monthly{ImportKind::Monthly};
    HeaderMatcher m_leads{ImportKind::Leads};
};

/// The header that begins with @p rows.front(). A second row belongs to it where it names the parts of what
/// the first one spans, as in merged cells, or says `Response` below questions.
[[nodiscard]] HeaderRow headerFrom(std::span<const TableRow> rows);

} // namespace mizan
