// Erasure: what was done to forget persons.
#pragma once

#include <QtGlobal>

namespace mizan {

struct Erasure
{
    qint64 leads = 0;        ///< of the persons
    qint64 rows = 0;         ///< of imports that speak of them
    qint64 rejectedRows = 0; ///< whose text was emptied
    int olderBackups = 0;    ///< backups from before: they may hold the persons still
    bool operator==(const Erasure &) const = default;
};

} // namespace mizan
