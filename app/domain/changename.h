// ChangeName: what a change of the project is called in the Undo menu.
#pragma once

namespace mizan {

enum class ChangeName {
    ChangeSettings,
    AddAgency,
    ChangeAgency,
    RemoveAgency,
    SetTargets,
    RemoveTargets,
    TypeFigures,
    RemoveFigures,
    PasteTargets,
    PasteFigures,
    FillTargets,
    FillFigures,
    WriteDefinition,
    RemoveDefinition,
    Import,
    RemoveImport,
};

inline constexpr int changeNameCount = static_cast<int>(ChangeName::RemoveImport) + 1;

} // namespace mizan
