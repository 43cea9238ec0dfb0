#include "ui/pages/judgementcache.h"

#include "app/project/project.h"

namespace mizan {

JudgementCache::JudgementCache(const Project &project, QDate today)
    : m_project(project)
    , m_today(today)
{
    connect(&project, &Project::changed, this, &JudgementCache::forget);
}

const ProjectJudgement &JudgementCache::judgement() const
{
    if (!m_judgement)
        m_judgement = judgeProject(m_project.data(), figures(), m_today);
    return *m_judgement;
}

const FigureBook &JudgementCache::figures() const
{
    if (!m_figures)
        m_figures = FigureBook(m_project.data());
    return *m_figures;
}

void JudgementCache::forget()
{
    m_judgement.reset();
    m_figures.reset();
}

} // namespace mizan
