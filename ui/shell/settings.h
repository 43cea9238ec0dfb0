// Settings: what the program remembers about its user between runs.
#pragma once

#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace mizan {

class Settings
{
public:
    /// In the user's configuration folder.
    Settings();
    /// In this file; for tests.
    explicit Settings(const QString &file);

    [[nodiscard]] QString language() const; ///< `en`, `ar`; empty: as the system
    void setLanguage(const QString &code);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] QStringList recentFiles() const; ///< newest first
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_store;
};

} // namespace mizan
