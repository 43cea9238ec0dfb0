// StartPage: what the window shows while no project is open: new, open, recent, sample.
#pragma once

#include "app/charts/palette.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace mizan {

class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const QStringList &recentFiles, const Palette &palette, QWidget *parent = nullptr);

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentPicked(const QString &path);

private:
    QWidget *makeChoices();
    QWidget *makeRecent(const QStringList &files);
    const Palette &m_palette;
};

} // namespace mizan
