// Grabs every screen as PNG, and the report as PDF, in both languages and themes: screens FOLDER.
#include "app/reports/monthlyreport.h"
#include "app/reports/pdfwriter.h"
#include "tests/ui/screenlist.h"
#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QHashSeed>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

constexpr int timeForPreviews = 1500; ///< milliseconds for work in the background

constexpr int timeToSettle = 250; ///< likewise, for layouts and the first use of fonts

/// 1440 × 900 at 100 %; a 1920 × 1200 screen at 200 %.
QSize windowSize(double scale)
{
    return scale > 1 ? QSize(960, 600) : QSize(1440, 900);
}

bool grab(QWidget &widget, const QString &path)
{
    widget.show();
    QTest::qWait(qobject_cast<QDialog *>(&widget) ? timeForPreviews : timeToSettle);
    return widget.grab().save(path);
}

bool writeReport(Scene &scene, const QString &path)
{
    scene.openSample();
    const PageContext &context = scene.context();
    const auto report =
        monthlyReport({{2026, 10}, std::nullopt}, context.data(), context.judgement(), context.language);
    return report && writePdf(*report, {QPageSize::A4, context.now()}, context.language, path);
}

/// All pictures of one language and theme; the names of those that failed.
QStringList grabAll(Appearance &appearance, const QDir &folder, const QString &suffix,
                    const QStringList &wanted)
{
    QStringList failed;
    Scene scene(appearance);
    scene.window().show();
    for (const Screen &screen : allScreens()) {
        if (!wanted.isEmpty() && !wanted.contains(screen.name))
            continue;
        scene.window().resize(screen.size.isValid() ? screen.size
                                                    : windowSize(scene.window().devicePixelRatioF()));
        QWidget *widget = screen.show(scene);
        const QString path = folder.filePath(screen.name + suffix + u".png"_s);
        if (!grab(*widget, path))
            failed << path;
        if (widget != &scene.window())
            delete widget;
    }
    const QString pdf = folder.filePath(u"report-"_s + appearance.language().code() + u".pdf"_s);
    if (wanted.isEmpty() && !writeReport(scene, pdf))
        failed << pdf;
    return failed;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Mizan"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(MIZAN_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1, u"screens"_s));
    folder.mkpath(u"."_s);
    const QString scale = u"-%1"_s.arg(qRound(application.devicePixelRatio() * 100));
    Appearance appearance(Language::english(), ThemeChoice::Light);
    QStringList failed;
    for (const Language &language : {Language::english(), Language::arabic()}) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            appearance.setLanguage(language);
            appearance.setTheme(theme);
            const QString suffix = u"-%1-%2"_s.arg(language.code(), themeId(theme)) + scale;
            failed += grabAll(appearance, folder, suffix, arguments.mid(2));
        }
    }
    for (const QString &path : failed)
        qWarning("not written: %s", qPrintable(path));
    return failed.isEmpty() ? 0 : 1;
}
