#include "app/cli/agencyjson.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/optionvalues.h"
#include "app/cli/output.h"
#include "app/cli/projectaccess.h"
#include "app/project/edits.h"
#include "app/wording/numbers.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

Result<std::vector<ContractPeriod>> contractFrom(const Arguments &arguments)
{
    const auto stated = statedMonthsFrom(arguments);
    if (!stated)
        return failedLike(stated);
    const auto &[from, to] = *stated;
    if (!from && to)
        return fail(ErrorCode::MissingOption, {u"--from"_s});
    if (!from)
        return std::vector<ContractPeriod>();
    if (to && *to < *from)
        return fail(ErrorCode::InvalidMonthRange, {MonthRange{*from, *to}.toIso()});
    return std::vector{ContractPeriod{*from, to}};
}

class AgencyAddCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"agency add"_s,
            .summary = language.translate("Cli", "Adds an agency to a project."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")},
                           {u"NAME"_s, language.translate("Cli", "The agency's name.")}},
            .options = {{.name = u"--from"_s,
                         .valueName = u"MONTH"_s,
                         .help =
                             language.translate("Cli", "First month of the contract; always when left out.")},
                        {.name = u"--to"_s,
                         .valueName = u"MONTH"_s,
                         .help =
                             language.translate("Cli", "Last month of the contract; open when left out.")},
                        {.name = u"--alias"_s,
                         .valueName = u"NAME"_s,
                         .help = language.translate("Cli", "Another name that files use."),
                         .isRepeatable = true}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const auto contract = contractFrom(arguments);
        if (!contract)
            return failedLike(contract);
        const auto project = openForWriting(arguments[u"FILE"_s], context);
        if (!project)
            return failedLike(project);
        Agency agency;
        agency.name = arguments[u"NAME"_s].trimmed();
        agency.contract = *contract;
        agency.aliases = arguments.values(u"--alias"_s);
        const auto changed =
            (*project)->change(ChangeName::AddAgency, {editNewAgency((*project)->data(), agency)});
        if (!changed)
            return failedLike(changed);
        if (arguments.wantsJson())
            printJson(context.out, agencyJson((*project)->data().agencies.back()));
        else
            printLine(context.out,
                      context.language.translate("Cli", "Added the agency %1.").arg(isolated(agency.name)));
        return exitcode::done;
    }
};

} // namespace

std::unique_ptr<Command> agencyAddCommand()
{
    return std::make_unique<AgencyAddCommand>();
}

} // namespace mizan
