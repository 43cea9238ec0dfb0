// The names of the streams in an OLE container: the file format of old Excel and of encrypted new files.
#pragma once

#include <QStringList>

class QIODevice;

namespace mizan {

[[nodiscard]] bool isOleContainer(QByteArrayView start);

/// The names in the directory of @p device as far as it can be followed; a broken container has few or none.
[[nodiscard]] QStringList oleStreamNames(QIODevice &device);

} // namespace mizan
