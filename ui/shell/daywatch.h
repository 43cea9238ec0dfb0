// DayWatch: tells an open window that a new day has begun.
#pragma once

#include <QDate>
#include <QObject>

#include <functional>

namespace mizan {

/// Looks at the day once a minute, which a computer that was asleep at midnight or put into another time zone
/// needs.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(std::function<QDate()> today, QObject *parent = nullptr);

    /// Waits while a dialog is open: what it shows must not change under it.
    void look();

signals:
    void dayChanged();

private:
    std::function<QDate()> m_today;
    QDate m_day;
};

} // namespace mizan
