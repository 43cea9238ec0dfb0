#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/runcli.h"

#include <QApplication>
#include <QFile>
#include <QHashSeed>
#include <QStandardPaths>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <langinfo.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Qt wants a UTF-8 locale and complains on standard error about another one, such as that of a cron job.
void ensureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Qt's remarks, such as those about the desktop's folders, would stand beside the one sentence of an error.
void printOnlyGraveMessages(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

mizan::Language chosenLanguage()
{
    const auto chosen = mizan::Language::fromCode(qEnvironmentVariable("MIZAN_LANGUAGE"));
    return chosen ? *chosen : mizan::Language::ofSystem();
}

/// The moment that reproducible builds ask for; see reproducible-builds.org.
std::optional<QDateTime> stampFromEnvironment()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? std::optional(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)) : std::nullopt;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool withCharts)
{
    if (!withCharts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // whatever is set for windows: there may be no display
    return std::make_unique<QApplication>(argc, argv);
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// A pipe whose reader has seen enough is no failure; a full disk behind standard output is one.
bool readerWentAway()
{
    pollfd output{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
    return ::poll(&output, 1, 0) > 0 && (output.revents & POLLERR) != 0;
}

int run(const QStringList &words)
{
    QFile outFile;
    QFile errFile;
    if (!outFile.open(stdout, QIODevice::WriteOnly) || !errFile.open(stderr, QIODevice::WriteOnly))
        return 1;
    QTextStream out(&outFile);
    QTextStream err(&errFile);
    mizan::CliContext context{
        .out = out,
        .err = err,
        .language = chosenLanguage(),
        .environment = {.now = [] { return QDateTime::currentDateTimeUtc(); },
                        .backupFolder =
                            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/backups"_L1,
                        .presetFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                        "/presets"_L1},
        .stamp = stampFromEnvironment(),
        .errIsTerminal = isatty(STDERR_FILENO) != 0,
    };
    const int code = mizan::runCli(words, context);
    if (std::ferror(stdout) == 0 || readerWentAway())
        return code;
    const mizan::Error error{mizan::ErrorCode::WriteFailed, {u"stdout"_s, qt_error_string()}, {}};
    mizan::printLine(err, mizan::errorText(error, context.language));
    return mizan::exitcode::of(error);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away must not stop a write half way
    ensureUtf8();
    qInstallMessageHandler(printOnlyGraveMessages);
    QHashSeed::setDeterministicGlobalSeed();
    const QStringList words = wordsOf(argc, argv);
    const auto application = makeApplication(argc, argv, mizan::needsApplication(words));
    QCoreApplication::setOrganizationName(u"Mizan"_s);
    QCoreApplication::setApplicationName(u"Mizan"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(MIZAN_VERSION));
    return run(words);
}
