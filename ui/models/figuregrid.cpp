#include "ui/models/figuregrid.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(mizan::FigureGrid)
};

struct FigureGridMaker
{
    const ProjectData &data;
    const FigureBook &book;
    const GridView &view;
    QDate today;
    const Language &language;

    [[nodiscard]] std::vector<GridRow> rows() const;
    [[nodiscard]] bool isOffered(const Metric &metric, const std::vector<MetricId> &known) const;
    [[nodiscard]] std::vector<Source> sourcesOf(const Agency &agency, const Metric &metric) const;
    [[nodiscard]] GridRow row(const Agency &agency, const Metric &metric, Source source,
                              bool namesSource) const;
    [[nodiscard]] QString label(const Agency &agency, const Metric &metric, Source source,
                                bool namesSource) const;
    [[nodiscard]] GridCell square(const Agency &agency, const GridRow &row, Month month) const;
    void describeFigure(const Figure &figure, GridCell &square, QStringList &said) const;
    [[nodiscard]] QString typedText(const Figure &figure) const;
    [[nodiscard]] QString number(double number, const Currency &currency) const
    {
        return gridNumber({number, currency}, data.settings.currency, language);
    }
};

std::optional<Figure> figureOf(const CellFigures &cell, Source source)
{
    return source == Source::Reported ? cell.reported : cell.counted;
}

/// The correction does not say what the newest import says, and was made before that import said it.
bool isDisputed(const Figure &figure)
{
    return figure.isDisputed() && *figure.imported != figure.value.number;
}

bool FigureGridMaker::isOffered(const Metric &metric, const std::vector<MetricId> &known) const
{
    if (view.metric)
        return *view.metric == metric.id;
    const bool hasData = std::ranges::find(known, metric.id) != known.end();
    if (metric.id == metrics::fee() || (!view.agency && metric.id == metrics::visits()))
        return hasData;
    return hasData || view.agency || data.settings.isJudged(metric.id) || metric.id == metrics::leads();
}

std::vector<Source> FigureGridMaker::sourcesOf(const Agency &agency, const Metric &metric) const
{
    bool reported = false;
    bool counted = false;
    for (Month month = view.months.first; month <= view.months.last; ++month) {
        const CellFigures figures = book.figures({agency.id, metric.id, month});
        reported = reported || figures.reported.has_value();
        counted = counted || figures.counted.has_value();
    }
    if (reported && counted)
        return {Source::Reported, Source::Counted};
    return {counted ? Source::Counted : Source::Reported};
}

QString FigureGridMaker::label(const Agency &agency, const Metric &metric, Source source,
                               bool namesSource) const
{
    const QString metricLabel = gridMetricLabel(metric.id, data.settings.currency, language);
    QString name;
    if (view.agency)
        name = metricLabel;
    else if (view.metric)
        name = agency.name;
    else
        name = FigureText::tr("%1: %2", "agency: metric").arg(isolated(agency.name), metricLabel);
    if (!namesSource)
        return name;
    return source == Source::Reported ? FigureText::tr("%1, reported").arg(name)
                                      : FigureText::tr("%1, counted").arg(name);
}

QString FigureGridMaker::typedText(const Figure &figure) const
{
    const TypedFigure &typed = *figure.typed;
    const QString day = dateText(typed.typedAt.date(), language);
    QStringList lines;
    if (figure.imported)
        lines << FigureText::tr("Corrected by %1 on %2; the file says %3.")
                     .arg(isolated(typed.author), day, number(*figure.imported, figure.value.currency));
    else
        lines << FigureText::tr("Typed by %1 on %2.").arg(isolated(typed.author), day);
    if (!typed.reason.isEmpty())
        lines << FigureText::tr("Reason: %1").arg(isolated(typed.reason));
    if (isDisputed(figure)) {
        lines << (typed.corrected
                      ? FigureText::tr("It was typed over %1; a later import disagrees with that. "
                                       "The correction stays in force.")
                            .arg(number(*typed.corrected, figure.value.currency))
                      : FigureText::tr("A later import disagrees with it. What was typed stays in force."));
    }
    return lines.join(u'\n');
}

void FigureGridMaker::describeFigure(const Figure &figure, GridCell &square, QStringList &said) const
{
    square.text = number(figure.value.number, figure.value.currency);
    square.editText = plainNumber(figure.value);
    QStringList lines;
    said << square.text;
    if (figure.typed) {
        lines << typedText(figure);
        square.marks |= figure.imported ? GridMark::Corrected : GridMark::Typed;
        said << (figure.imported ? FigureText::tr("corrected") : FigureText::tr("typed"));
    }
    if (isDisputed(figure)) {
        square.marks |= GridMark::Disputed;
        said << FigureText::tr("a later import disagrees");
    }
    const ImportRecord *import = figure.import ? data.import(*figure.import) : nullptr;
    if (import)
        lines << provenanceText(*import, language);
    else if (!figure.typed)
        lines << FigureText::tr("From the fees of the agency’s contract.");
    if (!figure.complete) {
        square.marks |= GridMark::InProgress;
        const QString until = figure.until.isValid()
                                  ? FigureText::tr("Data until %1.").arg(dayText(figure.until, language))
                                  : FigureText::tr("Not complete yet.");
        lines << until;
        said << until;
    }
    square.toolTip = lines.join(u'\n');
}

GridCell FigureGridMaker::square(const Agency &agency, const GridRow &row, Month month) const
{
    GridCell square;
    QStringList said;
    const auto figure = figureOf(book.figures({agency.id, row.metric, month}), row.source);
    if (figure)
        describeFigure(*figure, square, said);
    else
        said << FigureText::tr("no data");
    const bool isFee = row.metric == metrics::fee();
    square.isEditable = !view.isReadOnly && (!isFee || (figure && (figure->import || figure->typed)));
    if (!figure && isFee)
        square.toolTip = FigureText::tr("Fees are entered at the agency.");
    else if (!figure && month.firstDay() <= today)
        square.toolTip = FigureText::tr("No data. This is not zero.");
    if (!agency.isUnderContract(month)) {
        square.marks |= GridMark::OutsideContract;
        said << FigureText::tr("outside the contract");
    }
    square.description = FigureText::tr("%1, %2: %3", "row, month: value")
                             .arg(row.label, monthText(month, language), joinedClauses(said, language));
    return square;
}

GridRow FigureGridMaker::row(const Agency &agency, const Metric &metric, Source source,
                             bool namesSource) const
{
    GridRow row{agency.id, metric.id, source, {}, {}, {}};
    row.label = label(agency, metric, source, namesSource);
    row.toolTip = FigureText::tr("%1\n%2", "metric's meaning, source")
                      .arg(metricMeaning(metric.id, language), sourceText(source, language));
    for (Month month = view.months.first; month <= view.months.last; ++month)
        row.cells.push_back(square(agency, row, month));
    return row;
}

std::vector<GridRow> FigureGridMaker::rows() const
{
    std::vector<GridRow> rows;
    for (const Agency &agency : data.agencies) {
        if (view.agency && *view.agency != agency.id)
            continue;
        const auto known = book.metricsOf(agency.id);
        for (const Metric &metric : metricCatalogue()) {
            if (!isOffered(metric, known))
                continue;
            const auto sources = sourcesOf(agency, metric);
            for (Source source : sources)
                rows.push_back(row(agency, metric, source, sources.size() > 1 || source == Source::Counted));
        }
    }
    return rows;
}

} // namespace

std::vector<GridRow> figureRows(const ProjectData &data, const FigureBook &book, const GridView &view,
                                QDate today, const Language &language)
{
    return FigureGridMaker{data, book, view, today, language}.rows();
}

} // namespace mizan
