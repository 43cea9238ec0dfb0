// CliSession: runs mizan-cli commands in process, inside a temporary folder and at a fixed time.
#pragma once

#include "app/cli/runcli.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace mizan {

struct CliRun
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

class CliSession
{
public:
    CliSession() { QDir::setCurrent(m_folder.path()); }
    ~CliSession() { QDir::setCurrent(m_before); }
    CliSession(const CliSession &) = delete;
    CliSession &operator=(const CliSession &) = delete;

    /// @p line as it is typed behind `mizan-cli`; relative paths are inside the temporary folder.
    CliRun run(const QString &line, const Language &language = Language::english())
    {
        return run(QProcess::splitCommand(line), language);
    }

    CliRun run(const QStringList &words, const Language &language = Language::english())
    {
        CliRun result;
        QTextStream out(&result.out);
        QTextStream err(&result.err);
        CliContext context{.out = out,
                           .err = err,
                           .language = language,
                           .environment = {.now = [this] { return now; },
                                           .backupFolder = path(QStringLiteral("backups")),
                                           .presetFolder = path(QStringLiteral("presets"))},
                           .stamp = {},
                           .errIsTerminal = errIsTerminal};
        result.code = runCli(words, context);
        return result;
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QDateTime now{QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc()};
    bool errIsTerminal = false;

private:
    QTemporaryDir m_folder;
    QString m_before = QDir::currentPath();
};

/// Two agencies; Acme missed its MQL target of 30 in October 2026 with 25.
inline const QByteArray octoberFigures = "Month,Agency,Leads,MQL,SQL,Spend\n"
                                         "2026-09,Acme,170,33,9,4000\n"
                                         "2026-10,Acme,166,25,8,4199.50\n"
                                         "2026-09,Bright,90,12,3,\n"
                                         "2026-10,Bright,95,14,4,\n";

/// A project `p.mizan` with the agencies and MQL targets of 30 and 12, without figures.
inline void makeProject(CliSession &session)
{
    for (const char *line :
         {"new p.mizan --client Northwind --currency EUR --time-zone Europe/Berlin",
          "agency add p.mizan Acme --alias \"Acme Inbound\"", "agency add p.mizan Bright --from 2026-09",
          "target set p.mizan --agency Acme --metric mql --months 2026-09..2026-12 --value 30",
          "target set p.mizan --agency Bright --metric mql --months 2026-09..2026-12 --value 12"}) {
        const CliRun run = session.run(QString::fromUtf8(line));
        QVERIFY2(run.code == 0, qPrintable(run.err));
    }
}

/// The same with the figures imported.
inline void makeProjectWithFigures(CliSession &session)
{
    makeProject(session);
    CliSession::write(QStringLiteral("figures.csv"), octoberFigures);
    const CliRun run = session.run(QStringLiteral("import p.mizan figures.csv --exported-on 2026-11-03"));
    QVERIFY2(run.code == 0, qPrintable(run.err));
}

} // namespace mizan
