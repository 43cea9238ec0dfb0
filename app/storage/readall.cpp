#include "app/storage/readall.h"

#include "app/storage/agencytable.h"
#include "app/storage/coveragetable.h"
#include "app/storage/definitiontable.h"
#include "app/storage/importtable.h"
#include "app/storage/observationtable.h"
#include "app/storage/privacytable.h"
#include "app/storage/schema.h"
#include "app/storage/settingstable.h"
#include "app/storage/targettable.h"
#include "app/storage/typedfiguretable.h"

namespace mizan {

ProjectData readAll(Database &database)
{
    ProjectData data;
    data.settings = settingsTable::read(database);
    data.agencies = agencyTable::readAll(database);
    data.targets = targetTable::readAll(database);
    data.imports = importTable::readAll(database);
    data.observations = observationTable::readAll(database);
    data.coverage = coverageTable::readAll(database);
    data.typedFigures = typedFigureTable::readAll(database);
    data.definitions = definitionTable::readAll(database);
    if (storedSchemaVersion(database) < 2) // verify looks at older files as they are
        return data;
    data.leadSalt = privacyTable::readSalt(database);
    data.erasedPersons = privacyTable::readErased(database);
    data.personsErasedBefore = privacyTable::readErasedBefore(database);
    return data;
}

} // namespace mizan
