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

constexpr int shownHashDigits = 12; ///< enough to tell files apart

QString hashOf(const ImportRecord &import)
{
    return QString::fromLatin1(import.sha256.toHex());
}

QJsonObject importRecordJson(const ImportRecord &import)
{
    return {{u"id"_s, import.id.value},
            {u"file"_s, import.fileName},
            {u"sha256"_s, hashOf(import)},
            {u"imported_at"_s, import.importedAt.toUTC().toString(Qt::ISODate)},
            {u"exported_on"_s, import.exportedOn.toString(Qt::ISODate)},
            {u"format"_s, import.format},
            {u"rows"_s, import.rows.read},
            {u"rejected"_s, import.rows.rejected},
            {u"covers"_s, import.covers.toIso()}};
}

class ImportsListCommand : public Command
{
public:
    Syntax syntax(const Language &language) const override
    {
        return {
            .command = u"imports list"_s,
            .summary = language.translate("Cli", "Lists the files that were imported into a project."),
            .parameters = {{u"FILE"_s, language.translate("Cli", "The project file.")}},
        };
    }

    Result<int> run(const Arguments &arguments, CliContext &context) const override
    {
        const auto project = openForReading(arguments[u"FILE"_s], context);
        if (!project)
            return failedLike(project);
        const auto &imports = (*project)->data().imports;
        if (arguments.wantsJson())
            printJson(context.out, json(imports));
        else if (imports.empty())
            printLine(context.out,
                      context.language.translate("Cli", "Nothing was imported yet; bring in a file with "
                                                        "“mizan-cli import”."));
        else
            context.out << plainText(table(imports, context.language).text());
        return exitcode::done;
    }

private:
    static QJsonObject json(const std::vector<ImportRecord> &imports)
    {
        QJsonArray list;
        for (const ImportRecord &import : imports)
            list.append(importRecordJson(import));
        return {{u"imports"_s, list}};
    }

    static TextTable table(const std::vector<ImportRecord> &imports, const Language &language)
    {
        TextTable table({language.translate("Cli", "ID"), language.translate("Cli", "File"),
                         language.translate("Cli", "SHA-256"), language.translate("Cli", "Imported on"),
                         language.translate("Cli", "Rows"), language.translate("Cli", "Covers")});
        table.alignEnd({0, 4});
        for (const ImportRecord &import : imports)
            table.addRow({QString::number(import.id.value), import.fileName,
                          hashOf(import).left(shownHashDigits), dateText(import.importedAt.date(), language),
                          countText(import.rows.read, language), monthRangeText(import.covers, language)});
        return table;
    }
};

} // namespace

std::unique_ptr<Command> importsListCommand()
{
    return std::make_unique<ImportsListCommand>();
}

} // namespace mizan
