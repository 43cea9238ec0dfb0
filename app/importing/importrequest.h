// ImportRequest and ImportPlan: what a user asks of a file, and what reading it would do to the project.
#pragma once

#include "app/base/result.h"
#include "app/domain/importbundle.h"
#include "app/domain/projectdata.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mizan {

/// What is known before a file is read; everything left out is found out from the file.
struct ImportRequest
{
    QString path;
    QString agency;   ///< the agency of all rows, for files without an agency column
    QString format;   ///< empty or `auto`: recognise
    QString encoding; ///< empty: recognise
    QChar delimiter;  ///< null: recognise
    QMap<QString, QString>
        map;           ///< field → column header, over what header matching finds; an empty column unmaps
    QString decimal;   ///< "." or ","; empty: decided from the whole column
    QString dateOrder; ///< "dmy", "mdy" or "ymd"; empty: decided from the whole column
    std::optional<MonthRange> covers;
    QDate exportedOn;             ///< invalid: the file's own word, else its modification time
    std::optional<Source> source; ///< none: reported, as monthly files are the agency's own figures
    bool operator==(const ImportRequest &) const = default;
};

/// A column of the file as the mapping page shows it.
struct ImportColumn
{
    QString header;
    QStringList examples; ///< the first few different values
    QString field;        ///< `month`, `agency`, a metric id, or empty for a column that is not used
    bool operator==(const ImportColumn &) const = default;
};

/// What an import would do to one cell.
struct CellChange
{
    enum class Kind { New, Changed, Unchanged };
    Cell cell;
    Kind kind = Kind::New;
    std::optional<Value> before; ///< the figure in force of the same source
    Value after;
    bool corrected = false; ///< a correction stands over this cell and stays in force
    bool operator==(const CellChange &) const = default;
};

/// Everything the preview shows, and the bundle that one click brings in.
struct ImportPlan
{
    ImportBundle bundle;
    std::vector<ImportColumn> columns;
    std::vector<CellChange> changes; ///< by cell
    int rejectedCells = 0;           ///< of accepted rows; rejected rows are counted in the record
    QStringList unknownAgencies;     ///< names in the file that match no agency, each once
    QString encoding;                ///< as recognised
    QChar delimiter;
    std::optional<Id<ImportRecord>>
        sameAs; ///< this very file with this very mapping is in the project already
    bool operator==(const ImportPlan &) const = default;

    [[nodiscard]] int count(CellChange::Kind kind) const;
};

/// Reads the file and says what importing it would do; changes nothing. @p now is the UTC time of the import.
/// A file that nothing can be taken from is a failure.
[[nodiscard]] Result<ImportPlan> planImport(const ImportRequest &request, const ProjectData &project,
                                            QDateTime now);

/// The names that match no agency in a file that nothing can be taken from; @p error is planImport()'s.
[[nodiscard]] QStringList unknownAgencies(const Error &error);

/// What the mapping page needs of a file whose columns are not understood: its headers and examples.
[[nodiscard]] Result<std::vector<ImportColumn>> readColumns(const ImportRequest &request);

/// The names that a column can be mapped to for monthly files: month, agency, then metric ids.
[[nodiscard]] QStringList monthlyFields();

} // namespace mizan
