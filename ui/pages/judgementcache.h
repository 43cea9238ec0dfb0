// JudgementCache: the project judged once per change, for all pages.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/domain/figurebook.h"

#include <QDate>
#include <QObject>

#include <optional>

namespace mizan {

class Project;

/// Judges when asked for the first time after a change of the project.
class JudgementCache : public QObject
{
    Q_OBJECT

public:
    JudgementCache(const Project &project, QDate today);

    [[nodiscard]] const ProjectJudgement &judgement() const;
    [[nodiscard]] const FigureBook &figures() const;

private:
    void forget();
    const Project &m_project;
    QDate m_today;
    mutable std::optional<ProjectJudgement> m_judgement;
    mutable std::optional<FigureBook> m_figures;
};

} // namespace mizan
