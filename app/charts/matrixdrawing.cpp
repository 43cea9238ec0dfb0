#include "app/charts/matrixdrawing.h"

#include "app/charts/agencymark.h"
#include "app/charts/chartcanvas.h"
#include "app/charts/chartlayers.h"
#include "app/charts/slotaxis.h"

#include <QPainter>

namespace mizan {

namespace {

constexpr double sampleWidth = 24; // units of an agency's piece of line
constexpr double gap = 6;
constexpr double rowUnits = 19;  // height of a row
constexpr double legendBox = 13; // of a legend's cell
constexpr double legendGap = 12; // between entries
constexpr double crossRoom = 11; // of a cross beside a text

struct PlacedCell
{
    QRectF place;
    const AgencyMatrixCell *cell;
};

struct LegendCell
{
    AgencyMatrixCell cell;
    QString text;
    QRectF place; ///< of cell and text together
};

/// The matrix laid out for a width; lengths are multiples of the unit.
class MatrixCanvas
{
public:
    MatrixCanvas(const AgencyMatrix &matrix, const ChartStyle &style, double width);
    [[nodiscard]] double height() const;
    void draw(QPainter &painter) const;
    [[nodiscard]] std::optional<MatrixPlace> at(QPointF position) const;

private:
    [[nodiscard]] double lineHeight() const { return m_axis.lineHeight(); }
    [[nodiscard]] double rowHeight() const { return rowUnits * m_unit; }
    [[nodiscard]] QRectF cellPlace(size_t row, size_t slot) const;
    [[nodiscard]] bool textsFit() const;
    [[nodiscard]] std::vector<LegendCell> legendCells() const;
    [[nodiscard]] double placeLegend(double top);
    void placeColumns();

    void drawHeader(QPainter &painter) const;
    void drawYears(QPainter &painter) const;
    void drawRow(QPainter &painter, size_t row) const;
    [[nodiscard]] std::vector<PlacedCell> cells() const;
    void drawCells(QPainter &painter, const std::vector<PlacedCell> &cells, bool withTexts) const;
    void drawCellText(QPainter &painter, const PlacedCell &placed) const;
    void addGround(Fills &grounds, Strokes &strokes, const PlacedCell &placed, bool withText) const;
    void addMark(Strokes &strokes, const PlacedCell &placed, bool withText) const;
    void drawSide(QPainter &painter, const QRectF &place, const QString &text, const QFont &font,
                  const QColor &colour) const;

    const AgencyMatrix &m_matrix;
    const Palette &m_palette;
    double m_unit;
    double m_width;
    QFont m_boldFont;
    QFont m_titleFont;
    SlotAxis m_axis;
    double m_titleHeight = 0;
    std::vector<LegendCell> m_legend;
    double m_labelsTop = 0;
    double m_top = 0;     ///< of the first row
    double m_names = 0;   ///< width of names and samples
    double m_summary = 0; ///< width of the last column
};

MatrixCanvas::MatrixCanvas(const AgencyMatrix &matrix, const ChartStyle &style, double width)
    : m_matrix(matrix)
    , m_palette(style.palette)
    , m_unit(style.font.pixelSize() / 12.0)
    , m_width(width)
    , m_boldFont(style.font)
    , m_titleFont(style.font)
    , m_axis{matrix.columns, 0, 1, matrix.rightToLeft, m_unit, style.font, textWidths(style)}
{
    m_boldFont.setBold(true);
    m_titleFont.setBold(true);
    m_titleFont.setPixelSize(qRound(style.font.pixelSize() * 7 / 6.0));
    m_titleHeight = style.withTitle ? lineHeight() * 7 / 6 + 2 * m_unit : 0;
    m_labelsTop = m_titleHeight;
    if (style.withLegend) {
        m_legend = legendCells();
        m_labelsTop = placeLegend(m_titleHeight);
    }
    m_top = m_labelsTop + m_axis.height() + 3 * m_unit;
    placeColumns();
}

void MatrixCanvas::placeColumns()
{
    TextWidths &widths = *m_axis.widths;
    m_summary = widths.of(m_axis.font, m_matrix.summaryLabel);
    for (const AgencyMatrixRow &row : m_matrix.rows) {
        m_names = std::max(m_names, widths.of(m_boldFont, row.name));
        m_summary = std::max(m_summary, widths.of(m_axis.font, row.summary));
    }
    m_names = std::min(m_names + (sampleWidth + 2 * gap) * m_unit, m_width / 4);
    m_summary += 2 * gap * m_unit;
    m_axis.left = m_matrix.rightToLeft ? m_summary : m_names;
    m_axis.width = std::max(1.0, m_width - m_names - m_summary);
}

double MatrixCanvas::height() const
{
    return m_top + static_cast<double>(m_matrix.rows.size()) * rowHeight() + m_unit;
}

QRectF MatrixCanvas::cellPlace(size_t row, size_t slot) const
{
    const double width = m_axis.slotWidth();
    const double inset = std::min(m_unit, width * 0.06);
    return QRectF(m_axis.x(slot) - width / 2, m_top + static_cast<double>(row) * rowHeight(), width,
                  rowHeight())
        .adjusted(inset, m_unit, -inset, -m_unit);
}

/// Whether every cell has room for its text and a cross; all of a matrix show the same.
bool MatrixCanvas::textsFit() const
{
    const double room = m_axis.slotWidth() - (crossRoom + 6) * m_unit;
    if (room <= 0)
        return false;
    const auto fits = [&](const AgencyMatrixCell &cell) {
        return m_axis.widths->of(m_boldFont, cell.text) <= room;
    };
    return std::ranges::all_of(
        m_matrix.rows, [&](const AgencyMatrixRow &row) { return std::ranges::all_of(row.cells, fits); });
}

/// Of the states that there are.
std::vector<LegendCell> MatrixCanvas::legendCells() const
{
    std::vector<LegendCell> entries;
    const auto add = [&](Verdict verdict, bool isStrong, const QString &text) {
        const auto isSuch = [=](const AgencyMatrixCell &cell) {
            return cell.verdict == verdict && cell.isStrong == isStrong;
        };
        if (std::ranges::any_of(m_matrix.rows, [&](const AgencyMatrixRow &row) {
                return std::ranges::any_of(row.cells, isSuch);
            }))
            entries.push_back({{{}, verdict, isStrong, {}, {}}, text, {}});
    };
    add(Verdict::Met, false, m_matrix.metLabel);
    add(Verdict::Missed, false, m_matrix.missedLabel);
    add(Verdict::Missed, true, m_matrix.strongLabel);
    add(Verdict::InProgress, false, m_matrix.inProgressLabel);
    add(Verdict::NoTarget, false, m_matrix.noTargetLabel);
    add(Verdict::NoData, false, m_matrix.noDataLabel);
    return entries;
}

/// Rows from the start; the bottom of the last one.
double MatrixCanvas::placeLegend(double top)
{
    const double rowHeightHere = lineHeight() * 7 / 6;
    double x = 0;
    for (LegendCell &entry : m_legend) {
        const double width = (legendBox + 4) * m_unit + m_axis.widths->of(m_axis.font, entry.text);
        if (x > 0 && x + width > m_width) {
            x = 0;
            top += rowHeightHere;
        }
        entry.place = {m_matrix.rightToLeft ? m_width - x - width : x, top, width, rowHeightHere};
        x += width + legendGap * m_unit;
    }
    return top + rowHeightHere + 2 * m_unit;
}

void MatrixCanvas::draw(QPainter &painter) const
{
    drawHeader(painter);
    m_axis.draw(painter, m_labelsTop, m_palette.muted, m_axis.left, m_axis.left + m_axis.width);
    for (size_t row = 0; row < m_matrix.rows.size(); ++row)
        drawRow(painter, row);
    drawCells(painter, cells(), textsFit());
    drawYears(painter);
}

void MatrixCanvas::drawSide(QPainter &painter, const QRectF &place, const QString &text, const QFont &font,
                            const QColor &colour) const
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place,
                     Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignAbsolute |
                         (m_matrix.rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     m_axis.widths->elided(font, text, place.width() + 1));
}

void MatrixCanvas::drawHeader(QPainter &painter) const
{
    if (m_titleHeight > 0)
        drawSide(painter, {0, 0, m_width, m_titleHeight}, m_matrix.title, m_titleFont, m_palette.ink);
    for (const LegendCell &entry : m_legend) {
        const double box = legendBox * m_unit;
        const double left = m_matrix.rightToLeft ? entry.place.right() - box : entry.place.left();
        drawCells(painter, {{{left, entry.place.center().y() - box / 2, box, box}, &entry.cell}}, false);
        const double taken = box + 4 * m_unit;
        drawSide(
            painter,
            entry.place.adjusted(m_matrix.rightToLeft ? 0 : taken, 0, m_matrix.rightToLeft ? -taken : 0, 0),
            entry.text, m_axis.font, m_palette.muted);
    }
    const double left = m_matrix.rightToLeft ? 0 : m_axis.left + m_axis.width + gap * m_unit;
    drawSide(painter, {left, m_labelsTop, m_summary - gap * m_unit, lineHeight()}, m_matrix.summaryLabel,
             m_axis.font, m_palette.muted);
}

/// A line where a year starts.
void MatrixCanvas::drawYears(QPainter &painter) const
{
    painter.setPen(QPen(m_palette.muted, 0.7 * m_unit));
    for (size_t slot = 1; slot < m_matrix.columns.size(); ++slot) {
        if (m_matrix.columns[slot].number != 1)
            continue;
        const double x = (m_axis.x(slot) + m_axis.x(slot - 1)) / 2;
        painter.drawLine(QLineF(x, m_top - 2 * m_unit, x, height()));
    }
}

std::vector<PlacedCell> MatrixCanvas::cells() const
{
    std::vector<PlacedCell> cells;
    for (size_t row = 0; row < m_matrix.rows.size(); ++row) {
        const auto &content = m_matrix.rows[row].cells;
        for (size_t slot = 0; slot < content.size(); ++slot)
            cells.push_back({cellPlace(row, slot), &content[slot]});
    }
    return cells;
}

void MatrixCanvas::drawRow(QPainter &painter, size_t row) const
{
    const AgencyMatrixRow &content = m_matrix.rows[row];
    const bool rtl = m_matrix.rightToLeft;
    const QRectF line(0, m_top + static_cast<double>(row) * rowHeight(), m_width, rowHeight());
    const double sample = sampleWidth * m_unit;
    drawAgencySample(painter,
                     {rtl ? m_width - sample : 0, line.center().y() - 6 * m_unit, sample, 12 * m_unit},
                     agencyMark(content.place, m_palette), m_palette);
    const double nameWidth = m_names - sample - 2 * gap * m_unit;
    const double nameLeft = rtl ? m_width - sample - gap * m_unit - nameWidth : sample + gap * m_unit;
    drawSide(painter, {nameLeft, line.top(), nameWidth, line.height()}, content.name, m_boldFont,
             m_palette.ink);
    const double left = rtl ? 0 : m_axis.left + m_axis.width + gap * m_unit;
    drawSide(painter, {left, line.top(), m_summary - gap * m_unit, line.height()}, content.summary,
             m_axis.font, m_palette.ink);
}

/// Layer by layer, each with few changes of pen and brush.
void MatrixCanvas::drawCells(QPainter &painter, const std::vector<PlacedCell> &cells, bool withTexts) const
{
    Fills grounds;
    Strokes strokes;
    for (const PlacedCell &placed : cells) {
        addGround(grounds, strokes, placed, withTexts);
        addMark(strokes, placed, withTexts);
    }
    grounds.draw(painter);
    strokes.draw(painter);
    for (const PlacedCell &placed : cells) {
        if (placed.cell->verdict == Verdict::NoTarget) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_palette.muted);
            painter.drawEllipse(placed.place.center(), 1.3 * m_unit, 1.3 * m_unit);
        }
        if (withTexts && !placed.cell->text.isEmpty())
            drawCellText(painter, placed);
    }
}

void MatrixCanvas::drawCellText(QPainter &painter, const PlacedCell &placed) const
{
    const auto &[place, cell] = placed;
    const bool isMissed = cell->verdict == Verdict::Missed;
    const double room = isMissed ? crossRoom * m_unit : 0;
    painter.setFont(cell->isStrong ? m_boldFont : m_axis.font);
    painter.setPen(!isMissed ? m_palette.ink : cell->isStrong ? m_palette.onMissed : m_palette.onMissedSoft);
    painter.drawText(m_matrix.rightToLeft ? place.adjusted(room, 0, 0, 0) : place.adjusted(0, 0, -room, 0),
                     singleLine, cell->text);
}

void MatrixCanvas::addGround(Fills &grounds, Strokes &strokes, const PlacedCell &placed, bool withText) const
{
    const auto &[place, cell] = placed;
    switch (cell->verdict) {
    case Verdict::Met:
        grounds.add(place, m_palette.accentSoft);
        break;
    case Verdict::Missed:
        grounds.add(place, cell->isStrong ? m_palette.missed : m_palette.missedSoft);
        if (cell->isStrong && !withText)
            strokes.addHatching(place, mixed(m_palette.missed, m_palette.card, 0.3), 5 * m_unit);
        break;
    case Verdict::NoData:
        grounds.add(place, m_palette.noData);
        break;
    case Verdict::InProgress: {
        const double half = 0.6 * m_unit;
        const QRectF frame = place.adjusted(half, half, -half, -half);
        strokes.add({{frame.topLeft(), frame.topRight()},
                     {frame.topRight(), frame.bottomRight()},
                     {frame.bottomRight(), frame.bottomLeft()},
                     {frame.bottomLeft(), frame.topLeft()}},
                    QPen(m_palette.accent, 2 * half));
        break;
    }
    case Verdict::NoTarget:
    case Verdict::NotUnderContract:
        break;
    }
}

void MatrixCanvas::addMark(Strokes &strokes, const PlacedCell &placed, bool withText) const
{
    const auto &[place, cell] = placed;
    const QPointF centre = place.center();
    const double half = std::min(3.2 * m_unit, place.width() * 0.32);
    if (cell->verdict == Verdict::Missed) {
        const double side = place.width() / 2 - crossRoom * m_unit / 2;
        const QPointF beside(centre.x() + (m_matrix.rightToLeft ? -side : side), centre.y());
        const bool isBeside = withText && !cell->text.isEmpty();
        strokes.addCross(isBeside ? beside : centre, isBeside ? 2.6 * m_unit : half,
                         cell->isStrong ? m_palette.onMissed : m_palette.onMissedSoft, m_unit);
    } else if (cell->verdict == Verdict::NoData) {
        strokes.add({{centre.x() - half, centre.y(), centre.x() + half, centre.y()}},
                    QPen(m_palette.muted, 1.5 * m_unit, Qt::SolidLine, Qt::FlatCap));
    }
}

std::optional<MatrixPlace> MatrixCanvas::at(QPointF position) const
{
    const auto slot = m_axis.slotAt(position.x());
    const double row = (position.y() - m_top) / rowHeight();
    if (!slot || row < 0 || row >= static_cast<double>(m_matrix.rows.size()))
        return std::nullopt;
    const MatrixPlace place{static_cast<size_t>(row), *slot};
    if (static_cast<size_t>(place.slot) >= m_matrix.rows[place.row].cells.size())
        return std::nullopt;
    return place;
}

} // namespace

double matrixHeight(const AgencyMatrix &matrix, const ChartStyle &style, double width)
{
    const ChartStyle large = enlarged(style);
    return MatrixCanvas(matrix, large, width * drawingScale).height() / drawingScale;
}

void drawMatrix(QPainter &painter, const QRectF &area, const AgencyMatrix &matrix, const ChartStyle &style)
{
    const ChartStyle large = enlarged(style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(1 / drawingScale, 1 / drawingScale);
    MatrixCanvas(matrix, large, area.width() * drawingScale).draw(painter);
    painter.restore();
}

std::optional<MatrixPlace> matrixAt(const QRectF &area, const AgencyMatrix &matrix, const ChartStyle &style,
                                    QPointF position)
{
    const ChartStyle large = enlarged(style);
    return MatrixCanvas(matrix, large, area.width() * drawingScale)
        .at((position - area.topLeft()) * drawingScale);
}

} // namespace mizan
