// mizan-cli as a process: streams, exit codes and surroundings that tests in process cannot see.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(MIZAN_BINARY_DIR "/bin/mizan-cli");

} // namespace

class TestCliProcess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aCommandWorksInTheCLocale();
    void anErrorIsOneSentenceOnStandardError();
    void theLanguageComesFromTheEnvironment();
    void aReportNeedsNoDisplay();
    void theSameEpochGivesTheSameReport();
    void aFullStandardOutputIsAFailure();
    void aReaderThatGoesAwayIsNoFailure();
    void aPresetInTheUsersFolderIsRecognised();

private:
    struct Ended
    {
        int code;
        QByteArray out, err;
    };
    Ended run(const QStringList &words, const QMap<QString, QString> &environment = {}) const;
    /// @p line is run by a shell, with mizan-cli as $0.
    Ended runShell(const QString &line) const;
    Ended finish(QProcess &process) const;
    QTemporaryDir m_folder;
};

TestCliProcess::Ended TestCliProcess::finish(QProcess &process) const
{
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, "did not end by itself"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

TestCliProcess::Ended TestCliProcess::run(const QStringList &words,
                                          const QMap<QString, QString> &environment) const
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    variables.insert(u"MIZAN_LANGUAGE"_s, u"en"_s);
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, words);
    return finish(process);
}

TestCliProcess::Ended TestCliProcess::runShell(const QString &line) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"/bin/bash"_s, {u"-c"_s, line, program});
    return finish(process);
}

void TestCliProcess::initTestCase()
{
    QCOMPARE(run({u"new"_s, u"p.mizan"_s, u"--client"_s, u"Nørd & Søn"_s}).code, 0);
    QCOMPARE(run({u"agency"_s, u"add"_s, u"p.mizan"_s, u"Größe"_s}).code, 0);
    QCOMPARE(run({u"target"_s, u"set"_s, u"p.mizan"_s, u"--agency"_s, u"größe"_s, u"--metric"_s, u"mql"_s,
                  u"--months"_s, u"2026-01..2026-12"_s, u"--value"_s, u"30"_s})
                 .code,
             0);
    QVERIFY(QDir(m_folder.filePath(u"data"_s)).exists());
}

void TestCliProcess::aCommandWorksInTheCLocale()
{
    const Ended ended = run({u"agency"_s, u"list"_s, u"p.mizan"_s}, {{u"LC_ALL"_s, u"C"_s}});
    QCOMPARE(ended.code, 0);
    QVERIFY2(QString::fromUtf8(ended.out).contains(u"Größe"), ended.out.constData());
    QCOMPARE(ended.err, QByteArray());
}

void TestCliProcess::anErrorIsOneSentenceOnStandardError()
{
    const Ended ended = run({u"status"_s, u"missing.mizan"_s});
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(QString::fromUtf8(ended.err),
             u"There is no file “missing.mizan”; check the name and the folder.\n"_s);
}

void TestCliProcess::theLanguageComesFromTheEnvironment()
{
    const Ended ended = run({u"status"_s, u"p.mizan"_s}, {{u"MIZAN_LANGUAGE"_s, u"ar"_s}});
    QVERIFY2(QString::fromUtf8(ended.out).contains(u"٢٠٢٦"), ended.out.constData());
}

void TestCliProcess::aReportNeedsNoDisplay()
{
    const Ended ended = run({u"report"_s, u"p.mizan"_s, u"--month"_s, u"2026-01"_s, u"-o"_s, u"a.pdf"_s},
                            {{u"DISPLAY"_s, QString()}, {u"QT_QPA_PLATFORM"_s, u"xcb"_s}});
    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(ended.err, QByteArray());
    QVERIFY(QFile::exists(m_folder.filePath(u"a.pdf"_s)));
}

void TestCliProcess::theSameEpochGivesTheSameReport()
{
    QList<QByteArray> reports;
    for (const QString &name : {u"one.pdf"_s, u"two.pdf"_s}) {
        QCOMPARE(run({u"report"_s, u"p.mizan"_s, u"--month"_s, u"2026-01"_s, u"-o"_s, name},
                     {{u"SOURCE_DATE_EPOCH"_s, u"1700000000"_s}})
                     .code,
                 0);
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        reports.append(file.readAll());
    }
    QVERIFY(reports[0].size() > 1000);
    QVERIFY(reports[0] == reports[1]);
}

void TestCliProcess::aFullStandardOutputIsAFailure()
{
    const Ended ended = runShell(u"MIZAN_LANGUAGE=en \"$0\" help >/dev/full"_s);
    QCOMPARE(ended.code, 4);
    QVERIFY2(ended.err.contains("could not be written"), ended.err.constData());
}

void TestCliProcess::aReaderThatGoesAwayIsNoFailure()
{
    const Ended ended =
        runShell(u"set -o pipefail; (sleep 0.3; \"$0\" help; echo \"code $?\" >&2) | head -c 0; exit 0"_s);
    QCOMPARE(ended.err, QByteArray("code 0\n"));
}

void TestCliProcess::aPresetInTheUsersFolderIsRecognised()
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    write(u"export.csv"_s, "Zeit;Qualifizierte\n2026-10-01;3\n2026-10-02;4\n");
    const QStringList line{u"import"_s,   u"p.mizan"_s, u"export.csv"_s,
                           u"--agency"_s, u"Größe"_s,   u"--json"_s};
    QCOMPARE(run(line).code, 3); // nobody knows such a file
    const QString presets = u"data/Mizan/Mizan/presets"_s;
    QVERIFY(QDir(m_folder.path()).mkpath(presets));
    write(
        presets + u"/own.json"_s,
        R"({"id": "own", "name": "Our own", "kind": "monthly", "recognise": {"required": [["Qualifizierte"]]},
              "columns": {"month": "Zeit", "mql": "Qualifizierte"}, "rows": {"areSummed": true}})");
    const Ended ended = run(line);
    QVERIFY2(ended.code == 0, ended.err.constData());
    const QJsonObject json = QJsonDocument::fromJson(ended.out).object();
    QCOMPARE(json[u"format"].toString(), u"own"_s);
    QCOMPARE(json[u"changes"][0][u"after"].toInt(), 7);
}

QTEST_GUILESS_MAIN(TestCliProcess)
#include "tst_cliprocess.moc"
