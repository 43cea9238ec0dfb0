// The list of everything that can go wrong; each has its sentence in app/wording/errortexts.cpp.
#pragma once

namespace mizan {

/// One kind of failure; the comment names the arguments of its sentence in order.
enum class ErrorCode {
    // Wrong usage of the command line
    UnknownCommand,     ///< command
    UnknownOption,      ///< option
    MissingArgument,    ///< name of the argument
    MissingOption,      ///< option
    UnexpectedArgument, ///< argument
    InvalidOptionValue, ///< option, value, what is expected
    UnknownFileEnding,  ///< path, the known endings joined

    // Files
    FileNotFound,      ///< path
    FileIsFolder,      ///< path
    FileUnreadable,    ///< path, the system's reason
    FileEmpty,         ///< path
    FileExists,        ///< path
    FolderNotWritable, ///< folder
    DiskFull,          ///< path
    WriteFailed,       ///< path, the system's reason

    // Project files
    NotAProject,     ///< path
    ProjectDamaged,  ///< path
    ProjectTooNew,   ///< path, its version, the newest version this program reads
    ProjectInUse,    ///< path, who has it open
    ProjectReadOnly, ///< path
    ProjectReplaced, ///< path
    DatabaseFailed,  ///< path, the database's reason
    VerifyFailed,    ///< path, number of problems, the first problem
    BackupNotFound,  ///< path

    // Values
    UnknownAgency,          ///< name, the known names joined
    DuplicateAgency,        ///< name
    AgencyHasData,          ///< name
    EmptyName,              ///< what the name is for is in the sentence
    NameTooLong,            ///< length, longest allowed
    UnknownMetric,          ///< id, the known ids joined
    InvalidMonth,           ///< text
    InvalidMonthRange,      ///< text
    InvalidDate,            ///< text
    InvalidEmail,           ///< text
    InvalidNumber,          ///< text
    NegativeValue,          ///< text
    FractionalCount,        ///< text
    TooManyDecimals,        ///< text, currency code, most decimals
    UnknownCurrency,        ///< text
    OtherCurrency,          ///< text, code of the currency that is expected
    UnknownTimeZone,        ///< text
    InvalidFiscalYearStart, ///< text
    ContractOverlap,        ///< agency name
    LogoUnreadable,         ///< path
    PastedBlockRefused,     ///< row, column (both from 1), the cell's text
    PastedBlockTooLarge,    ///< rows, columns of the block, rows, columns that there is room for
    NothingToReport,        ///< month
    UnknownLanguage,        ///< text

    // Imports
    NotATable,            ///< path
    SpreadsheetProtected, ///< path
    SpreadsheetTooOld,    ///< path
    SpreadsheetDamaged,   ///< path, the reason
    SpreadsheetHostile,   ///< path, what passes which limit
    SheetNotFound,        ///< name, the names that there are joined
    NoSheets,             ///< path of a text file
    SeveralTables,        ///< path, their number, their headers joined; the same as QStringList, one a table
    TableNotFound,        ///< path, the number asked for, how many there are
    NoHeader,             ///< path
    NoMonthColumn,        ///< path, the headers joined
    NoMetricColumn,       ///< path, the headers joined
    NoAgencyColumn,       ///< path
    NoDateColumn,         ///< path, the headers joined
    NothingImportable,    ///< path, the first RejectedRow (app/domain/importrecord.h), or nothing: no rows;
                          ///< then the names of unknown agencies, if any
    UnknownField,         ///< field of --map, the known fields joined
    UnknownColumn,        ///< column of --map, the headers joined
    ColumnMappedTwice,    ///< column
    UnknownEncoding,      ///< name
    UndecidedDateOrder,   ///< column, an example
    UndecidedDecimal,     ///< column, an example
    UnknownFormat,        ///< name, the known names joined
    PeriodNotByMonth,     ///< path, the period or nothing, name of the product, how to export it by month:
                          ///< sentence by language code
    PresetNoJson,         ///< path, line
    PresetInvalid,        ///< path, the first wrong entry
    CellTooLarge,         ///< path, line, most bytes allowed
    TooManyColumns,       ///< path, line, most columns allowed
    ImportNotFound,       ///< id
    Cancelled,            ///< nothing
};

/// What kind of trouble a failure is; the command line derives its exit code from it.
enum class ErrorKind { Usage, Input, Storage };

[[nodiscard]] ErrorKind kindOf(ErrorCode code);

/// How many codes there are: they count up from 0 without gaps, so tests can prove that each has a sentence.
inline constexpr int errorCodeCount = static_cast<int>(ErrorCode::Cancelled) + 1;

} // namespace mizan
