#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/optionvalues.h"
#include "app/cli/output.h"
#include "app/cli/projectaccess.h"
#include "app/wording/numbers.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int mostMonths = 1200;

Result<int> monthsFrom(const QString &text)
{
    bool isNumber = false;
    const int months = text.toInt(&isNumber);
    if (!isNumber || months < 1 || months > mostMonths)
        return fail(ErrorCode::InvalidOptionValue, {u"--older-than"_s, text, u"1, 2, 3 …"_s});
    return months;
}

QJsonObject erasureJson(const Erasure &erasure)
{
    return {{u"leads"_s, erasure.leads},
            {u"rows"_s, erasure.rows},
            {u"rejected_rows"_s, erasure.rejectedRows},
            {u"older_backups"_s, erasure.olderBackups}};
}

void printErasure(CliContext &context, const Erasure &erasure)
{
    const Language &language = context.language;
    const auto leads = static_cast<int>(erasure.leads);
    const auto rejected = static_cast<int>(erasure.rejectedRows);
    printLine(context.out,
              leads > 0
                  ? language.translate("Cli", "Erased what named the persons of %n lead(s).", nullptr, leads)
                  : language.translate("Cli", "No lead in the project is of such a person."));
    if (rejected > 0)
        printLine(context.out,
                  language.translate("Cli", "Emptied the text of %n rejected row(s).", nullptr, rejected));
    const int backups = erasure.olderBackups;
    if (backups > 0)
        printLine(context.out, language.translate("Cli", "%n backup(s) from before may still hold them.",
                                                  nullptr, backups));
}

class EraseCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"erase"_s,
            .summary = language.translate(
                "Cli", "Forgets persons for good: what names them goes, dates and counts stay."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")}},
            .options = {{.name = u"--email"_s,
                         .valueName = u"ADDRESS"_s,
                         .help = language.translate("Cli", "The person with this e-mail address.")},
                        {.name = u"--older-than"_s,
                         .valueName = u"MONTHS"_s,
                         .help = language.translate(
                             "Cli", "Everyone of whom nothing is known for so many months.")}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const auto email = arguments.value(u"--email"_s);
        const auto months = optionalFrom(arguments, u"--older-than"_s, monthsFrom);
        if (!months)
            return failedLike(months);
        if (!email && !*months)
            return fail(ErrorCode::MissingOption, {u"--email"_s});
        if (email && *months)
            return fail(ErrorCode::UnexpectedArgument, {u"--older-than"_s});
        const auto project = openForWriting(arguments[u"FILE"_s], context);
        if (!project)
            return failedLike(project);
        const Month now = Month::of(todayOf((*project)->data().settings, context));
        const auto erased =
            email ? (*project)->erasePerson(*email) : (*project)->erasePersonsBefore(now - **months);
        if (!erased)
            return failedLike(erased);
        if (arguments.wantsJson())
            printJson(context.out, erasureJson(*erased));
        else
            printErasure(context, *erased);
        return exitcode::done;
    }
};

} // namespace

std::unique_ptr<Command> eraseCommand()
{
    return std::make_unique<EraseCommand>();
}

} // namespace mizan
