// ImportRequest and ImportPlan: what a user asks of a file, and what reading it would do to the project.
#pragma once

#include "app/base/result.h"
#include "app/domain/importbundle.h"
#include "app/domain/leadfindings.h"
#include "app/domain/projectdata.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mizan {

class PresetList;

/// Gives a lead to an agency by what its source or campaign says.
struct AgencyRule
{
    QString field; ///< `source` or `campaign`
    QString text;  ///< the whole cell, without case; with `*` at an end it may go on there
    QString agency;
    bool operator==(const AgencyRule &) const = default;
};

/// What is known before a file is read; everything left out is found out from the file.
struct ImportRequest
{
    QString path;
    QString agency;   ///< the agency of all rows, for files without an agency column
    QString format;   ///< empty or `auto`: recognise
    QString encoding; ///< empty: recognise
    QChar delimiter;  ///< null: recognise
    QString sheet;    ///< of a spreadsheet; empty: the first visible one
    int table = 0;    ///< of a file with several tables, from 1; 0: the only one, else it is asked for
    QMap<QString, QString>
        map;           ///< field → column header, over what header matching finds; an empty column unmaps
    QString decimal;   ///< "." or ","; empty: decided from the whole column
    QString dateOrder; ///< "dmy", "mdy" or "ymd"; empty: decided from the whole column
    std::optional<MonthRange> covers;
    QDate exportedOn;              ///< invalid: the file's own word, else its modification time
    std::optional<Source> source;  ///< none: what the kind of file stands for
    bool implySteps = false;       ///< a stage's date implies the stages before it, on the same day
    bool keepPersons = false;      ///< names, e-mail and phone stay; else only a salted hash does
    std::vector<AgencyRule> rules; ///< the agency of a lead by its source or campaign; the first that fits
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
    QStringList sheets;                ///< of a spreadsheet, those that can be chosen
    QStringList tables;                ///< of a file with several tables, the headers of each joined
    std::optional<LeadFindings> leads; ///< of a lead-level file
    std::optional<Id<ImportRecord>>
        sameAs; ///< this very file with this very mapping is in the project already
    bool operator==(const ImportPlan &) const = default;

    [[nodiscard]] int count(CellChange::Kind kind) const;
};

/// Lets the reader of a long file tell how far it is, and be stopped; called from the reading thread.
class ImportWatch
{
public:
    virtual ~ImportWatch() = default;
    /// False: stop; planImport() fails with Cancelled and leaves nothing behind.
    [[nodiscard]] virtual bool progress(qint64 bytesDone, qint64 bytesInAll, qint64 rows) = 0;
};

/// What planning looks at besides the file.
struct ImportSurroundings
{
    const ProjectData &project;
    const LeadArchive *leads = nullptr; ///< the stored leads; null: none
    QDateTime now;                      ///< UTC, the time of the import
    ImportWatch *watch = nullptr;
    const PresetList *presets = nullptr; ///< null: those that come with the program
};

/// Reads the file and says what importing it would do; changes nothing. @p now is the UTC time of the import.
/// A file that nothing can be taken from is a failure.
[[nodiscard]] Result<ImportPlan> planImport(const ImportRequest &request, const ProjectData &project,
                                            QDateTime now);
[[nodiscard]] Result<ImportPlan> planImport(const ImportRequest &request, const ImportSurroundings &around);

/// The names that match no agency in a file that nothing can be taken from; @p error is planImport()'s.
[[nodiscard]] QStringList unknownAgencies(const Error &error);

/// The headers of the tables among which one must be chosen; @p error is planImport()'s.
[[nodiscard]] QStringList tablesToChoose(const Error &error);

/// What the mapping page needs of a file whose columns are not understood: its headers and examples.
/// @p presets null: those that come with the program.
[[nodiscard]] Result<std::vector<ImportColumn>> readColumns(const ImportRequest &request,
                                                            const PresetList *presets = nullptr);

/// The names that a column can be mapped to for monthly files: month, agency, then metric ids.
[[nodiscard]] QStringList monthlyFields();

} // namespace mizan
