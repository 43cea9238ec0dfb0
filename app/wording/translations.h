// Makes the compiled-in translations known to Qt's resource system.
#pragma once

namespace mizan {

/// Needed once before the first `:/i18n/` file is opened, as a static library's resources do not register
/// themselves.
void initTranslations();

} // namespace mizan
