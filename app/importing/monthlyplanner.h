// MonthlyPlanner: turns the rows of a monthly table into values of agency, metric and month.
#pragma once

#include "app/domain/agency.h"
#include "app/domain/importrecord.h"
#include "app/importing/agencyfinder.h"
#include "app/importing/columnmapping.h"
#include "app/importing/monthreader.h"
#include "app/importing/numberreader.h"
#include "app/tables/rowreader.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace mizan {

/// A metric's column and how to read it.
struct MetricColumn
{
    MetricId metric;
    int column = 0; ///< negative: each row is one, such as a campaign
    NumberReader reader;
};

/// How the rows of one file are to be read.
struct MonthlyReading
{
    QStringList headers;
    int monthColumn = 0;
    int agencyColumn = -1; ///< negative: none
    std::vector<MetricColumn> metrics;
    MonthReader months;
    std::optional<Agency> agencyOfAll; ///< for rows that name none
    AgencyFinder agencies;             ///< of the project
    bool sumsRows = false;    ///< rows of one agency and month are added up, else all but one are rejected
    int currencyColumn = -1;  ///< with the code of each row's currency; negative: none
    int periodEndColumn = -1; ///< with the last day that each row covers; negative: none
};

/// Rows that were rejected before it was known what month of which agency they speak of: where they may
/// belong, a missing row is no zero.
struct Doubts
{
    bool everywhere = false;
    std::set<Id<Agency>> agencies;
    std::set<Month> months;

    [[nodiscard]] bool cover(Id<Agency> agency, Month month) const;
};

/// What the rows say.
struct MonthlyRows
{
    RowCounts rows; ///< without the skipped ones
    std::map<Cell, Value> values;
    std::vector<RejectedRow> rejected;
    int rejectedCells = 0; ///< of accepted rows
    QStringList unknownAgencies;
    std::map<Id<Agency>, std::set<Month>> seen; ///< months of which there is a row, usable or not
    Doubts doubts;
    QString monthText; ///< of the month column, where all rows have the same
    bool isOneMonthText = true;
    QString splitPeriod; ///< of the first row that covers more than one month; empty: none does
};

class MonthlyPlanner
{
public:
    /// Says whether a value is the one that the project has already; asked once all rows are in.
    using IsUnchanged = std::function<bool(const Cell &, const Value &)>;

    MonthlyPlanner(MonthlyReading reading, IsUnchanged isUnchanged);

    void add(const TableRow &row);
    [[nodiscard]] MonthlyRows finish();

private:
    bool hasRightWidth(const TableRow &row);
    const Agency *agencyOf(const TableRow &row);
    void reject(const TableRow &row, int column, RejectReason reason, QVariantList args = {});
    void rejectRow(const TableRow &row, int column, RejectReason reason, QVariantList args = {});
    void noteLostRow(const std::optional<Month> &month);
    void noteMonthText(const QString &text);
    void notePeriod(const TableRow &row, const QString &monthText, Month month);
    void addValues(const TableRow &row, Id<Agency> agency, Month month);
    std::map<Cell, Value> readValues(const TableRow &row, Id<Agency> agency, Month month);
    tl::expected<std::optional<Value>, RejectReason> readValue(const TableRow &row,
                                                               const MetricColumn &metric) const;
    bool addUp(const Cell &cell, const Value &value);

    MonthlyReading m_reading;
    IsUnchanged m_isUnchanged;
    MonthlyRows m_result;
    std::map<std::pair<Id<Agency>, Month>, std::vector<int>> m_lines; ///< of the accepted rows
    QSet<QString> m_unknown;                                          ///< folded
};

} // namespace mizan
