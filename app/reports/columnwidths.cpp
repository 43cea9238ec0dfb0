#include "app/reports/columnwidths.h"

#include "app/reports/textbox.h"

#include <numeric>

namespace mizan {

namespace {

/// What the texts of a column ask for, in points, each at least what stands before it.
struct Demand
{
    double words = 0; ///< the longest word in one line
    double cells = 0; ///< each cell's text in one line
    double all = 0;   ///< the header's text too
};

constexpr double matrixMarkWidth = 11; // ✕ stands in a corner, and the number in the middle
constexpr double mostForWord = 90;     // longer words are broken
constexpr int mostMeasured = 300;      // characters; what is longer wraps anyway

/// Measures in one font, in points.
class TextRuler
{
public:
    TextRuler(const ReportStyle &style, QFont font)
        : m_widths(*style.widths())
        , m_font(std::move(font))
    {
    }

    [[nodiscard]] double width(const QString &text) const
    {
        return m_widths.of(m_font, text) / unitsPerPoint;
    }
    [[nodiscard]] double widestWord(const QString &text) const
    {
        double widest = 0;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            widest = std::max(widest, width(word));
        return std::min(widest, mostForWord);
    }

private:
    TextWidths &m_widths;
    QFont m_font;
};

/// Measures the texts of one table in their fonts.
class Measure
{
public:
    Measure(const Table &table, const ReportStyle &style)
        : m_table(table)
        , m_isMatrix(table.style == Table::Style::Matrix)
        , m_header(style, style.text(m_isMatrix ? TextRole::MatrixHeader : TextRole::TableHeader).font)
        , m_cell(style, cellFont(style, false))
        , m_boldCell(style, cellFont(style, true))
    {
    }

    [[nodiscard]] Demand column(size_t index) const
    {
        constexpr double slack = 0.5; // points; rounding must not break a line
        const double padding =
            (m_isMatrix ? cellPadding : 2 * cellPadding) + gapBefore(m_table, index) + slack;
        const QString header = m_table.header[static_cast<int>(index)].left(mostMeasured);
        Demand demand;
        demand.words = m_header.widestWord(header) + padding;
        for (const auto &row : m_table.rows) {
            if (index < row.size())
                add(demand, row[index], padding);
        }
        demand.cells = std::max(demand.cells, demand.words);
        demand.all = std::max(demand.cells, m_header.width(header) + padding);
        return demand;
    }

private:
    [[nodiscard]] QFont cellFont(const ReportStyle &style, bool isBold) const
    {
        QFont font = style.text(m_isMatrix ? TextRole::MatrixCell : TextRole::TableCell).font;
        font.setBold(isBold);
        return font;
    }

    void add(Demand &demand, const TableCell &cell, double padding) const
    {
        const bool hasMark = cell.mark != TableCell::Mark::None;
        const TextRuler &ruler = hasMark ? m_boldCell : m_cell;
        const double extra = padding + (!hasMark ? 0 : m_isMatrix ? matrixMarkWidth : markWidth);
        for (const QString &line : cell.text.left(mostMeasured).split(u'\n')) {
            demand.words = std::max(demand.words, ruler.widestWord(line) + extra);
            demand.cells = std::max(demand.cells, ruler.width(line) + extra);
        }
    }

    const Table &m_table;
    bool m_isMatrix;
    TextRuler m_header;
    TextRuler m_cell;
    TextRuler m_boldCell;
};

double sum(const std::vector<Demand> &demands, double Demand::*part)
{
    return std::accumulate(demands.begin(), demands.end(), 0.0,
                           [part](double total, const Demand &column) { return total + column.*part; });
}

/// Every column gets its @p least; the rest goes to small wishes for @p most first, so that long texts wrap.
std::vector<double> filled(const std::vector<Demand> &demands, double Demand::*least, double Demand::*most,
                           double width)
{
    std::vector<size_t> order(demands.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto wish = [&](size_t column) { return demands[column].*most - demands[column].*least; };
    std::ranges::stable_sort(order, {}, wish);
    std::vector<double> widths(demands.size());
    double rest = width - sum(demands, least);
    size_t waiting = order.size();
    for (const size_t column : order) {
        const double given = std::min(wish(column), rest / static_cast<double>(waiting));
        widths[column] = demands[column].*least + given;
        rest -= given;
        --waiting;
    }
    return widths;
}

std::vector<double> byContent(const std::vector<Demand> &demands, double width)
{
    const double all = sum(demands, &Demand::all);
    const double words = sum(demands, &Demand::words);
    std::vector<double> widths;
    if (all > width && words <= width)
        return sum(demands, &Demand::cells) <= width ? filled(demands, &Demand::cells, &Demand::all, width)
                                                     : filled(demands, &Demand::words, &Demand::cells, width);
    for (const Demand &column : demands)
        widths.push_back(all <= width ? column.all + (width - all) / static_cast<double>(demands.size())
                                      : column.words * width / words);
    return widths;
}

std::vector<double> withEqualNumbers(const Table &table, const std::vector<Demand> &demands, double width)
{
    double number = 0, texts = 0;
    int numbers = 0;
    for (size_t column = 0; column < demands.size(); ++column) {
        if (isNumberColumn(table, column)) {
            ++numbers;
            number = std::max(number, demands[column].all);
        } else {
            texts += demands[column].all;
        }
    }
    constexpr double shareOfTexts = 0.25; // at least this much is left to names
    const double leastForTexts = std::min(texts, width * shareOfTexts);
    if (numbers > 0)
        number = std::min(std::max(number, (width - texts) / numbers), (width - leastForTexts) / numbers);
    const double left = width - number * numbers;
    std::vector<double> widths;
    for (size_t column = 0; column < demands.size(); ++column)
        widths.push_back(isNumberColumn(table, column) ? number : demands[column].all * left / texts);
    return widths;
}

} // namespace

bool isNumberColumn(const Table &table, size_t column)
{
    return column < table.isNumber.size() && table.isNumber[column];
}

double gapBefore(const Table &table, size_t column)
{
    const bool isAfterNumbers =
        column > 0 && isNumberColumn(table, column - 1) && !isNumberColumn(table, column);
    return isAfterNumbers ? columnGap : 0;
}

std::vector<double> columnWidths(const Table &table, const ReportStyle &style, double width)
{
    const Measure measure(table, style);
    std::vector<Demand> demands;
    for (size_t column = 0; column < static_cast<size_t>(table.header.size()); ++column)
        demands.push_back(measure.column(column));
    return table.style == Table::Style::Matrix ? withEqualNumbers(table, demands, width)
                                               : byContent(demands, width);
}

} // namespace mizan
