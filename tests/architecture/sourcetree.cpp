#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

QString SourceFile::folder() const
{
    return path.section(u'/', 0, 1);
}

QStringList SourceFile::ownIncludes() const
{
    static const QRegularExpression pattern(u"^#include \"([^\"]+)\""_s);
    QStringList includes;
    for (const QString &line : lines) {
        const auto match = pattern.match(line);
        if (match.hasMatch() && !match.captured(1).endsWith(".moc"_L1))
            includes << match.captured(1);
    }
    return includes;
}

std::vector<SourceFile> readSources(const QString &root, const QStringList &folders)
{
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator entries(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            files.push_back({QDir(root).relativeFilePath(file.fileName()),
                             QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<FunctionLength> functionLengths(const SourceFile &file)
{
    std::vector<FunctionLength> lengths;
    int opened = -1;
    for (int i = 0; i < file.lines.size(); ++i) {
        if (file.lines[i] == "{"_L1)
            opened = i;
        else if (file.lines[i] == "}"_L1 && opened >= 0)
            lengths.push_back({u"%1:%2"_s.arg(file.path).arg(opened + 1), i - opened + 1});
        if (file.lines[i].startsWith(u'}'))
            opened = -1;
    }
    return lengths;
}

} // namespace mizan
