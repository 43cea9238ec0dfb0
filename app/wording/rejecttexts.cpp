// Why a row of a file could not be used.
#include "app/wording/sentences.h"

#include "app/wording/filling.h"

namespace mizan {

namespace {

QString reasonText(RejectReason reason, const Language &language)
{
    switch (reason) {
    case RejectReason::NoMonth:
        return language.translate("Rejects", "The month is missing.");
    case RejectReason::InvalidMonth:
        return language.translate("Rejects", "“%1” is no month.");
    case RejectReason::NoAgency:
        return language.translate("Rejects", "The agency is missing.");
    case RejectReason::UnknownAgency:
        return language.translate("Rejects", "No agency is called “%1”.");
    case RejectReason::InvalidNumber:
        return language.translate("Rejects", "“%1” is no number.");
    case RejectReason::NegativeValue:
        return language.translate("Rejects", "“%1” is negative.");
    case RejectReason::FractionalCount:
        return language.translate("Rejects", "“%1” is no whole number, as a count has to be.");
    case RejectReason::DuplicateRow:
        return language.translate("Rejects", "Line %1 has the same agency and month already.");
    case RejectReason::WrongColumnCount:
        return language.translate("Rejects", "Cells in the row: %1, in the header: %2.");
    case RejectReason::OtherCurrency:
        return language.translate("Rejects", "“%1” is in another currency than the project.");
    case RejectReason::NoValue:
        return language.translate("Rejects", "The row has no figure.");
    case RejectReason::OtherAgency:
        return language.translate("Rejects", "The row is of “%1”, but the import is for another agency.");
    case RejectReason::InvalidDate:
        return language.translate("Rejects", "“%1” is no date.");
    case RejectReason::DateOutOfRange:
        return language.translate("Rejects", "“%1” is a date before 1970 or after 2099.");
    case RejectReason::NoDate:
        return language.translate("Rejects", "The lead has no date of any stage.");
    case RejectReason::InvalidMoney:
        return language.translate("Rejects", "“%1” is no amount of money.");
    case RejectReason::UnknownStage:
        return language.translate("Rejects", "No stage is called “%1”; the lead counts as a lead only.");
    case RejectReason::BadQuoting:
        return language.translate("Rejects", "A quotation mark is not closed.");
    }
    return {};
}

} // namespace

QString rejectText(const RejectedRow &row, const Language &language)
{
    return filled(reasonText(row.reason, language), row.args, language);
}

} // namespace mizan
