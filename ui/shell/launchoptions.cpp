#include "ui/shell/launchoptions.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// The value of option @p name at @p at, given as `--name value` or `--name=value`.
Result<QString> valueOf(const QStringList &arguments, qsizetype &at, QLatin1StringView name)
{
    const QString &word = arguments[at];
    if (word.size() > name.size())
        return word.mid(name.size() + 1);
    if (at + 1 >= arguments.size())
        return fail(ErrorCode::InvalidOptionValue,
                    {QString(name), QString(), u"en, ar, system, light, dark"_s});
    return arguments[++at];
}

bool isOption(const QString &word, QLatin1StringView name)
{
    return word == name || (word.startsWith(name) && word.size() > name.size() && word[name.size()] == u'=');
}

Result<> readLanguage(LaunchOptions &options, const QStringList &arguments, qsizetype &at)
{
    const Result<QString> value = valueOf(arguments, at, "--language"_L1);
    if (!value)
        return failedLike(value);
    options.language = Language::fromCode(*value);
    if (!options.language)
        return fail(ErrorCode::UnknownLanguage, {*value});
    return {};
}

Result<> readTheme(LaunchOptions &options, const QStringList &arguments, qsizetype &at)
{
    const Result<QString> value = valueOf(arguments, at, "--theme"_L1);
    if (!value)
        return failedLike(value);
    options.theme = themeFromId(*value);
    if (!options.theme)
        return fail(ErrorCode::InvalidOptionValue, {u"--theme"_s, *value, u"system, light, dark"_s});
    return {};
}

Result<> readWord(LaunchOptions &options, const QStringList &arguments, qsizetype &at)
{
    const QString &word = arguments[at];
    if (isOption(word, "--language"_L1))
        return readLanguage(options, arguments, at);
    if (isOption(word, "--theme"_L1))
        return readTheme(options, arguments, at);
    if (word == "--sample"_L1)
        options.sample = true;
    else if (word == "--help"_L1 || word == "-h"_L1)
        options.showHelp = true;
    else if (word == "--version"_L1 || word == "-v"_L1)
        options.showVersion = true;
    else if (word.startsWith(u'-') && word.size() > 1)
        return fail(ErrorCode::UnknownOption, {word});
    else if (!options.projectFile.isEmpty())
        return fail(ErrorCode::UnexpectedArgument, {word});
    else
        options.projectFile = word;
    return {};
}

} // namespace

Result<LaunchOptions> parseArguments(const QStringList &arguments)
{
    LaunchOptions options;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const Result<> read = readWord(options, arguments, at);
        if (!read)
            return failedLike(read);
    }
    return options;
}

QString launchHelp(const Language &language)
{
    return language.translate("LaunchOptions", "Usage: mizan [options] [project file]\n"
                                               "\n"
                                               "  --sample             open a copy of the sample project\n"
                                               "  --language en|ar     language of the window\n"
                                               "  --theme system|light|dark\n"
                                               "                       colours of the window\n"
                                               "  --help               this text\n"
                                               "  --version            the version\n"
                                               "\n"
                                               "mizan-cli does the same work without a window.\n");
}

} // namespace mizan
