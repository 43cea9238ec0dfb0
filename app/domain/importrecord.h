// ImportRecord: one file that was read into the project.
#pragma once

#include "app/base/id.h"
#include "app/domain/figure.h"
#include "app/domain/month.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariantList>

namespace mizan {

enum class ImportKind { Monthly, Leads };

/// What became of a file's rows; read = accepted + rejected, skipped ones (preamble, comments, totals) come
/// on top.
struct RowCounts
{
    int read = 0;
    int accepted = 0;
    int rejected = 0;
    int skipped = 0;
    int unchanged = 0; ///< of the accepted: rows that changed no value
    bool operator==(const RowCounts &) const = default;
};

struct ImportRecord
{
    Id<ImportRecord> id;    ///< a newer import has a higher id
    QString fileName;       ///< without folder
    QByteArray sha256;      ///< 32 bytes
    QDateTime fileModified; ///< UTC
    QDateTime importedAt;   ///< UTC
    QDate exportedOn;
    ImportKind kind = ImportKind::Monthly;
    QString format; ///< id of the recognised form: `plain`
    Source source = Source::Reported;
    Basis basis = Basis::Monthly;
    QString mapping; ///< field=Column pairs as compact JSON, keys sorted
    RowCounts rows;
    MonthRange covers;
    bool operator==(const ImportRecord &) const = default;
};

enum class RejectReason {
    NoMonth,          ///< the month cell is empty
    InvalidMonth,     ///< text
    NoAgency,         ///< the agency cell is empty
    UnknownAgency,    ///< name
    InvalidNumber,    ///< text
    NegativeValue,    ///< text
    FractionalCount,  ///< text
    DuplicateRow,     ///< the line that has the same agency and month
    WrongColumnCount, ///< cells found, cells expected
    OtherCurrency,    ///< text
    NoValue,          ///< the row has a month and an agency, but no figure
    BadQuoting,       ///< nothing
    OtherAgency,      ///< name: the import is for one agency, the row names another one of the project
    InvalidDate,      ///< text
    DateOutOfRange,   ///< text
    NoDate,           ///< the lead has a date of no stage
    InvalidMoney,     ///< text
    UnknownStage,     ///< text; the row still counts as a lead
};

/// A row, or a cell of it, that could not be used, and why.
struct RejectedRow
{
    int line = 0;   ///< of the file, from 1
    QString column; ///< header of the cell; empty: the whole row
    RejectReason reason = RejectReason::InvalidNumber;
    QVariantList args; ///< filled into the reason's sentence
    QString text;      ///< the row as it stands in the file, for exporting
    bool operator==(const RejectedRow &) const = default;
};

} // namespace mizan
