// SourceTree: the project's own files as the architecture test reads them.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace mizan {

struct SourceFile
{
    QString path; ///< from the root: `app/domain/month.h`
    QStringList lines;

    [[nodiscard]] QString folder() const; ///< `app/domain`
    /// Paths that it includes from the project's root.
    [[nodiscard]] QStringList ownIncludes() const;
};

/// All C++ files below @p folders of @p root.
[[nodiscard]] std::vector<SourceFile> readSources(const QString &root, const QStringList &folders);

struct FunctionLength
{
    QString where; ///< file and line of its opening brace
    int lines = 0;
};

/// Functions in the project's brace style: `{` and `}` alone in the first column.
[[nodiscard]] std::vector<FunctionLength> functionLengths(const SourceFile &file);

} // namespace mizan
