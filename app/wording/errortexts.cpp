// One sentence for each thing that can go wrong: what, where, what to do.
#include "app/wording/sentences.h"

#include "app/wording/filling.h"

namespace mizan {

namespace {

struct ErrorSentence
{
    ErrorCode code;
    const char *text;
};

using enum ErrorCode;

constexpr ErrorSentence usageSentences[] = {
    {UnknownCommand,
     QT_TRANSLATE_NOOP("Errors", "There is no command “%1”; run “mizan-cli help” for the list.")},
    {UnknownOption,
     QT_TRANSLATE_NOOP("Errors", "There is no option “%1”; add --help to see the options of the command.")},
    {MissingArgument, QT_TRANSLATE_NOOP("Errors", "The command needs %1; add --help to see its form.")},
    {MissingOption,
     QT_TRANSLATE_NOOP("Errors", "The command needs the option %1; add --help to see its form.")},
    {UnexpectedArgument,
     QT_TRANSLATE_NOOP("Errors", "“%1” is one argument too many; put names with spaces in quotes.")},
    {InvalidOptionValue, QT_TRANSLATE_NOOP("Errors", "“%2” is no value for %1; give %3.")},
    {UnknownFileEnding,
     QT_TRANSLATE_NOOP("Errors",
                       "The ending of “%1” names no kind of file that can be written; use one of: %2.")},
};

constexpr ErrorSentence fileSentences[] = {
    {FileNotFound, QT_TRANSLATE_NOOP("Errors", "There is no file “%1”; check the name and the folder.")},
    {FileIsFolder, QT_TRANSLATE_NOOP("Errors", "“%1” is a folder; choose a file inside it.")},
    {FileUnreadable, QT_TRANSLATE_NOOP("Errors", "“%1” cannot be read (%2); check that you may open it.")},
    {FileEmpty, QT_TRANSLATE_NOOP("Errors", "“%1” is empty; export it again.")},
    {FileExists,
     QT_TRANSLATE_NOOP("Errors", "“%1” exists already and is not replaced; choose another name.")},
    {FolderNotWritable, QT_TRANSLATE_NOOP("Errors", "Nothing can be written in the folder “%1”; choose "
                                                    "another folder or ask for the right to write there.")},
    {DiskFull,
     QT_TRANSLATE_NOOP("Errors", "The disk is full, so “%1” was not written; make room and try again.")},
    {WriteFailed,
     QT_TRANSLATE_NOOP("Errors", "“%1” could not be written (%2); check the disk and try again.")},
};

constexpr ErrorSentence projectSentences[] = {
    {NotAProject,
     QT_TRANSLATE_NOOP(
         "Errors",
         "“%1” is no Mizan project; choose a file that ends in .mizan, or import this one into a project.")},
    {ProjectDamaged,
     QT_TRANSLATE_NOOP("Errors",
                       "The project file “%1” is damaged and was left as it is; restore a backup of it.")},
    {ProjectTooNew, QT_TRANSLATE_NOOP("Errors", "“%1” was written by a newer Mizan (file version %2, this "
                                                "program reads up to %3); update Mizan to open it.")},
    {ProjectInUse,
     QT_TRANSLATE_NOOP("Errors", "“%1” is open in another place (%2); close it there, then try again.")},
    {ProjectReadOnly,
     QT_TRANSLATE_NOOP("Errors", "“%1” is open for reading only; save a copy to change it.")},
    {ProjectReplaced,
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” was moved, or replaced by another program, while it was open, so nothing "
                       "was changed; open it again.")},
    {DatabaseFailed, QT_TRANSLATE_NOOP("Errors", "The project file “%1” could not be used (%2); nothing was "
                                                 "changed, try again or restore a backup.")},
    {VerifyFailed,
     QT_TRANSLATE_NOOP("Errors", "Problems found in “%1”: %2, the first being “%3”; restore a backup.")},
    {BackupNotFound,
     QT_TRANSLATE_NOOP("Errors", "There is no backup “%1”; choose one from the list of backups.")},
};

constexpr ErrorSentence valueSentences[] = {
    {UnknownAgency, QT_TRANSLATE_NOOP("Errors", "No agency is called “%1”; the project knows: %2.")},
    {DuplicateAgency,
     QT_TRANSLATE_NOOP("Errors", "There is an agency “%1” already, by name or alias; choose another name.")},
    {AgencyHasData,
     QT_TRANSLATE_NOOP(
         "Errors", "“%1” still has figures or targets; remove those first, or end its contract instead.")},
    {EmptyName,
     QT_TRANSLATE_NOOP("Errors", "A name is missing; type a name for the client, agency or alias.")},
    {NameTooLong, QT_TRANSLATE_NOOP("Errors", "The name has %1 characters; shorten it to %2 or fewer.")},
    {UnknownMetric, QT_TRANSLATE_NOOP("Errors", "There is no metric “%1”; use one of: %2.")},
    {InvalidMonth, QT_TRANSLATE_NOOP("Errors", "“%1” is no month; write year and month as in 2026-10.")},
    {InvalidMonthRange,
     QT_TRANSLATE_NOOP(
         "Errors", "“%1” is no range of months; write it as in 2026-01..2026-12, the earlier month first.")},
    {InvalidEmail,
     QT_TRANSLATE_NOOP("Errors", "“%1” is not an e-mail address; write it like name@example.com.")},
    {InvalidDate,
     QT_TRANSLATE_NOOP("Errors", "“%1” is no date; write year, month and day as in 2026-11-21.")},
    {InvalidNumber, QT_TRANSLATE_NOOP("Errors", "“%1” is no number; write digits as in 30 or 1250.50.")},
    {NegativeValue, QT_TRANSLATE_NOOP("Errors", "“%1” is negative; write 0 or more.")},
    {FractionalCount, QT_TRANSLATE_NOOP("Errors", "“%1” is no whole number; counts have no fraction.")},
    {TooManyDecimals,
     QT_TRANSLATE_NOOP("Errors", "“%1” has more decimals than an amount in %2 (%3 at most); the point is the "
                                 "decimal sign, and thousands are written without one, as in 1250.")},
    {UnknownCurrency, QT_TRANSLATE_NOOP("Errors", "“%1” is no currency; use its ISO 4217 code as in EUR.")},
    {OtherCurrency, QT_TRANSLATE_NOOP("Errors", "“%1” is in another currency than %2, which is expected "
                                                "here; convert the amount or correct the currency.")},
    {UnknownTimeZone,
     QT_TRANSLATE_NOOP("Errors", "“%1” is no time zone; use an IANA name as in Europe/Berlin.")},
    {InvalidFiscalYearStart,
     QT_TRANSLATE_NOOP("Errors", "“%1” is no month number; a fiscal year starts with month 1 to 12.")},
    {ContractOverlap,
     QT_TRANSLATE_NOOP("Errors",
                       "Contract periods of “%1” overlap or end before they start; correct their months.")},
    {LogoUnreadable,
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is no picture that can be used as logo; choose a PNG, JPEG or SVG file.")},
    {PastedBlockRefused, QT_TRANSLATE_NOOP("Errors", "Nothing was pasted: “%3” in row %1, column %2 of the "
                                                     "block is no valid value; correct it and paste again.")},
    {PastedBlockTooLarge,
     QT_TRANSLATE_NOOP("Errors", "Nothing was pasted: the block has %1 rows and %2 columns, but there is "
                                 "room for %3 rows and %4 columns; copy less or start further up.")},
    {NothingToReport,
     QT_TRANSLATE_NOOP(
         "Errors",
         "There are no figures or targets up to %1; import or type some, or choose another month.")},
    {UnknownLanguage, QT_TRANSLATE_NOOP("Errors", "Mizan does not speak “%1”; use en or ar.")},
};

constexpr ErrorSentence importSentences[] = {
    {NotATable, QT_TRANSLATE_NOOP("Errors", "“%1” is no table of text; export it as CSV.")},
    {SpreadsheetProtected, QT_TRANSLATE_NOOP("Errors", "“%1” is protected by a password; save a copy without "
                                                       "password in a spreadsheet program and import that.")},
    {SpreadsheetTooOld,
     QT_TRANSLATE_NOOP("Errors", "“%1” is in an old or binary form of Excel that Mizan does "
                                 "not read; save it as XLSX or CSV and import that.")},
    {SpreadsheetDamaged,
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is damaged and cannot be read as a spreadsheet (%2); save it anew in a "
                       "spreadsheet program and import that.")},
    {SpreadsheetHostile,
     QT_TRANSLATE_NOOP("Errors", "“%1” was refused, since reading it would take more memory or time than an "
                                 "honest spreadsheet needs (%2); export it again where it comes from.")},
    {SheetNotFound, QT_TRANSLATE_NOOP("Errors", "There is no sheet “%1”; the sheets are: %2.")},
    {NoSheets,
     QT_TRANSLATE_NOOP("Errors", "“%1” is text and has no sheets; leave the name of the sheet out.")},
    {SeveralTables, QT_TRANSLATE_NOOP("Errors", "“%1” holds several tables (%2); choose one by its number, "
                                                "counted from 1: %3.")},
    {TableNotFound,
     QT_TRANSLATE_NOOP("Errors", "“%1” has no table number %2; its tables have the numbers from 1 to %3.")},
    {NoHeader, QT_TRANSLATE_NOOP(
                   "Errors", "“%1” has no line with column names; add one, such as Month,Agency,MQL,SQL.")},
    {NoMonthColumn,
     QT_TRANSLATE_NOOP("Errors", "“%1” has no column of months, so its rows cannot be split into months; map "
                                 "one of its columns to the month (%2) or export it by month.")},
    {NoMetricColumn,
     QT_TRANSLATE_NOOP("Errors", "No column of “%1” is known as a metric; map one of its columns (%2).")},
    {NoAgencyColumn,
     QT_TRANSLATE_NOOP(
         "Errors",
         "“%1” does not say which agency its rows are of; choose the agency or map a column to it.")},
    {NoDateColumn,
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” has no column with the day on which a lead entered a stage; map one of its "
                       "columns (%2) to the date of a stage, such as mql_date.")},
    {NothingImportable,
     QT_TRANSLATE_NOOP("Errors", "No row of “%1” could be imported; the first reason: %2")},
    {UnknownField, QT_TRANSLATE_NOOP("Errors", "Nothing can be mapped to “%1”; the fields are: %2.")},
    {UnknownColumn, QT_TRANSLATE_NOOP("Errors", "The file has no column “%1”; its columns are: %2.")},
    {ColumnMappedTwice,
     QT_TRANSLATE_NOOP("Errors", "The column “%1” is mapped twice; map it to one field only.")},
    {UnknownEncoding,
     QT_TRANSLATE_NOOP("Errors",
                       "The encoding “%1” is not known; use a name such as UTF-8 or windows-1256.")},
    {UndecidedDateOrder, QT_TRANSLATE_NOOP("Errors", "The dates of column “%1” can be read in two ways (as "
                                                     "in %2); say which part is the day with --date-order.")},
    {UndecidedDecimal,
     QT_TRANSLATE_NOOP(
         "Errors",
         "The numbers of column “%1” can be read in two ways (as in %2); say what the decimal sign is.")},
    {UnknownFormat,
     QT_TRANSLATE_NOOP(
         "Errors",
         "There is no file format “%1”; leave it out to have the file recognised, or use one of: %2.")},
    {PeriodNotByMonth,
     QT_TRANSLATE_NOOP("Errors", "“%1” (%3) has figures for the whole period %2, which cannot be split into "
                                 "months. %4")},
    {PresetNoJson,
     QT_TRANSLATE_NOOP("Errors",
                       "The preset file “%1” was left out: line %2 is no proper JSON; correct it or "
                       "remove the file.")},
    {PresetInvalid,
     QT_TRANSLATE_NOOP("Errors",
                       "The preset file “%1” was left out: its entry “%2” is missing, unknown or of "
                       "the wrong kind; correct it or remove the file.")},
    {CellTooLarge, QT_TRANSLATE_NOOP("Errors", "Line %2 of “%1” has a cell of more than %3 bytes; check "
                                               "that its quotation marks are closed.")},
    {TooManyColumns,
     QT_TRANSLATE_NOOP(
         "Errors",
         "Line %2 of “%1” has too many columns (at most %3 are read); remove those that are not needed.")},
    {ImportNotFound,
     QT_TRANSLATE_NOOP("Errors", "There is no import %1; list the imports to see their numbers.")},
    {Cancelled, QT_TRANSLATE_NOOP("Errors", "Stopped as you asked; nothing was changed.")},
};

const char *sentenceOf(ErrorCode code)
{
    const char *text = nullptr;
    const auto look = [&](const auto &sentences) {
        const auto *found = std::ranges::find(sentences, code, &ErrorSentence::code);
        if (found != std::end(sentences))
            text = found->text;
    };
    look(usageSentences);
    look(fileSentences);
    look(projectSentences);
    look(valueSentences);
    look(importSentences);
    return text;
}

/// A preset brings its own advice, in the languages that it has.
QString periodText(const Error &error, const Language &language)
{
    const QVariantMap advices = error.args.value(3).toMap();
    const QString other = language.translate("Errors", "Export it by day or by month.");
    const QString advice =
        advices.value(language.code(), advices.value(QStringLiteral("en"), other)).toString();
    const QString period = error.args.value(1).toString();
    const QString sentence =
        period.isEmpty()
            ? language.translate("Errors", "“%1” (%3) does not say which month its rows are of. %4")
            : language.translate("Errors", sentenceOf(PeriodNotByMonth));
    return filled(sentence, {error.args.value(0), period, error.args.value(2), advice}, language);
}

} // namespace

QString errorText(const Error &error, const Language &language)
{
    if (error.code == NothingImportable && error.args.size() < 2)
        return filled(language.translate("Errors",
                                         "“%1” has no rows with figures; export it again for the months "
                                         "that you need."),
                      error.args, language);
    if (error.code == PeriodNotByMonth)
        return periodText(error, language);
    const char *text = sentenceOf(error.code);
    return text ? filled(language.translate("Errors", text), error.args, language) : QString();
}

} // namespace mizan
