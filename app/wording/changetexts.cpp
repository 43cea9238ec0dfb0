// What a change is called in the Undo menu.
#include "app/wording/labels.h"

namespace mizan {

QString changeText(ChangeName name, const Language &language)
{
    switch (name) {
    case ChangeName::ChangeSettings:
        return language.translate("Changes", "Change project settings");
    case ChangeName::AddAgency:
        return language.translate("Changes", "Add agency");
    case ChangeName::ChangeAgency:
        return language.translate("Changes", "Change agency");
    case ChangeName::RemoveAgency:
        return language.translate("Changes", "Remove agency");
    case ChangeName::SetTargets:
        return language.translate("Changes", "Set targets");
    case ChangeName::RemoveTargets:
        return language.translate("Changes", "Remove targets");
    case ChangeName::TypeFigures:
        return language.translate("Changes", "Type figures");
    case ChangeName::RemoveFigures:
        return language.translate("Changes", "Remove figures");
    case ChangeName::PasteTargets:
        return language.translate("Changes", "Paste targets");
    case ChangeName::PasteFigures:
        return language.translate("Changes", "Paste figures");
    case ChangeName::FillTargets:
        return language.translate("Changes", "Fill targets");
    case ChangeName::FillFigures:
        return language.translate("Changes", "Fill figures");
    case ChangeName::WriteDefinition:
        return language.translate("Changes", "Write definition");
    case ChangeName::RemoveDefinition:
        return language.translate("Changes", "Remove definition");
    case ChangeName::Import:
        return language.translate("Changes", "Import");
    case ChangeName::RemoveImport:
        return language.translate("Changes", "Remove import");
    }
    return {};
}

} // namespace mizan
