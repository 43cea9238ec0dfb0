#include "ui/pages/writefile.h"

#include <QSaveFile>

namespace mizan {

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, {path, file.errorString()});
    return {};
}

} // namespace mizan
