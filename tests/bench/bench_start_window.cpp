// Starting the window with a project of 5 agencies × 60 months, gone after its first painting; compare with
// bench_start_floor by `ratio`. usage: bench_start_window PROJECT, made on the first run where it does not
// exist
#include "tests/bench/bigproject.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/systemdialogs.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QHashSeed>
#include <QTimer>

using namespace mizan;

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1, QStringLiteral("big.mizan"));
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFile::exists(path) && !bench::makeProject(path, folder))
        return 1;
    Settings settings(folder + QStringLiteral("/settings.ini"));
    Appearance appearance(Language::english(), ThemeChoice::Light);
    SystemDialogs dialogs(appearance);
    MainWindow window(settings, appearance, dialogs, bench::environment(folder));
    window.openFile(path);
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &application, [&] {
        window.grab(); // painted for certain, on any platform
        application.quit();
    });
    return QApplication::exec();
}
