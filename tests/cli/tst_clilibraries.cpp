// The libraries of mizan-cli: few at its start, the others when they are needed.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(MIZAN_BINARY_DIR "/bin/mizan-cli");

struct Ended
{
    int code = -1;
    QByteArray out, err;
};

Ended run(const QString &which, const QStringList &words, const QString &variable = u"MIZAN_LANGUAGE=en"_s)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(which, words);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestCliLibraries : public QObject
{
    Q_OBJECT

private slots:
    void fewAreLoadedAtTheStart_data();
    void fewAreLoadedAtTheStart();
    void aMissingOneIsNamed();
};

void TestCliLibraries::fewAreLoadedAtTheStart_data()
{
    QTest::addColumn<QByteArray>("library");
    for (const char *library : {"libcrypto", "libzip", "libxlsxwriter", "libqpdf", "libQt6Pdf"})
        QTest::newRow(library) << QByteArray(library);
}

/// The dynamic linker lists what it would load, and starts nothing.
void TestCliLibraries::fewAreLoadedAtTheStart()
{
    QFETCH(QByteArray, library);
    const Ended listed = run(program, {}, u"LD_TRACE_LOADED_OBJECTS=1"_s);
    QVERIFY(listed.out.contains("libQt6Core.so"));
    QVERIFY2(!listed.out.contains(library + ".so"), listed.out.constData());
}

/// As after a copy of the program alone.
void TestCliLibraries::aMissingOneIsNamed()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"mizan-cli"_s);
    const QString project = folder.filePath(u"p.mizan"_s);
    QFile table(folder.filePath(u"t.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly) && table.write("Month,Agency,Leads\n2026-10,Acme,5\n") > 0);
    table.close();
    QVERIFY(QFile::copy(program, copy));
    QCOMPARE(run(program, {u"new"_s, project, u"--client"_s, u"Northwind"_s}).code, 0);
    const Ended ended = run(copy, {u"import"_s, project, table.fileName(), u"--dry-run"_s});
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.err.contains("/lib/mizan/mizan-filehash.so” cannot be read"), ended.err.constData());
    QCOMPARE(ended.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestCliLibraries)
#include "tst_clilibraries.moc"
