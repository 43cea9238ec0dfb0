// History: the steps that Undo and Redo go along.
#pragma once

#include "app/domain/changename.h"
#include "app/project/anyedit.h"

#include <optional>
#include <variant>
#include <vector>

namespace mizan {

/// An import came in, or one was taken out, or one took the place of another.
struct ImportSwap
{
    std::optional<Id<ImportRecord>> stored;  ///< in the project after the step
    std::optional<Id<ImportRecord>> shelved; ///< on the import shelf after the step
    bool operator==(const ImportSwap &) const = default;
};

/// One change of the project, in a form that can be turned around.
struct HistoryStep
{
    ChangeName name = ChangeName::ChangeSettings;
    std::variant<std::vector<AnyEdit>, ImportSwap> content;

    /// What takes the step back.
    [[nodiscard]] HistoryStep inverted() const;
};

/// In memory only: it ends with the program.
class History
{
public:
    /// A step was done; whatever could be redone is forgotten.
    void push(HistoryStep step);
    void clear();

    [[nodiscard]] const HistoryStep *toUndo() const; ///< null: nothing
    [[nodiscard]] const HistoryStep *toRedo() const;
    void markUndone();
    void markRedone();

    /// Imports on the shelf that only redoing could bring back: push() forgets them.
    [[nodiscard]] std::vector<Id<ImportRecord>> importsToRedo() const;

private:
    std::vector<HistoryStep> m_steps;
    size_t m_done = 0; ///< the steps before are done, those from here on undone
};

} // namespace mizan
