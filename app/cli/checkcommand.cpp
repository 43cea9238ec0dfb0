#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/judgementjson.h"
#include "app/cli/optionvalues.h"
#include "app/cli/output.h"
#include "app/cli/projectaccess.h"
#include "app/cli/texttable.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// One month of a project, as `check` tells it.
class MonthCheck
{
public:
    MonthCheck(const ProjectJudgement &judgement, Month month)
        : m_judgement(judgement)
        , m_month(month)
    {
    }

    bool hasMisses() const
    {
        return std::ranges::any_of(m_judgement.agencies, [this](const JudgedAgency &agency) {
            return !missedMetrics(agency, m_judgement.settings, m_month).empty();
        });
    }

    QJsonObject json() const
    {
        QJsonArray missed;
        QJsonArray agencies;
        for (const JudgedAgency &agency : m_judgement.agencies) {
            agencies.append(
                QJsonObject{{u"name"_s, agency.agency.name}, {u"state"_s, agencyStateId(state(agency))}});
            for (const JudgedMetric *metric : missedMetrics(agency, m_judgement.settings, m_month)) {
                QJsonObject miss = judgedMonthJson(*metric->at(m_month), metric->metric);
                miss.insert(u"agency"_s, agency.agency.name);
                miss.insert(u"metric"_s, metric->metric.id.text);
                missed.append(miss);
            }
        }
        return {{u"month"_s, m_month.toIso()}, {u"missed"_s, missed}, {u"agencies"_s, agencies}};
    }

    /// A line for each miss, and one for each agency without a miss.
    void print(CliContext &context) const
    {
        const Language &language = context.language;
        printLine(context.out, monthText(m_month, language));
        TextTable table;
        for (const JudgedAgency &agency : m_judgement.agencies) {
            const auto missed = missedMetrics(agency, m_judgement.settings, m_month);
            if (missed.empty())
                table.addRow(
                    {agency.agency.name, QString(), QString(), agencyStateText(state(agency), language)});
            for (const JudgedMetric *metric : missed)
                table.addRow(missRow(agency, *metric, language));
        }
        context.out << table.text(2);
        printLine(context.out, outcome(language));
    }

private:
    QString outcome(const Language &language) const
    {
        if (hasMisses())
            return language.translate("Cli", "A target was missed.");
        if (m_judgement.asOf < m_month.firstDay())
            return language.translate("Cli", "This month has not begun yet, so nothing is judged.");
        if (m_judgement.asOf <= m_month.lastDay())
            return language.translate("Cli", "This month has not ended yet, so nothing is judged.");
        return language.translate("Cli", "No judged target was missed.");
    }

    AgencyState state(const JudgedAgency &agency) const
    {
        return stateOf(agency, m_judgement.settings, m_month);
    }

    QStringList missRow(const JudgedAgency &agency, const JudgedMetric &metric,
                        const Language &language) const
    {
        const JudgedMonth &month = *metric.at(m_month);
        return {agency.agency.name, plainText(metricName(metric.metric.id, language)),
                plainText(ofTargetText(*month.actual, *month.target, metric.metric, language)),
                plainText(verdictWithSignal(month, language))};
    }

    const ProjectJudgement &m_judgement;
    Month m_month;
};

class CheckCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"check"_s,
            .summary =
                language.translate("Cli", "Says whether a judged target was missed in a month; the exit code "
                                          "is 10 when one was."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")}},
            .options = {{.name = u"--month"_s,
                         .valueName = u"MONTH"_s,
                         .help = language.translate("Cli", "The month, such as 2026-10."),
                         .isRequired = true}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const auto month = monthFrom(arguments.value(u"--month"_s, {}));
        if (!month)
            return failedLike(month);
        const auto project = openForReading(arguments[u"FILE"_s], context);
        if (!project)
            return failedLike(project);
        const ProjectData &data = (*project)->data();
        const auto judgement = judgeProject(data, todayOf(data.settings, context));
        const MonthCheck check(judgement, *month);
        if (arguments.wantsJson())
            printJson(context.out, check.json());
        else
            check.print(context);
        return check.hasMisses() ? exitcode::targetMissed : exitcode::done;
    }
};

} // namespace

std::unique_ptr<Command> checkCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace mizan
