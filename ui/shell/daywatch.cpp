#include "ui/shell/daywatch.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <utility>

namespace mizan {

DayWatch::DayWatch(std::function<QDate()> today, QObject *parent)
    : QObject(parent)
    , m_today(std::move(today))
    , m_day(m_today())
{
    auto *timer = new QTimer(this);
    timer->setTimerType(Qt::VeryCoarseTimer);
    timer->callOnTimeout(this, &DayWatch::look);
    timer->start(std::chrono::minutes(1));
}

void DayWatch::look()
{
    const QDate day = m_today();
    if (day == m_day || QApplication::activeModalWidget())
        return;
    m_day = day;
    emit dayChanged();
}

} // namespace mizan
