#include "app/importing/monthlyfile.h"

#include "app/importing/cellchanges.h"
#include "app/importing/coverage.h"
#include "app/importing/exportdate.h"
#include "app/importing/headermatcher.h"
#include "app/importing/reportperiod.h"
#include "app/tables/encoding.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr qint64 rowsBetweenWords = 1000; ///< about the progress
constexpr size_t mostNotes = 1000;        ///< that are kept until it shows whether data follows

void describeTable(ImportPlan &plan, const TableFile &table)
{
    if (!table.source().isSpreadsheet())
        plan.encoding = encodingName(table.source().encoding);
    plan.delimiter = table.delimiter();
    plan.sheets = table.sheets();
    plan.tables = table.tables();
}

QString joinedHeaders(const QStringList &headers)
{
    return headers.join(u", "_s);
}

} // namespace

Result<MonthlyFile> MonthlyFile::open(const ImportRequest &request, const ImportSurroundings &around,
                                      TableFile table, Recognition recognition)
{
    auto options = readingOptions(request, around.project, recognition);
    if (!options)
        return failedLike(options);
    MonthlyFile file(request, around, std::move(table), std::move(recognition));
    file.m_options = std::move(*options);
    if (const auto settled = file.settleAgencyColumn(); !settled)
        return failedLike(settled);
    return file;
}

MonthlyFile::MonthlyFile(ImportRequest request, const ImportSurroundings &around, TableFile table,
                         Recognition recognition)
    : m_request(std::move(request))
    , m_around(around)
    , m_table(std::move(table))
    , m_recognition(std::move(recognition))
    , m_zone(around.project.settings.zone())
    , m_agencies(around.project.agencies)
{
}

/// An import for one agency leaves a column aside that looks like one of agencies and names none of the
/// project: platforms, say.
Result<> MonthlyFile::settleAgencyColumn()
{
    const auto column = m_recognition.mapping.column(u"agency"_s);
    if (!m_options.agencyOfAll || !column || !m_request.map.value(u"agency"_s).isEmpty())
        return {};
    bool namesAgencies = false;
    const auto read = forEachRow(Pass::Survey, [&](const TableRow &row, RowKind) {
        namesAgencies = namesAgencies || m_agencies.find(row.cell(*column)) != nullptr;
    });
    if (read && !namesAgencies)
        m_recognition.mapping.columns.remove(u"agency"_s);
    return read;
}

RowClassifier MonthlyFile::classifier() const
{
    RowClassifier kinds(m_recognition.mapping, m_table.headers().size(),
                        [this](QStringView name) { return m_agencies.find(name) != nullptr; });
    if (const Preset *preset = m_recognition.preset.get(); preset && !preset->rows.totalIfBlank.isEmpty()) {
        const int column = columnOf(preset->rows.totalIfBlank);
        kinds.setTotalIfBlank(column < 0 ? std::vector<int>() : std::vector<int>{column});
    }
    return kinds;
}

/// The first column with one of these headers; negative: none.
int MonthlyFile::columnOf(const QSet<QString> &presetKeys) const
{
    const auto found = std::ranges::find_if(m_table.headers(), [&presetKeys](const QString &header) {
        return presetKeys.contains(presetKey(header));
    });
    return found == m_table.headers().end() ? -1 : static_cast<int>(found - m_table.headers().begin());
}

Result<> MonthlyFile::forEachRow(Pass pass, const std::function<void(const TableRow &, RowKind)> &use) const
{
    auto raw = m_table.rawRows();
    if (!raw)
        return failedLike(raw);
    const RawRowReader &place = **raw;
    DecodedRows rows(std::move(*raw));
    const RowClassifier kinds = classifier();
    TableRow row;
    for (qint64 count = 0;; ++count) {
        const auto more = rows.next(row);
        if (!more)
            return failedLike(more);
        if (!*more)
            return {};
        use(row, kinds.kindOf(row));
        if (count % rowsBetweenWords == 0) {
            if (const auto told = tellProgress(pass, place.position(), count); !told)
                return told;
        }
    }
}

/// The file is read twice, so that each pass is half of the work.
Result<> MonthlyFile::tellProgress(Pass pass, qint64 position, qint64 rows) const
{
    const qint64 size = m_table.source().size;
    const qint64 done = (pass == Pass::Reading ? size : 0) + position;
    if (m_around.watch && !m_around.watch->progress(done / 2, size, pass == Pass::Reading ? rows : 0))
        return fail(ErrorCode::Cancelled);
    return {};
}

Result<ColumnSurvey> MonthlyFile::survey() const
{
    ColumnSurvey survey(m_table.headers(), m_recognition.mapping, m_zone);
    const auto read = forEachRow(Pass::Survey, [&survey](const TableRow &row, RowKind kind) {
        if (kind == RowKind::Data && !row.badQuoting)
            survey.add(row);
    });
    if (!read)
        return failedLike(read);
    return survey;
}

std::vector<ImportColumn> MonthlyFile::columnList(const ColumnSurvey &survey) const
{
    std::vector<ImportColumn> list;
    for (int i = 0; i < m_table.headers().size(); ++i)
        list.push_back({m_table.headers()[i], survey.examples(i), m_recognition.mapping.fieldOf(i)});
    return list;
}

Result<std::vector<ImportColumn>> MonthlyFile::columns() const
{
    const auto found = survey();
    if (!found)
        return failedLike(found);
    return columnList(*found);
}

Result<> MonthlyFile::checkColumns() const
{
    const QString &path = m_request.path;
    if (!m_recognition.mapping.column(u"month"_s)) {
        const auto period = reportPeriodIn(m_table.preamble(), m_zone, m_options.dateOrder);
        if (m_recognition.preset && m_recognition.preset->rows.areSummed)
            return notByMonth(period ? period->toText() : QString());
        return fail(ErrorCode::NoMonthColumn, {path, joinedHeaders(m_table.headers())});
    }
    const bool countsRows = m_recognition.preset && !m_recognition.preset->rows.counted.isEmpty();
    if (m_recognition.mapping.metrics().isEmpty() && !countsRows)
        return fail(ErrorCode::NoMetricColumn, {path, joinedHeaders(m_table.headers())});
    if (!m_recognition.mapping.column(u"agency"_s) && !m_options.agencyOfAll)
        return fail(ErrorCode::NoAgencyColumn, {path});
    return {};
}

tl::unexpected<Error> MonthlyFile::notByMonth(const QString &period) const
{
    QVariantMap advice;
    const Preset &preset = *m_recognition.preset;
    for (auto sentence = preset.byMonth.begin(); sentence != preset.byMonth.end(); ++sentence)
        advice[sentence.key()] = sentence.value();
    return fail(ErrorCode::PeriodNotByMonth, {m_request.path, period, preset.name, advice});
}

Result<MonthlyReading> MonthlyFile::reading(const ColumnSurvey &survey) const
{
    const auto order = survey.dateOrder(m_options.dateOrder, m_options.usualDateOrder);
    if (!order)
        return failedLike(order);
    const auto marks = survey.decimalMarks(m_options.decimal, m_options.usualDecimal);
    if (!marks)
        return failedLike(marks);
    const ColumnMapping &mapping = m_recognition.mapping;
    const int month = mapping.column(u"month"_s).value_or(0);
    MonthlyReading reading{m_table.headers(),
                           month,
                           mapping.column(u"agency"_s).value_or(-1),
                           metricColumns(*marks),
                           MonthReader(*order, m_zone),
                           m_options.agencyOfAll,
                           m_agencies};
    if (const Preset *preset = m_recognition.preset.get()) {
        reading.sumsRows = preset->rows.areSummed;
        reading.currencyColumn = columnOf(preset->rows.currency);
        if (preset->rows.periodStart.contains(presetKey(m_table.headers()[month])))
            reading.periodEndColumn = columnOf(preset->rows.periodEnd);
    }
    return reading;
}

std::vector<MetricColumn> MonthlyFile::metricColumns(const std::map<QString, DecimalMark> &marks) const
{
    const Currency &own = m_around.project.settings.currency;
    std::vector<MetricColumn> columns;
    for (const QString &id : m_recognition.mapping.metrics()) {
        const int column = *m_recognition.mapping.column(id);
        const auto stated = HeaderMatcher::currencyIn(m_table.headers()[column], own);
        columns.push_back(
            {{id}, column, NumberReader(*findMetric({id}), stated.value_or(own), marks.at(id))});
    }
    const QString counted = m_recognition.preset ? m_recognition.preset->rows.counted : QString();
    if (!counted.isEmpty() && !m_recognition.mapping.column(counted))
        columns.push_back({{counted}, -1, NumberReader(*findMetric({counted}), {}, DecimalMark::Point)});
    return columns;
}

Result<MonthlyRows> MonthlyFile::readRows(MonthlyReading reading, const FigureBook &book, int &skipped) const
{
    const CellJudge judge(book, m_options.source);
    MonthlyPlanner planner(std::move(reading), [&judge](const Cell &cell, const Value &value) {
        return judge.judge(cell, value).kind == CellChange::Kind::Unchanged;
    });
    std::vector<TableRow> notes; // a footer, if no data follows
    const auto addNotes = [&] {
        for (const TableRow &note : notes)
            planner.add(note);
        notes.clear();
    };
    const auto read = forEachRow(Pass::Reading, [&](const TableRow &row, RowKind kind) {
        if (kind == RowKind::Data || (kind == RowKind::Note && notes.size() == mostNotes))
            addNotes();
        if (kind == RowKind::Data)
            planner.add(row);
        else if (kind == RowKind::Note)
            notes.push_back(row);
        else
            ++skipped;
    });
    if (!read)
        return failedLike(read);
    skipped += static_cast<int>(notes.size() + m_table.preamble().size());
    return planner.finish();
}

/// Rows for more than a month each, or rows of a period of months that all bear its first day.
Result<> MonthlyFile::checkPeriod(const MonthlyRows &rows, DateOrder order) const
{
    if (!rows.splitPeriod.isEmpty())
        return notByMonth(rows.splitPeriod);
    const auto period = reportPeriodIn(m_table.preamble(), m_zone, order);
    if (!period || period->isWithinOneMonth() || !rows.isOneMonthText || !m_recognition.preset ||
        !m_recognition.preset->rows.areSummed)
        return {};
    const auto text = parseDateText(rows.monthText, m_zone);
    if (text && text->dateIn(order) == period->first)
        return notByMonth(period->toText());
    return {};
}

Result<ImportPlan> MonthlyFile::plan() const
{
    if (const auto checked = checkColumns(); !checked)
        return failedLike(checked);
    const auto found = survey();
    if (!found)
        return failedLike(found);
    auto how = reading(*found);
    if (!how)
        return failedLike(how);
    const std::vector<MetricColumn> metrics = how->metrics;
    const DateOrder order = how->months.order();
    const FigureBook book(m_around.project);
    int skipped = 0;
    auto rows = readRows(std::move(*how), book, skipped);
    if (!rows)
        return failedLike(rows);
    rows->rows.skipped = skipped;
    if (const auto checked = checkPeriod(*rows, order); !checked)
        return failedLike(checked);
    if (rows->values.empty())
        return nothingImportable(*rows);

    ImportPlan plan;
    plan.bundle.record = record(*rows);
    auto covered = coveredMonths(*rows, metrics, m_options.covers, plan.bundle.record.exportedOn);
    plan.bundle.record.covers = covered.range;
    plan.bundle.coverage = std::move(covered.coverage);
    for (const auto &[cell, value] : rows->values)
        plan.bundle.observations.push_back({{}, cell, value});
    plan.bundle.rejected = std::move(rows->rejected);
    plan.rejectedCells = rows->rejectedCells;
    plan.unknownAgencies = rows->unknownAgencies;
    plan.columns = columnList(*found);
    plan.changes =
        cellChanges(plan.bundle, CellJudge(book, m_options.source), m_around.project.settings.currency);
    describeTable(plan, m_table);
    return plan;
}

tl::unexpected<Error> MonthlyFile::nothingImportable(const MonthlyRows &rows) const
{
    QVariantList args{m_request.path};
    if (!rows.rejected.empty())
        args.append(QVariant::fromValue(rows.rejected.front()));
    if (!rows.unknownAgencies.isEmpty()) // then there are rejected rows as well
        args.append(rows.unknownAgencies);
    return fail(ErrorCode::NothingImportable, args);
}

ImportRecord MonthlyFile::record(const MonthlyRows &rows) const
{
    ImportRecord record;
    record.fileName = QFileInfo(m_request.path).fileName();
    record.sha256 = m_table.source().sha256;
    record.fileModified = m_table.source().modified;
    record.importedAt = m_around.now;
    record.exportedOn = exportedOn();
    record.format = m_recognition.format;
    record.source = m_options.source;
    record.mapping = mappingText(m_recognition.mapping, m_table.headers(), m_options.texts());
    record.rows = rows.rows;
    return record;
}

QDate MonthlyFile::exportedOn() const
{
    if (m_request.exportedOn.isValid())
        return m_request.exportedOn;
    const QDate stated = exportDateIn(m_table.preamble(), m_zone, m_options.dateOrder);
    return stated.isValid() ? stated : m_table.source().modified.toTimeZone(m_zone).date();
}

} // namespace mizan
