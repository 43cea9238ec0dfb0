#include "app/cli/agencyjson.h"
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/projectaccess.h"
#include "app/cli/texttable.h"
#include "app/wording/numbers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString contractText(const Agency &agency, const Language &language)
{
    if (agency.contract.empty())
        return language.translate("Cli", "always");
    QStringList periods;
    for (const ContractPeriod &period : agency.contract)
        periods.append(period.last
                           ? monthRangeText({period.first, *period.last}, language)
                           : language.translate("Cli", "from %1").arg(monthText(period.first, language)));
    return language.locale().createSeparatedList(periods);
}

/// The newest entry; a dash before the first one.
QString feeText(const Agency &agency, const Language &language)
{
    if (agency.fees.empty())
        return u"–"_s;
    const Fee &fee = agency.fees.back();
    return moneyText({static_cast<double>(fee.minorUnits), fee.currency}, language, false);
}

class AgencyListCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"agency list"_s,
            .summary = language.translate("Cli", "Lists the agencies of a project."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const auto project = openForReading(arguments[u"FILE"_s], context);
        if (!project)
            return failedLike(project);
        const auto &agencies = (*project)->data().agencies;
        if (arguments.wantsJson())
            printJson(context.out, json(agencies));
        else if (agencies.empty())
            printLine(context.out,
                      context.language.translate("Cli", "This project has no agencies yet; add one "
                                                        "with “mizan-cli agency add”."));
        else
            context.out << plainText(table(agencies, context.language).text());
        return exitcode::done;
    }

private:
    static QJsonObject json(const std::vector<Agency> &agencies)
    {
        QJsonArray list;
        for (const Agency &agency : agencies)
            list.append(agencyJson(agency));
        return {{u"agencies"_s, list}};
    }

    static TextTable table(const std::vector<Agency> &agencies, const Language &language)
    {
        TextTable table({language.translate("Cli", "Agency"), language.translate("Cli", "Under contract"),
                         language.translate("Cli", "Monthly fee"), language.translate("Cli", "Other names")});
        table.alignEnd({2});
        for (const Agency &agency : agencies)
            table.addRow({agency.name, contractText(agency, language), feeText(agency, language),
                          language.locale().createSeparatedList(agency.aliases)});
        return table;
    }
};

} // namespace

std::unique_ptr<Command> agencyListCommand()
{
    return std::make_unique<AgencyListCommand>();
}

} // namespace mizan
