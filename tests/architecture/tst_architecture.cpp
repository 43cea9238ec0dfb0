// The rules of app/README.md that a machine can check: layers, sizes, and what may stand where.
#include "tests/architecture/sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

/// The layer table: which folders each folder may include, besides itself.
const QHash<QString, QStringList> &layers()
{
    static const QStringList core = {u"app/base"_s, u"app/domain"_s};
    static const QStringList wording = core + QStringList{u"app/analysis"_s, u"app/wording"_s};
    static const QStringList drawing = wording + QStringList{u"app/charts"_s};
    static const QStringList below =
        drawing +
        QStringList{u"app/leads"_s, u"app/tables"_s, u"app/importing"_s, u"app/project"_s, u"app/reports"_s};
    static const QHash<QString, QStringList> table = {
        {u"app/base"_s, {}},
        {u"app/domain"_s, {u"app/base"_s}},
        {u"app/analysis"_s, core},
        {u"app/leads"_s, core},
        {u"app/tables"_s, {u"app/base"_s}},
        {u"app/importing"_s, core + QStringList{u"app/leads"_s, u"app/tables"_s}},
        {u"app/storage"_s, core},
        {u"app/project"_s, core + QStringList{u"app/leads"_s, u"app/storage"_s}},
        {u"app/wording"_s, core + QStringList{u"app/analysis"_s}},
        {u"app/charts"_s, wording},
        {u"app/reports"_s, drawing + QStringList{u"app/tables"_s}},
        {u"app/cli"_s, below},
        {u"ui/models"_s, drawing + QStringList{u"app/importing"_s, u"app/leads"_s, u"app/tables"_s}},
        {u"ui/widgets"_s, drawing + QStringList{u"ui/models"_s}},
        {u"ui/pages"_s, below + QStringList{u"ui/models"_s, u"ui/widgets"_s}},
        {u"ui/shell"_s, below + QStringList{u"ui/models"_s, u"ui/widgets"_s, u"ui/pages"_s}},
    };
    return table;
}

/// What CMake asks for, and the Debian package that has it.
const QHash<QString, QString> &packageOf()
{
    static const QHash<QString, QString> table = {
        {u"Core"_s, u"qt6-base-dev"_s},
        {u"Gui"_s, u"qt6-base-dev"_s},
        {u"Widgets"_s, u"qt6-base-dev"_s},
        {u"Sql"_s, u"qt6-base-dev"_s},
        {u"Concurrent"_s, u"qt6-base-dev"_s},
        {u"Test"_s, u"qt6-base-dev"_s},
        {u"Charts"_s, u"qt6-charts-dev"_s},
        {u"Svg"_s, u"qt6-svg-dev"_s},
        {u"Pdf"_s, u"qt6-pdf-dev"_s},
        {u"PdfWidgets"_s, u"qt6-pdf-dev"_s},
        {u"LinguistTools"_s, u"qt6-tools-dev"_s},
        {u"tl-expected"_s, u"libexpected-dev"_s},
        {u"Boost"_s, u"libboost-dev"_s},
        {u"PkgConfig"_s, u"pkg-config"_s},
        {u"libqpdf"_s, u"libqpdf-dev"_s},
        {u"uchardet"_s, u"libuchardet-dev"_s},
        {u"libzip"_s, u"libzip-dev"_s},
        {u"expat"_s, u"libexpat1-dev"_s},
        {u"xlsxwriter"_s, u"libxlsxwriter-dev"_s},
        {u"libsodium"_s, u"libsodium-dev"_s},
        {u"libcrypto"_s, u"libssl-dev"_s},
        {u"benchmark"_s, u"libbenchmark-dev"_s},
        {u"rapidcheck"_s, u"librapidcheck-dev"_s},
        {u"SQLite3"_s, u"libsqlite3-dev"_s},
    };
    return table;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutComment(const QString &line)
{
    const qsizetype comment = line.indexOf("//"_L1);
    return comment < 0 ? line : line.left(comment);
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private:
    std::vector<SourceFile> m_sources = readSources(QStringLiteral(MIZAN_SOURCE_DIR), {u"app"_s, u"ui"_s});
    std::vector<SourceFile> m_tests = readSources(QStringLiteral(MIZAN_SOURCE_DIR), {u"tests"_s});

    /// The lines of files below @p folders that match @p pattern, as `file:line: text`.
    QStringList matches(const QString &pattern, const QStringList &folders) const
    {
        const QRegularExpression expression(pattern);
        QStringList found;
        for (const SourceFile &file : m_sources) {
            if (!folders.contains(file.folder()))
                continue;
            for (int i = 0; i < file.lines.size(); ++i) {
                if (expression.match(withoutComment(file.lines[i])).hasMatch())
                    found << u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(file.lines[i].trimmed());
            }
        }
        return found;
    }

    static QStringList foldersBut(const QStringList &excluded)
    {
        QStringList folders = layers().keys();
        folders.removeIf([&](const QString &folder) { return excluded.contains(folder); });
        return folders;
    }

private slots:
    void sourcesAreFound() { QVERIFY(m_sources.size() > 50); }

    void everyIncludeIsInTheLayerTable()
    {
        QStringList wrong;
        for (const SourceFile &file : m_sources) {
            QVERIFY2(layers().contains(file.folder()), qPrintable(file.path));
            for (const QString &include : file.ownIncludes()) {
                const QString folder = include.section(u'/', 0, 1);
                if (folder != file.folder() && !layers()[file.folder()].contains(folder))
                    wrong << file.path + " includes "_L1 + include;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noPageIncludesAnother()
    {
        static const QRegularExpression page(u"^ui/pages/\\w+page\\.h$"_s);
        QStringList wrong;
        for (const SourceFile &file : m_sources) {
            if (file.folder() != "ui/pages"_L1)
                continue;
            for (const QString &include : file.ownIncludes()) {
                if (page.match(include).hasMatch() &&
                    include.section(u'.', 0, 0) != file.path.section(u'.', 0, 0))
                    wrong << file.path + " includes "_L1 + include;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noFileIsLongerThan500Lines()
    {
        QStringList wrong;
        for (const auto *tree : {&m_sources, &m_tests}) {
            for (const SourceFile &file : *tree) {
                if (file.lines.size() > 500)
                    wrong << u"%1: %2 lines"_s.arg(file.path).arg(file.lines.size());
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noFunctionIsLongerThan60Lines()
    {
        QStringList wrong;
        int counted = 0;
        for (const SourceFile &file : m_sources) {
            for (const FunctionLength &function : functionLengths(file)) {
                ++counted;
                if (function.lines > 60)
                    wrong << u"%1: %2 lines"_s.arg(function.where).arg(function.lines);
            }
        }
        QVERIFY(counted > 200);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyHeaderSaysWhatItIsFor()
    {
        QStringList wrong;
        for (const SourceFile &file : m_sources) {
            if (file.path.endsWith(".h"_L1) && !file.lines.value(0).startsWith("// "_L1))
                wrong << file.path;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theCoreHasNoTextsForPeople()
    {
        const QStringList found =
            matches(u"\\b(tr|translate)\\("_s,
                    {u"app/base"_s, u"app/domain"_s, u"app/analysis"_s, u"app/storage"_s, u"app/project"_s,
                     u"app/importing"_s, u"app/leads"_s, u"app/tables"_s});
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void onlyWindowsAndCommandsReadTheClock()
    {
        const QStringList found = matches(u"current(Date|DateTime|DateTimeUtc|Time)\\(|system_clock::now"_s,
                                          foldersBut({u"app/cli"_s, u"ui/shell"_s}));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void sqlStandsOnlyInStorage()
    {
        const QStringList found = matches(
            u"sqlite3_\\w+\\(|\"\\s*(SELECT |INSERT INTO |DELETE FROM |UPDATE \\w+ SET |PRAGMA |CREATE TABLE )"_s,
            foldersBut({u"app/storage"_s}));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everythingThatCMakeAsksForIsInThePackageList()
    {
        static const QRegularExpression asks(
            u"find_package\\((\\S+)([^)]*)\\)|pkg_check_modules\\(\\w+ REQUIRED (?:IMPORTED_TARGET )?(\\S+)\\)"_s);
        const QString root = QStringLiteral(MIZAN_SOURCE_DIR);
        const QStringList packages = textOf(root + "/packaging/packages.txt"_L1).split(u'\n');
        QStringList wanted;
        QDirIterator entries(root, {u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            auto found = asks.globalMatch(path.contains("/build/"_L1) ? QString() : textOf(path));
            while (found.hasNext()) {
                const auto match = found.next();
                wanted << (match.captured(1) == "Qt6"_L1
                               ? match.captured(2).section(u"COMPONENTS"_s, 1).simplified().split(u' ')
                               : QStringList{match.captured(1) + match.captured(3)});
            }
        }
        QVERIFY(wanted.size() > 10);
        for (const QString &name : wanted) {
            QVERIFY2(packageOf().contains(name),
                     qPrintable(name + " has no Debian package in this test's table"_L1));
            QVERIFY2(packages.contains(packageOf()[name]),
                     qPrintable(packageOf()[name] + " is not in the list"_L1));
        }
    }

    void appKnowsNothingOfWidgets()
    {
        const QStringList found =
            matches(u"#include <(QWidget|QMainWindow|QDialog|QPushButton|QMessageBox)"_s,
                    foldersBut({u"ui/models"_s, u"ui/widgets"_s, u"ui/pages"_s, u"ui/shell"_s}));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
