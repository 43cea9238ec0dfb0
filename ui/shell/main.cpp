// Starts the window.
#include "app/wording/sentences.h"
#include "ui/shell/appearance.h"
#include "ui/shell/launchoptions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/systemdialogs.h"

#include <QApplication>
#include <QHashSeed>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2;

void print(std::FILE *stream, const QString &text)
{
    QTextStream out(stream);
    out << text << Qt::endl;
}

mizan::ProjectEnvironment environment()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return {[] { return QDateTime::currentDateTimeUtc(); }, folder + u"/backups"_s, folder + u"/presets"_s};
}

mizan::Language startLanguage(const mizan::LaunchOptions &options, const mizan::Settings &settings)
{
    if (options.language)
        return *options.language;
    return mizan::Language::fromCode(settings.language()).value_or(mizan::Language::ofSystem());
}

void openFirst(mizan::MainWindow &window, const mizan::LaunchOptions &options)
{
    if (options.sample)
        window.openSample();
    else if (!options.projectFile.isEmpty())
        window.openFile(options.projectFile);
}

/// Answers without a window, where one may not even be possible; none: a window is wanted.
std::optional<int> answerAtOnce(const mizan::Result<mizan::LaunchOptions> &options)
{
    const mizan::Language language =
        options && options->language ? *options->language : mizan::Language::ofSystem();
    if (!options) {
        print(stderr, mizan::errorText(options.error(), language));
        return wrongUsage;
    }
    if (options->showHelp)
        print(stdout, mizan::launchHelp(language).trimmed());
    else if (options->showVersion)
        print(stdout, u"mizan "_s + QLatin1StringView(MIZAN_VERSION));
    else
        return std::nullopt;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = mizan::parseArguments(arguments);
    if (const std::optional<int> code = answerAtOnce(options))
        return *code;
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Mizan"_s);
    QCoreApplication::setApplicationName(u"Mizan"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(MIZAN_VERSION));
    QGuiApplication::setDesktopFileName(u"mizan"_s);
    mizan::Settings settings;
    mizan::Appearance appearance(startLanguage(*options, settings),
                                 options->theme.value_or(settings.theme()));
    mizan::SystemDialogs dialogs(appearance);
    mizan::MainWindow window(settings, appearance, dialogs, environment());
    openFirst(window, *options);
    window.show();
    return QApplication::exec();
}
