#include "app/base/latelibrary.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace mizan {

Result<QFunctionPointer> lateSymbol(const QString &name, const char *symbol)
{
    QLibrary library(QCoreApplication::applicationDirPath() + u"/../lib/mizan/mizan-"_s + name);
    if (const QFunctionPointer found = library.resolve(symbol))
        return found;
    return fail(ErrorCode::FileUnreadable, {library.fileName(), library.errorString()});
}

} // namespace mizan
