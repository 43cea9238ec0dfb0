// killedwriter FOLDER SEED: changes the project of a folder until it is killed, and says what is done.
// killedwriter FOLDER SEED ROWS: imports that many leads and says how many are stored so far.
#include "app/project/importstoring.h"
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

class SayingWatch : public mizan::StoringWatch
{
public:
    bool progress(qint64 rowsDone, qint64) override
    {
        std::printf("%lld\n", rowsDone);
        std::fflush(stdout);
        return true;
    }
};

int importLeads(mizan::Project &project, qint64 rows)
{
    SayingWatch watch;
    const mizan::MonthRange months{mizan::Month(2025, 1), mizan::Month(2026, 12)};
    const std::vector<mizan::Id<mizan::Agency>> agencies = {mizan::sample::acme};
    return project.addImport(
               mizan::leadBundle(QStringLiteral("crm.csv"), months, agencies, mizan::crmLeads(rows, 1)),
               &watch)
               ? 0
               : 5;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 && arguments.size() != 4)
        return 2;
    const unsigned seed = arguments[2].toUInt();
    const auto project = mizan::projectOfSeries(arguments[1], seed);
    if (!project || (*project)->isReadOnly())
        return 3;
    if (arguments.size() == 4)
        return importLeads(**project, arguments[3].toLongLong());
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
