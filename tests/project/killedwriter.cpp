// killedwriter FOLDER SEED: changes the project of a folder until it is killed, and says what is done.
#include "tests/project/randomchanges.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

/// One line on standard output, at once: this much is promised to be on disk.
void acknowledge(const QString &what, const QString &path)
{
    const QString line = what + u' ' + mizan::contentHash(path) + u'\n';
    std::fputs(qPrintable(line), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const unsigned seed = arguments[2].toUInt();
    const auto project = mizan::projectOfSeries(arguments[1], seed);
    if (!project || (*project)->isReadOnly())
        return 3;
    acknowledge(QStringLiteral("open"), (*project)->path());
    mizan::RandomChanges changes(**project, arguments[1], seed);
    while (true) {
        const auto done = changes.next();
        if (!done) {
            const mizan::Error &error = done.error();
            std::fprintf(stderr, "error %d of %s: %s", static_cast<int>(error.code),
                         qPrintable(error.args.value(0).toString()), qPrintable(error.detail));
            return 4;
        }
        acknowledge(*done, (*project)->path());
    }
}
