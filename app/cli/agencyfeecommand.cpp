#include "app/cli/agencyjson.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/optionvalues.h"
#include "app/cli/output.h"
#include "app/cli/projectaccess.h"
#include "app/project/edits.h"
#include "app/wording/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// The currency is the project's where none is told.
Result<Fee> feeFrom(const Arguments &arguments, const ProjectSettings &settings)
{
    const auto from = monthFrom(arguments.value(u"--from"_s, {}));
    if (!from)
        return failedLike(from);
    const auto currency = currencyFrom(arguments.value(u"--currency"_s, settings.currency.code()));
    if (!currency)
        return failedLike(currency);
    const auto amount = amountFrom(arguments.value(u"--amount"_s, {}), *currency);
    if (!amount)
        return failedLike(amount);
    return Fee{*from, *amount, *currency};
}

/// Puts @p fee in its place by month, in place of one of the same month.
void putFee(std::vector<Fee> &fees, const Fee &fee)
{
    const auto place = std::ranges::lower_bound(fees, fee.from, {}, &Fee::from);
    if (place != fees.end() && place->from == fee.from)
        *place = fee;
    else
        fees.insert(place, fee);
}

class AgencyFeeCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"agency fee"_s,
            .summary = language.translate("Cli", "Sets the monthly fee of an agency from a month on."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")},
                           {u"NAME"_s, language.translate("Cli", "The agency's name.")}},
            .options = {{.name = u"--from"_s,
                         .valueName = u"MONTH"_s,
                         .help = language.translate("Cli", "First month with this fee."),
                         .isRequired = true},
                        {.name = u"--amount"_s,
                         .valueName = u"NUMBER"_s,
                         .help = language.translate("Cli", "The fee of one month, such as 8000 or 8000.50."),
                         .isRequired = true},
                        {.name = u"--currency"_s,
                         .valueName = u"CODE"_s,
                         .help =
                             language.translate("Cli", "ISO code; the project's currency when left out.")}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const auto project = openForWriting(arguments[u"FILE"_s], context);
        if (!project)
            return failedLike(project);
        const ProjectData &data = (*project)->data();
        auto agency = agencyCalled(arguments[u"NAME"_s], data);
        if (!agency)
            return failedLike(agency);
        const auto fee = feeFrom(arguments, data.settings);
        if (!fee)
            return failedLike(fee);
        putFee(agency->fees, *fee);
        const auto changed = (*project)->change(ChangeName::ChangeAgency, {editAgency(data, *agency)});
        if (!changed)
            return failedLike(changed);
        if (arguments.wantsJson())
            printJson(context.out, agencyJson(*agency));
        else
            printFee(*agency, *fee, context);
        return exitcode::done;
    }

private:
    static void printFee(const Agency &agency, const Fee &fee, CliContext &context)
    {
        const Value amount{static_cast<double>(fee.minorUnits), fee.currency};
        printLine(context.out, context.language.translate("Cli", "%1 costs %2 a month from %3 on.")
                                   .arg(isolated(agency.name), moneyText(amount, context.language, false),
                                        monthText(fee.from, context.language)));
    }
};

} // namespace

std::unique_ptr<Command> agencyFeeCommand()
{
    return std::make_unique<AgencyFeeCommand>();
}

} // namespace mizan
