#include "app/base/latelibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace mizan {

Result<QFunctionPointer> lateSymbol(const QString &name, const char *symbol)
{
    // There may be no application object to ask for the program's folder.
    static const QString folder = QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).path();
    QLibrary library(QDir::cleanPath(folder + u"/../lib/mizan/mizan-"_s + name + u".so"_s));
    if (const QFunctionPointer found = library.resolve(symbol))
        return found;
    return fail(ErrorCode::FileUnreadable, {library.fileName(), library.errorString()});
}

} // namespace mizan
