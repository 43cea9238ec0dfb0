// Q_INIT_RESOURCE has to be called from outside of any namespace.
#include "app/wording/translations.h"

#include <QDir>

static void initResource()
{
    Q_INIT_RESOURCE(mizan_i18n);
}

namespace mizan {

void initTranslations()
{
    initResource();
}

} // namespace mizan
