// Reads a PDF back with poppler's and qpdf's tools, as another program would.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace mizan::test {

/// Standard output of @p program; empty unless it ends with exit code 0.
[[nodiscard]] inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? process.readAllStandardOutput()
               : QByteArray();
}

/// A PDF as a file for as long as this object lives.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &bytes)
        : m_path(m_folder.filePath(QStringLiteral("report.pdf")))
    {
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    [[nodiscard]] QString path() const { return m_path; }

    /// Text of pages @p first to @p last in reading order, presentation forms of Arabic folded, marks of
    /// direction and line breaks taken out.
    [[nodiscard]] QString text(int first, int last) const
    {
        const QByteArray output = outputOf(
            QStringLiteral("pdftotext"), {QStringLiteral("-f"), QString::number(first), QStringLiteral("-l"),
                                          QString::number(last), m_path, QStringLiteral("-")});
        QString plain;
        for (const QChar c : QString::fromUtf8(output).normalized(QString::NormalizationForm_KC)) {
            if (c.category() != QChar::Other_Format)
                plain += c;
        }
        return plain.simplified();
    }

    /// What pdfinfo says in the line that starts with @p key.
    [[nodiscard]] QString info(const QString &key) const
    {
        const auto lines = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {m_path})).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(key + u':'))
                return line.mid(key.size() + 1).trimmed();
        }
        return {};
    }

    /// The lines of pdffonts below its header.
    [[nodiscard]] QStringList fonts() const
    {
        const QString all = QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {m_path}));
        return all.split(u'\n', Qt::SkipEmptyParts).mid(2);
    }

    /// The whole file with its streams unpacked, for looking at objects.
    [[nodiscard]] QByteArray unpacked() const
    {
        return outputOf(QStringLiteral("qpdf"),
                        {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), m_path,
                         QStringLiteral("-")});
    }

    [[nodiscard]] bool isSound() const
    {
        return QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path}) == 0;
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace mizan::test
