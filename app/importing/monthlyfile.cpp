#include "app/importing/monthlyfile.h"

#include "app/importing/cellchanges.h"
#include "app/importing/coverage.h"
#include "app/importing/encoding.h"
#include "app/importing/exportdate.h"
#include "app/importing/headermatcher.h"
#include "app/importing/plainform.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr size_t mostNotes = 1000; ///< that are kept until it shows whether data follows

QString joinedHeaders(const QStringList &headers)
{
    return headers.join(u", "_s);
}

} // namespace

Result<MonthlyFile> MonthlyFile::open(const ImportRequest &request, const ProjectData &project)
{
    auto source = examineFile(request.path, request.encoding);
    if (!source)
        return failedLike(source);
    auto table = TableFile::open(std::move(*source), request.delimiter, request.map);
    if (!table)
        return failedLike(table);
    auto options = ReadingOptions::from(request, project);
    if (!options)
        return failedLike(options);
    auto mapping =
        withUserMap(guessedMapping(table->headers(), HeaderMatcher()), table->headers(), request.map);
    if (!mapping)
        return failedLike(mapping);
    MonthlyFile file(request, project, std::move(*table));
    file.m_options = std::move(*options);
    file.m_mapping = std::move(*mapping);
    if (const auto settled = file.settleAgencyColumn(); !settled)
        return failedLike(settled);
    return file;
}

MonthlyFile::MonthlyFile(ImportRequest request, const ProjectData &project, TableFile table)
    : m_request(std::move(request))
    , m_project(project)
    , m_table(std::move(table))
    , m_zone(project.settings.zone())
    , m_agencies(project.agencies)
{
}

/// An import for one agency leaves a column aside that looks like one of agencies and names none of the
/// project: platforms, say.
Result<> MonthlyFile::settleAgencyColumn()
{
    const auto column = m_mapping.column(u"agency"_s);
    if (!m_options.agencyOfAll || !column || !m_request.map.value(u"agency"_s).isEmpty())
        return {};
    bool namesAgencies = false;
    const auto read = forEachRow([&](const TableRow &row, RowKind) {
        namesAgencies = namesAgencies || m_agencies.find(row.cell(*column)) != nullptr;
    });
    if (read && !namesAgencies)
        m_mapping.columns.remove(u"agency"_s);
    return read;
}

RowClassifier MonthlyFile::classifier() const
{
    return {m_mapping, m_table.headers().size(),
            [this](QStringView name) { return m_agencies.find(name) != nullptr; }};
}

Result<> MonthlyFile::forEachRow(const std::function<void(const TableRow &, RowKind)> &use) const
{
    auto rows = m_table.rows();
    if (!rows)
        return failedLike(rows);
    const RowClassifier kinds = classifier();
    TableRow row;
    for (;;) {
        const auto more = (*rows)->next(row);
        if (!more)
            return failedLike(more);
        if (!*more)
            return {};
        use(row, kinds.kindOf(row));
    }
}

Result<ColumnSurvey> MonthlyFile::survey() const
{
    ColumnSurvey survey(m_table.headers(), m_mapping, m_zone);
    const auto read = forEachRow([&survey](const TableRow &row, RowKind kind) {
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
        list.push_back({m_table.headers()[i], survey.examples(i), m_mapping.fieldOf(i)});
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
    if (!m_mapping.column(u"month"_s))
        return fail(ErrorCode::NoMonthColumn, {path, joinedHeaders(m_table.headers())});
    if (m_mapping.metrics().isEmpty())
        return fail(ErrorCode::NoMetricColumn, {path, joinedHeaders(m_table.headers())});
    if (!m_mapping.column(u"agency"_s) && !m_options.agencyOfAll)
        return fail(ErrorCode::NoAgencyColumn, {path});
    return {};
}

Result<MonthlyReading> MonthlyFile::reading(const ColumnSurvey &survey) const
{
    const auto order = survey.dateOrder(m_options.dateOrder);
    if (!order)
        return failedLike(order);
    const auto marks = survey.decimalMarks(m_options.decimal);
    if (!marks)
        return failedLike(marks);
    const Currency &own = m_project.settings.currency;
    MonthlyReading reading{m_table.headers(),
                           m_mapping.column(u"month"_s).value_or(0),
                           m_mapping.column(u"agency"_s).value_or(-1),
                           {},
                           MonthReader(*order, m_zone),
                           m_options.agencyOfAll,
                           m_agencies};
    for (const QString &id : m_mapping.metrics()) {
        const int column = *m_mapping.column(id);
        const auto stated = HeaderMatcher::currencyIn(m_table.headers()[column], own);
        reading.metrics.push_back(
            {{id}, column, NumberReader(*findMetric({id}), stated.value_or(own), marks->at(id))});
    }
    return reading;
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
    const auto read = forEachRow([&](const TableRow &row, RowKind kind) {
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

Result<ImportPlan> MonthlyFile::plan(QDateTime now) const
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
    const FigureBook book(m_project);
    int skipped = 0;
    auto rows = readRows(std::move(*how), book, skipped);
    if (!rows)
        return failedLike(rows);
    rows->rows.skipped = skipped;
    if (rows->values.empty())
        return nothingImportable(*rows);

    ImportPlan plan;
    plan.bundle.record = record(*rows, now);
    auto covered = coveredMonths(*rows, metrics, m_options.covers, plan.bundle.record.exportedOn);
    plan.bundle.record.covers = covered.range;
    plan.bundle.coverage = std::move(covered.coverage);
    for (const auto &[cell, value] : rows->values)
        plan.bundle.observations.push_back({{}, cell, value});
    plan.bundle.rejected = std::move(rows->rejected);
    plan.rejectedCells = rows->rejectedCells;
    plan.unknownAgencies = rows->unknownAgencies;
    plan.columns = columnList(*found);
    plan.changes = cellChanges(plan.bundle, CellJudge(book, m_options.source), m_project.settings.currency);
    plan.encoding = encodingName(m_table.source().encoding);
    plan.delimiter = m_table.delimiter();
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

ImportRecord MonthlyFile::record(const MonthlyRows &rows, QDateTime now) const
{
    ImportRecord record;
    record.fileName = QFileInfo(m_request.path).fileName();
    record.sha256 = m_table.source().sha256;
    record.fileModified = m_table.source().modified;
    record.importedAt = now;
    record.exportedOn = exportedOn();
    record.format = formatOf();
    record.source = m_options.source;
    record.mapping = mappingText(m_mapping, m_table.headers(), m_options.texts());
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

QString MonthlyFile::formatOf() const
{
    const bool plain =
        m_table.preamble().isEmpty() && std::ranges::all_of(m_table.headers(), [this](const QString &header) {
            const QString field = m_mapping.fieldOf(static_cast<int>(m_table.headers().indexOf(header)));
            return !field.isEmpty() && isPlainHeader(header, field);
        });
    return plain ? u"plain"_s : u"monthly"_s;
}

} // namespace mizan
