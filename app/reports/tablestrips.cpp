#include "app/reports/tablestrips.h"

#include "app/charts/marks.h"
#include "app/reports/columnwidths.h"
#include "app/reports/textbox.h"

#include <QPainter>

namespace mizan {

namespace {

using Mark = TableCell::Mark;

constexpr double rowPadding = 5;    // points above and below the text of a row
constexpr double matrixPadding = 4; // of a matrix row, where filled cells also keep a gap
constexpr double matrixGap = 1;
constexpr int mostLines = 8; // of one cell: a row must fit on a page
constexpr int mostMatrixLines = 2;

/// ✓, ✕ or a star in a box of @p size around @p centre.
void drawMark(QPainter &painter, QPointF centre, double size, Mark mark, const QColor &colour)
{
    if (mark == Mark::Met) {
        drawTickMark(painter, centre, size, colour);
    } else if (mark == Mark::Best) {
        drawStarMark(painter, centre, size, colour);
    } else {
        drawCrossMark(painter, centre, size, colour);
    }
}

/// Whether a mark is a sign beside the text; no data is shown by its ground alone.
bool hasGlyph(Mark mark)
{
    return mark == Mark::Missed || mark == Mark::MissedSoft || mark == Mark::Met || mark == Mark::Best;
}

struct CellDrawing
{
    TextBox box;
    double offset = 0; ///< of the column, from the leading edge
    double width = 0;
    Mark mark = Mark::None;
    QColor colour; ///< of text and mark
};

/// One row, header or not; first lines stand on one baseline.
class RowDrawing : public Drawing
{
public:
    RowDrawing(std::vector<CellDrawing> cells, const StripSpace &space, Table::Style style, bool isHeader)
        : m_cells(std::move(cells))
        , m_palette(space.style.palette())
        , m_isRightToLeft(space.style.isRightToLeft())
        , m_isMatrix(style == Table::Style::Matrix)
        , m_isHeader(isHeader)
    {
        double below = 0;
        for (const CellDrawing &cell : m_cells)
            m_ascent = std::max(m_ascent, cell.box.ascent());
        for (const CellDrawing &cell : m_cells)
            below = std::max(below, m_ascent - cell.box.ascent() + cell.box.height());
        m_height = below + 2 * padding();
    }

    [[nodiscard]] double height() const { return m_height; }

    void paint(QPainter &painter, const QRectF &area) const override
    {
        for (const CellDrawing &cell : m_cells) {
            const QRectF place = fromLeading(area, cell.offset, cell.width, m_isRightToLeft);
            if (m_isMatrix)
                paintInMatrix(painter, cell, place);
            else
                paintInRow(painter, cell, place);
        }
        if (!m_isMatrix || m_isHeader) {
            const double y = area.bottom() - 0.25;
            painter.setPen(QPen(m_palette.line, 0.6));
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
    }

private:
    [[nodiscard]] double padding() const { return m_isMatrix ? matrixPadding : rowPadding; }
    [[nodiscard]] double topOf(const CellDrawing &cell, const QRectF &place) const
    {
        return place.top() + padding() + m_ascent - cell.box.ascent();
    }
    /// Where the middle of small letters stands.
    [[nodiscard]] double middleOf(const QRectF &place) const
    {
        return place.top() + padding() + m_ascent * 0.68;
    }

    void paintInRow(QPainter &painter, const CellDrawing &cell, const QRectF &place) const
    {
        const double side = m_isRightToLeft ? place.right() - cellPadding : place.left() + cellPadding;
        double textLeft = place.left() + cellPadding;
        if (hasGlyph(cell.mark)) {
            const double towards = m_isRightToLeft ? -1 : 1;
            drawMark(painter, {side + towards * 4, middleOf(place)}, 7, cell.mark, cell.colour);
            textLeft += m_isRightToLeft ? 0 : markWidth;
        }
        cell.box.draw(painter, {textLeft, topOf(cell, place)});
    }

    void paintInMatrix(QPainter &painter, const CellDrawing &cell, const QRectF &place) const
    {
        const QRectF filled = place.adjusted(matrixGap, matrixGap, -matrixGap, -matrixGap);
        if (cell.mark != Mark::None) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(groundOf(cell.mark));
            painter.drawRoundedRect(filled, 2, 2);
        }
        cell.box.draw(painter, {place.left() + cellPadding / 2, topOf(cell, place)});
        if (cell.mark == Mark::Missed || cell.mark == Mark::MissedSoft) {
            const double x = m_isRightToLeft ? filled.left() + 4 : filled.right() - 4;
            drawMark(painter, {x, filled.top() + 4}, 3.6, cell.mark, cell.colour);
        }
    }

    /// Of a matrix cell.
    [[nodiscard]] QColor groundOf(Mark mark) const
    {
        switch (mark) {
        case Mark::Missed:
            return m_palette.missed;
        case Mark::MissedSoft:
            return m_palette.missedSoft;
        case Mark::Met:
            return m_palette.accentSoft;
        case Mark::NoData:
            return m_palette.noData;
        case Mark::Best:
            return m_palette.wellSoft;
        case Mark::None:
            break;
        }
        return m_palette.card;
    }

    std::vector<CellDrawing> m_cells;
    Palette m_palette;
    bool m_isRightToLeft;
    bool m_isMatrix;
    bool m_isHeader;
    double m_ascent = 0;
    double m_height = 0;
};

/// Makes the rows of one table, whose columns are measured once.
class RowMaker
{
public:
    RowMaker(const Table &table, const StripSpace &space)
        : m_table(table)
        , m_space(space)
        , m_isMatrix(table.style == Table::Style::Matrix)
        , m_widths(columnWidths(table, space.style, space.width))
    {
    }

    [[nodiscard]] std::shared_ptr<const RowDrawing> header() const
    {
        std::vector<TableCell> cells;
        for (const QString &text : m_table.header)
            cells.push_back({text, Mark::None});
        return row(cells, m_isMatrix ? TextRole::MatrixHeader : TextRole::TableHeader, true);
    }

    [[nodiscard]] std::shared_ptr<const RowDrawing> body(const std::vector<TableCell> &cells) const
    {
        return row(cells, m_isMatrix ? TextRole::MatrixCell : TextRole::TableCell, false);
    }

private:
    [[nodiscard]] std::shared_ptr<const RowDrawing> row(const std::vector<TableCell> &cells, TextRole role,
                                                        bool isHeader) const
    {
        std::vector<CellDrawing> drawn;
        double offset = 0;
        for (size_t column = 0; column < m_widths.size(); ++column) {
            if (column < cells.size())
                drawn.push_back(cell(cells[column], column, offset, role));
            offset += m_widths[column];
        }
        return std::make_shared<const RowDrawing>(std::move(drawn), m_space, m_table.style, isHeader);
    }

    [[nodiscard]] CellDrawing cell(const TableCell &cell, size_t column, double offset, TextRole role) const
    {
        TextStyle style = m_space.style.text(role);
        style.color = colourOf(cell.mark, style.color);
        if (cell.mark == Mark::Missed || cell.mark == Mark::Best)
            style.font.setBold(true);
        const bool isNumber = isNumberColumn(m_table, column);
        const double gap = gapBefore(m_table, column);
        const double taken = m_isMatrix            ? cellPadding
                             : hasGlyph(cell.mark) ? 2 * cellPadding + markWidth
                                                   : 2 * cellPadding;
        TextOptions options;
        options.width = m_widths[column] - taken - gap;
        options.edge = !isNumber ? TextEdge::Leading : m_isMatrix ? TextEdge::Centre : TextEdge::Trailing;
        options.mostLines = m_isMatrix ? mostMatrixLines : mostLines;
        options.isRightToLeft = m_space.style.isRightToLeft();
        return {TextBox(cell.text, style, options), offset + gap, m_widths[column] - gap, cell.mark,
                style.color};
    }

    [[nodiscard]] QColor colourOf(Mark mark, const QColor &plain) const
    {
        const Palette &palette = m_space.style.palette();
        switch (mark) {
        case Mark::Missed:
            return m_isMatrix ? palette.onMissed : palette.missed;
        case Mark::MissedSoft:
            return m_isMatrix ? palette.onMissedSoft : palette.missed;
        case Mark::Met:
            return m_isMatrix ? plain : palette.well;
        case Mark::Best:
            return palette.well;
        case Mark::NoData:
        case Mark::None:
            return plain;
        }
        Q_UNREACHABLE();
    }

    const Table &m_table;
    const StripSpace &m_space;
    bool m_isMatrix;
    std::vector<double> m_widths;
};

} // namespace

std::vector<Strip> stripsOf(const Table &table, const StripSpace &space)
{
    const RowMaker maker(table, space);
    std::vector<Strip> strips;
    const auto header = maker.header();
    StripRules headerRules;
    headerRules.height = header->height();
    headerRules.spaceBefore = 8;
    headerRules.keepsWithNext = !table.rows.empty();
    strips.push_back({headerRules, header});
    for (const auto &cells : table.rows) {
        const auto row = maker.body(cells);
        StripRules rules;
        rules.height = row->height();
        rules.repetition = 0;
        strips.push_back({rules, row});
    }
    return strips;
}

} // namespace mizan
