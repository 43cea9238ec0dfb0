#include "app/project/history.h"

#include <algorithm>

namespace mizan {

HistoryStep HistoryStep::inverted() const
{
    if (const auto *swap = std::get_if<ImportSwap>(&content))
        return {name, ImportSwap{swap->shelved, swap->stored}};
    std::vector<AnyEdit> edits = std::get<std::vector<AnyEdit>>(content);
    std::ranges::reverse(edits);
    for (AnyEdit &edit : edits)
        edit = std::visit([](const auto &each) { return AnyEdit(each.inverted()); }, edit);
    return {name, std::move(edits)};
}

void History::push(HistoryStep step)
{
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    ++m_done;
}

void History::clear()
{
    m_steps.clear();
    m_done = 0;
}

const HistoryStep *History::toUndo() const
{
    return m_done > 0 ? &m_steps[m_done - 1] : nullptr;
}

const HistoryStep *History::toRedo() const
{
    return m_done < m_steps.size() ? &m_steps[m_done] : nullptr;
}

void History::markUndone()
{
    Q_ASSERT(m_done > 0);
    --m_done;
}

void History::markRedone()
{
    Q_ASSERT(m_done < m_steps.size());
    ++m_done;
}

std::vector<Id<ImportRecord>> History::importsToRedo() const
{
    std::vector<Id<ImportRecord>> imports;
    for (size_t i = m_done; i < m_steps.size(); ++i) {
        const auto *swap = std::get_if<ImportSwap>(&m_steps[i].content);
        if (swap && swap->stored)
            imports.push_back(*swap->stored);
    }
    return imports;
}

} // namespace mizan
