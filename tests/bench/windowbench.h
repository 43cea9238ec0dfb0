// What the benchmarks of the window share: a painted window with big projects, and their main function.
#pragma once

#include "tests/bench/bigproject.h"
#include "tests/ui/scripteddialogs.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QHashSeed>
#include <QTemporaryDir>

namespace mizan::bench {

/// Shows the first of the projects @p names; all of them are made.
struct ShownWindow
{
    ShownWindow(const QStringList &names, QSize size)
    {
        for (const QString &name : names)
            makeProject(folder.filePath(name), folder.path()).reset();
        window.resize(size);
        window.show();
        window.openFile(folder.filePath(names.first()));
    }
    Workspace &workspace() { return *window.workspace(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Appearance appearance{Language::english(), ThemeChoice::Light};
    test::ScriptedDialogs dialogs;
    MainWindow window{settings, appearance, dialogs, environment(folder.path())};
};

inline int run(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace mizan::bench
