#include "app/cli/reportwriter.h"

#include "app/reports/monthlyreport.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int longestFileNamePart = 80; ///< characters of an agency's name; file systems allow 255 bytes

/// The name without what file systems or shells do not like.
QString fileNamePart(const QString &agencyName)
{
    QString part;
    for (const QChar c : agencyName.left(longestFileNamePart)) {
        const bool isPlain = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'_';
        part += isPlain ? c : u' ';
    }
    if (part.endsWith(u' ') || (!part.isEmpty() && part.back().isHighSurrogate()))
        part.chop(1);
    part = part.simplified().replace(u' ', u'-');
    return part.isEmpty() ? u"agency"_s : part;
}

/// A path that is not among @p taken: `Name-2026-10.pdf`, else `Name-2-2026-10.pdf`.
QString freePath(const QString &folder, const QString &agencyName, Month month, const QStringList &taken)
{
    const QString part = fileNamePart(agencyName);
    QString path = QDir(folder).filePath(u"%1-%2.pdf"_s.arg(part, month.toIso()));
    for (int number = 2; taken.contains(path, Qt::CaseInsensitive); ++number)
        path = QDir(folder).filePath(u"%1-%2-%3.pdf"_s.arg(part).arg(number).arg(month.toIso()));
    return path;
}

} // namespace

ReportWriter::ReportWriter(const Project &project, const ReportSettings &settings, QDate today)
    : m_project(project)
    , m_settings(settings)
    , m_judgement(judgeProject(project.data(), today))
{
}

Result<QStringList> ReportWriter::write(std::optional<Id<Agency>> agency, const QString &path) const
{
    if (QFileInfo(path) == QFileInfo(m_project.path()))
        return fail(ErrorCode::FileExists, {path});
    const auto document =
        monthlyReport({m_settings.month, agency}, m_project.data(), m_judgement, m_settings.language);
    if (!document)
        return failedLike(document);
    const Result<> written = writePdf(*document, m_settings.pdf, m_settings.language, path);
    if (!written)
        return failedLike(written);
    return QStringList{path};
}

Result<QStringList> ReportWriter::writeEach(const std::vector<Agency> &agencies, const QString &folder) const
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::FolderNotWritable, {folder});
    QStringList files;
    for (const Agency &agency : agencies) {
        const auto written = write(agency.id, freePath(folder, agency.name, m_settings.month, files));
        if (written)
            files.append(*written);
        else if (written.error().code != ErrorCode::NothingToReport)
            return failedLike(written);
    }
    if (files.isEmpty())
        return fail(ErrorCode::NothingToReport, {m_settings.month.toIso()});
    return files;
}

} // namespace mizan
