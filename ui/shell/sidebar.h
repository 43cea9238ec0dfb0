// SideBar: the client's name and the places of the project.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/wording/language.h"
#include "ui/shell/place.h"

#include <QListView>
#include <QWidget>

class QLabel;

namespace mizan {

class NavigationModel;
struct Palette;

class SideBar : public QWidget
{
    Q_OBJECT

public:
    SideBar(const Language &language, const Palette &palette, QWidget *parent = nullptr);

    /// Shows the agencies' states in @p month.
    void showProject(const ProjectJudgement &judgement, Month month);
    /// Marks a place without emitting picked().
    void mark(const Place &place);

signals:
    void picked(const mizan::Place &place);
    void addAgencyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void pick(const QModelIndex &index);
    void act(const QModelIndex &index);
    const Language &m_language;
    const Palette &m_palette;
    QLabel *m_client = nullptr;
    NavigationModel *m_model = nullptr;
    QListView *m_list = nullptr;
    Place m_place;
    bool m_marking = false;
};

} // namespace mizan
