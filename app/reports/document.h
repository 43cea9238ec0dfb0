// Document: a report as a list of blocks, before it is laid out on pages.
#pragma once

#include "app/charts/agencymatrix.h"
#include "app/charts/attainmentchart.h"
#include "app/charts/monthchart.h"
#include "app/wording/sentences.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace mizan {

/// A title; level 1 starts the report, level 2 a section (both are in the outline), level 3 a part.
struct Heading
{
    QString text;
    int level = 2;
    bool startsPage = false;
    QString runningTitle = {}; ///< takes headerTrailing's place from this heading's page on; empty: no change
    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    QString text;
    bool isMuted = false;
    bool operator==(const Paragraph &) const = default;
};

struct TableCell
{
    enum class Mark { None, Missed, MissedSoft, Met, NoData, Best };
    QString text;
    Mark mark = Mark::None;
    bool operator==(const TableCell &) const = default;
};

/// Columns stand in reading order; right-to-left layout is the painter's work.
struct Table
{
    /// Rows: marks colour the text. Matrix: small, number columns of equal width, marks fill the cell.
    enum class Style { Rows, Matrix };
    QStringList header;
    std::vector<std::vector<TableCell>> rows;
    std::vector<bool> isNumber; ///< a column each: aligned at the end
    Style style = Style::Rows;
    bool operator==(const Table &) const = default;
};

struct ChartBlock
{
    MonthChart chart;
    double height = 150; ///< points, title and legend included
    bool operator==(const ChartBlock &) const = default;
};

struct AttainmentBlock
{
    AttainmentChart chart;
    double height = 190; ///< points, title and legend included
    bool operator==(const AttainmentBlock &) const = default;
};

/// Title and legend over charts that have none; never apart from what follows.
struct AttainmentHeaderBlock
{
    AttainmentChart chart;
    bool operator==(const AttainmentHeaderBlock &) const = default;
};

/// Charts side by side, as many in a row as @ref inRow.
struct MultiplesBlock
{
    std::vector<AttainmentChart> charts;
    int inRow = 3;
    double height = 96; ///< points of a row
    bool operator==(const MultiplesBlock &) const = default;
};

struct MatrixBlock
{
    AgencyMatrix matrix;
    bool operator==(const MatrixBlock &) const = default;
};

using Block = std::variant<Heading, Headline, Paragraph, Table, ChartBlock, AttainmentBlock,
                           AttainmentHeaderBlock, MultiplesBlock, MatrixBlock>;

struct Document
{
    QString title;         ///< of the PDF
    QString headerLeading; ///< at the start of each page's header
    QString headerTrailing;
    QString footer; ///< where the figures come from
    QByteArray logo;
    std::vector<Block> blocks;
    bool isLandscape = false;
    bool operator==(const Document &) const = default;
};

} // namespace mizan
