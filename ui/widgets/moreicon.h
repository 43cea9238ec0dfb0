// The icon of a bar's button for what has no room in it: », drawn as lines.
#pragma once

#include <QIcon>

namespace mizan {

/// Follows the application's colours and direction. An icon from a file would load all readers of pictures.
[[nodiscard]] QIcon moreIcon();

} // namespace mizan
